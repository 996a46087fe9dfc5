const promotion = new RegExp(
  '^(?:' +
    [
      String.raw`(?:[*•▶►→»\-–—]\s*)?(?:read|see|also read|also see|read also|watch|listen|related|more) ?(?:more|also|next|on|here|now|this|further|full story|stories|articles|coverage|reading|content|posts|links|topics)?(?: (?:stories|articles|coverage|on this|here|reading))?\s*[:|»→].{0,160}`,
      String.raw`also of interest\s*[:|»→].{0,160}[^.]`,
      String.raw`(?:(?:read |see )?more (?:from|on)|also on) [\p{L}\d’' ]{2,40}:`,
      String.raw`(?:think|know) (?:your|any) friends? (?:who )?(?:would|might|may)[^.?]{0,60}\?.{0,80}`,
      String.raw`(?:buy|get|order|shop(?: for)?|save on) [^.]{3,60} (?:at|for|with) (?:discount(?:ed)?|low|lowest|wholesale|unbeatable|special|half) prices?[!.]?`,
      String.raw`(?:check out|click|visit|order|pre-?order|try|join|renew|get)\b[^.]{0,100}\b(?:subscribe|sign up|order|join|donate) (?:today|now|here|online)[!.]?`,
      String.raw`(?:[^.!?]{3,120}, )?enter (?:now |here |below )?(?:for (?:a|your) chance )?to win (?:an?|this|our|the|one of|your|tickets|\d)\b[^.?]{0,120}[.!]?`,
      String.raw`(?:read more|read next|read also|also read|related (?:stories|articles|content|posts|topics|reading|links)|more (?:stories|from [\w ]{1,30}|on this story|news)|most (?:read|popular|viewed)|trending(?: now)?|recommended(?: for you| stories| reading)?|you may also like|you might also like|editor['’]?s['’]? picks?|top stories|don['’]t miss|up next|keep reading|continue reading(?: below)?|(?:story|article|post) continue[sd] (?:below|after)(?: (?:this |the )?(?:ad|advertisement|gallery|video|poll))?|scroll down for (?:video|more|photos|pictures)|buy now|advertisement|sponsored(?: content)?|ad|share this(?: article| story| post)?|share on (?:facebook|twitter|x|whatsapp)|leave a (?:comment|reply)|comments(?: \(\d+\))?|skip to (?:main )?content|back to top|loading\.{0,3}|sign in|log in|subscribe(?: now)?|follow us|(?:subscribe|follow)(?: us)? on (?:youtube|twitter|facebook|instagram)(?:: [\w @.:/]{0,60})?|[\p{L}’' ]{2,40} may (?:receive|earn) an? (?:affiliate )?commission|download (?:the|our) app|print this (?:page|article)|click here(?: to [\w ]{1,60})?|tap here(?: to [\w ]{1,60})?)[.!:…]?`,
      String.raw`(?:please )?(?:sign up|signup|subscribe|register) (?:here |now |today |free |below )?(?:to|for|and) (?:(?:our|get|receive|read|unlimited|daily|free|weekly|this|\w+['’]s) .{0,200}|(?:the|your|a) (?!newsletters of)[^.]{0,80}(?:newsletter|bulletin|inbox|e-?mails?\b(?! as)|alerts?|brief|digest|updates|podcast|channel|magazine|membership|list)\b.{0,120}|[^.]{3,60}!)`,
      String.raw`(?:get|receive) (?:the |our |all the )?(?:latest|top|best|breaking|daily|biggest|day['’]s)[^.]{0,80}(?:inbox|newsletter|email|alerts|notifications|phone).{0,120}`,
      String.raw`(?:like|enjoying|enjoyed) (?:this|what you(?:['’]re| are)? read(?:ing)?)[^.]{0,40}\?.{0,200}`,
      String.raw`(?:follow|like|join|find) (?:us|\S+ \S* ?\S*) on (?:facebook|twitter|x|instagram|tiktok|whatsapp|telegram|linkedin|google news|youtube|threads|bluesky|flipboard)\b.{0,160}`,
      String.raw`(?:download|get) (?:our|the) (?:free )?[\w ]{0,25}\bapp\b.{0,160}`,
      String.raw`(?:support|donate to) (?:our|independent|local) (?:work|journalism|reporting|news).{0,200}`,
      String.raw`(?:already a (?:subscriber|member)|not a (?:subscriber|member)|have an account)\?.{0,120}`,
      String.raw`this (?:article|content|story) is (?:for|available to|only available to|reserved for) (?:paying |registered )?(?:subscribers|members).{0,120}`,
    ].join('|') +
    ')$',
  'iu',
);

/** A byline note: where its author writes. */
const handle = /^follow (?!us\b)\S+ \S+(?: \S+)? on [\p{L}]+:? (?:at )?@\w+\.?$/iu;

/** A line that advertises other pages or services; at the end a byline note with a handle is none. */
export function isPromotion(line: string, atEnd: boolean): boolean {
  if (line.length > 300) return false;
  return promotion.test(line) && !(atEnd && handle.test(line));
}

/** One of these words is in every notice. */
const aboutCookies = /cookie|javascript/i;

/** A cookie or consent notice. */
export function isCookieText(line: string): boolean {
  if (line.length > 900) return false;
  if (!aboutCookies.test(line)) return false;
  const consent =
    /\b(?:we|this (?:web)?site|our (?:web)?site|our partners|\w+\.(?:com|org|net|co\.uk)) (?:and our partners )?uses? cookies\b|\b(?:accept|reject|manage|allow)(?: all)? cookies\b|\bcookie (?:policy|settings|preferences|notice)\b|\bcookies to (?:improve|give you|ensure|personali[sz]e|offer|enhance)\b|\bplease enable javascript\b|\bconsent to (?:the use of|our) cookies\b/i;
  if (!consent.test(line)) return false;
  // An article about cookies speaks of them at length and in the third person.
  return /\b(?:you|your|accept|reject|enable)\b/i.test(line);
}
