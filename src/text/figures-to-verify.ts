/**
 * The figures of a sentence that somebody could verify: a sum, a share, a count. Days, ages, numbers of
 * names, thresholds, penalties, figures of speech and what a sentence takes as known are none.
 */
export function figuresToVerify(text: string): string[] {
  if (!/\d/.test(text)) return [];
  const rest = loose.reduce((left, pattern) => left.replace(pattern, ' '), text);
  return [...rest.matchAll(figure)]
    .map((match) => match[0].replace(/[.,]$/, ''))
    .filter((one) => !/^(?:1[5-9]|20)\d\d$/.test(one));
}

const unit = String.raw`(?:[\s-]?(?:%|per ?cent|percentage points?|million|billion|trillion|crore|lakh|tn\b|bn\b|m\b)|[KMB]\b)`;
const sum = String.raw`[$£€¥₹]?\s?\d[\d,.]{0,12}(?:\s?(?:%|per ?cent|million|billion|trillion|bn\b|m\b))?`;
const figure = new RegExp(String.raw`[$£€¥₹]?(?<![\p{L}\d.])\d[\d,.]*${unit}?`, 'gu');

const month = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*`;
const more = String.raw`(?:more than|less than|fewer than|over|under|above|below|at least|up to)`;
/** Everybody of a kind, of whom the figure tells which are meant. */
const kind = String.raw`(?:people|workers|families|households|those|anyone|everyone|charities|companies|firms|businesses|employers|taxpayers|individuals|couples|donors|groups|homes|parents|students|drivers|cars|buildings)`;
const event = String.raw`(?:attacks?|shootings?|massacre|bombings?|rampage|crash|fire|quake|earthquake|explosion|blast|floods?|flooding|hurricane|cyclone|tsunami|siege|disaster|stampede|war)`;

const loose: readonly RegExp[] = [
  // '12 May 2025', 'Sept. 4', '6:40 p.m.', '17th', 'Fortune 500', 'Title 8', '[3]', a number of a post.
  new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)? ${month}\b|\b${month}\.? \d{1,2}\b`, 'giu'),
  /\b\d{1,2}(?::\d\d)? ?(?:[ap]\.m\.|[ap]m\b|o['’]clock)|\b\d{1,2}:\d\d\b|\b\d+(?:st|nd|rd|th)\b|\[\d{1,3}\]|\b\d{9,}\b|\b\d{4}-\d\d(?:-\d\d)?\b|^\d{1,2}[.)] |\b24\/7\b|\b50[-/]50\b/g,
  /\b(?:Title|Section|Article|Chapter|Rule|Highway|Route|Interstate|Flight|Fortune|FTSE|S&P|Formula|Page|Proposition|Amendment|No\.|Number|Room|Apollo|Boeing|Airbus) \d[\d.]*/g,
  // Ages and their brackets: 'a 45-year-old', 'Scott, 43,', 'over 65', 'men 18 to 34', 'under-35s'.
  /\b\d{1,3}(?:- (?:and|or|to) \d{1,3})?[- ]{1,2}(?:to[- ]\d{1,3}[- ])?(?:year|month|week|day)s?[- ]olds?\b|(?<=\p{L}, )\d{1,3}(?=[,;)]|$| and (?:his|her)\b)/gu,
  /\b(?:aged?|ages|age group) (?:of |from |between )?\d{1,3}(?: ?(?:to|-|–|and) ?\d{1,3})?\b/gi,
  /\b(?:over|under|above|below|older than|younger than)(?: the age of)?[- ](?:1[2-9]|[2-8]\d)s?\b(?![,.]\d| ?(?:%|per|million|billion|thousand|hundred|people|men|women|children|[\p{L}-]+s\b))/giu,
  /(?<=\p{Ll}s |men |women |people )\d\d ?(?:to|-|–) ?\d\d\b(?! ?(?:%|per))/gu,
  // '52-minute', '15-year', '.40-calibre': how long or large a thing is.
  /(?<![$£€¥₹\d.,])\d[\d,.]*-(?!million|billion|trillion|per|strong|to-|point)\p{L}{3,}|(?<= )\.\d+|\b\d+(?:x\d+|mm|[GMT]B|[kMG]?Hz|px|ms)\b/gu,
  // Figures of speech: '100% certain', '110 per cent behind', 'the 1 percent'.
  /\b(?:99(?:\.9+)?|100|110|120|150|200|1,?000)[ -]?(?:%|per ?cent)[ -](?:\p{L}+ly )?(?:certain\w*|sure|committed|commitment|behind|honest\w*|agree\w*|convinced|confiden\w+|focus\w*|clear|correct|right|wrong|true|accurate|ready|effort|oppos\w+|against|dedicat\w+|on board|happy|loyal\w*|in (?:his|her|their|my|our|your|favou?r)|with (?:him|her|them|you|us))\b/giu,
  /\b(?:the|top|richest|wealthiest) (?:1|one|10|99)[ -]?(?:%|per ?cent)\b/gi,
  // Thresholds and limits: 'those who earn over $250,000', '$1m or more', 'the 15 percent threshold'.
  new RegExp(
    String.raw`\b${kind} (?:(?:who|that|which|with) )?(?:have |has )?(?:\p{L}+ ){1,3}?${more} ${sum}`,
    'giu',
  ),
  new RegExp(
    String.raw`${sum},? (?:or|and) (?:more|less|fewer|over|above|under|below|up|older|younger|higher|lower)\b`,
    'giu',
  ),
  new RegExp(
    String.raw`${sum}[ -](?:\p{L}+ )?(?:threshold|limit|cap|ceiling|hurdle|bracket|minimum|maximum)\b`,
    'giu',
  ),
  /\b(?:punishable by|carr(?:y|ies)|sentences? of|faces?|facing|jail for|prison for)\b[^.;]{0,40}?\d+ (?:months|years)\b(?: to \w+ years)?/gi,
  // Taken as known: 'the 20 million residents', 'the world’s 1.2 billion Catholics', 'the 58 people killed in the'.
  new RegExp(
    String.raw`\b(?:the|this|['’]s|bloc of|nation of|country of) ?(?:(?:about|some|roughly|nearly|almost|more than) )?${sum} (?:\p{L}+ )?(?:residents|inhabitants|citizens|people|Catholics|Muslims|Christians|Jews|Hindus|members|Europeans|Americans)\b`,
    'giu',
  ),
  new RegExp(
    String.raw`${sum} (?:\p{L}+ ){0,2}?(?:who (?:were )?|were )?(?:killed|dead|murdered|slain|died|injured) (?:in|at|by|during) (?:the|last|that|this)\b`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:after|since|where|when|in which) (?:at least |about |some |nearly |more than )?${sum} (?:\p{L}+ ){0,2}?(?:were |was )?(?:killed|murdered|shot|slain|died|injured)\b`,
    'giu',
  ),
  /\bthe (?:(?:\p{L}+ )?(?:about|some|roughly|nearly|almost|more than) )?(?:\d{1,3}(?:,\d{3})+|\d+)(?: million)? (?!per ?cent|percent|million|billion)\p{Ll}+s\b/gu,
  new RegExp(
    String.raw`(?<!\b[Aa]n? (?:[\p{L}-]+ ){0,2})\b${event} (?:[^.;,]{1,40} )?(?:that|which) (?:killed|left|claimed|took|wounded|injured) (?:the lives of )?(?:at least |about |some |nearly |more than )?${sum}`,
    'giu',
  ),
  // Anybody can see it: '2 million views'.
  new RegExp(
    String.raw`${sum} (?:\p{L}+ )?(?:views|likes|followers|retweets|shares on|downloads|subscribers|clicks|hits)\b`,
    'giu',
  ),
];
