/**
 * What a cue word says about the words that it brings:
 * - `say`: speech, named neutrally or not ('said', 'warned', 'admitted');
 * - `show`: a paper, a study or a figure speaks ('shows', 'found');
 * - `think`: belief, hope, knowledge;
 * - `stance`: praise, blame, promise, refusal: somebody's attitude to a thing, seldom a clause.
 */
export type CueFamily = 'say' | 'show' | 'think' | 'stance';

const say =
  'say tell add note ask reply write state announce explain continue respond remark comment recall ' +
  'tweet retweet post report declare argue claim insist warn admit concede acknowledge confess deny ' +
  'stress emphasize emphasise assert maintain contend allege suggest caution predict reiterate repeat ' +
  'joke quip mention confirm disclose reveal inform remind advise promise vow pledge swear testify ' +
  'complain lament boast brag shout yell cry exclaim whisper mutter chant echo elaborate clarify ' +
  'estimate describe call dub label brand characterize characterise quote read observe point conclude ' +
  'answer counter retort object protest reason speculate muse volunteer opine propose recommend urge ' +
  'demand order request question wonder apologize apologise thank assure convince brief deliver issue ' +
  'fume thunder gush publish email text message signal hint imply proclaim preach profess rail rant refer cite list ' +
  'mock tout name detail outline record rule find teach sing narrate recount relate attest certify ' +
  'submit plead attribute forecast discuss talk speak address portray compare liken invoke';

const show =
  'show indicate demonstrate reveal find suggest prove estimate list cite conclude highlight document ' +
  'illustrate reflect imply confirm detail record underline underscore state say warn';

const think =
  'think believe hope fear feel expect know doubt see consider guess suspect assume suppose imagine ' +
  'understand realize realise learn worry want wish like prefer anticipate agree disagree decide ' +
  'determine hear remember forget notice view regard deem reckon mean plan intend aim dream recognize ' +
  'recognise sense fret mind love hate need seem appear watch look ' +
  'analyze analyse interpret perceive construe';

const stance =
  'support oppose endorse praise criticize criticise condemn accuse blame refuse decline seek back ' +
  'reject threaten defend dismiss slam blast denounce decry favor favour attack welcome challenge ' +
  'applaud commend hail celebrate embrace advocate encourage push press call approve disapprove object ' +
  'rebuke chide scold berate ridicule deride question offer resist support vote agree choose pick ' +
  'nominate invite authorize demand require allow permit forbid ban rail lobby campaign fight refuse ' +
  'attempt try struggle';

const families = new Map<string, CueFamily>();
for (const [words, family] of [
  [stance, 'stance'],
  [think, 'think'],
  [show, 'show'],
  [say, 'say'],
] as const) {
  for (const word of words.split(' ')) families.set(word, family);
}
const shows = new Set(show.split(' '));

/** The family of a verb by its lemma; undefined when it brings nobody's words. */
export function cueFamily(lemma: string): CueFamily | undefined {
  return families.get(lemma);
}

/** Whether a paper or a study may be the subject: 'the report warns'. */
export function documentsDo(lemma: string): boolean {
  return shows.has(lemma);
}

/** Verbs whose object is the person told, before what they were told. */
export const toldVerbs = new Set(
  'tell inform remind advise assure ask brief warn convince urge accuse blame thank teach notify'.split(
    ' ',
  ),
);

/** Verbs that say nothing of anybody's words unless a clause or a quotation follows. */
export const weakCues = new Set(
  'see know find show read look watch hear need like love hate try seem appear mean learn feel forget mind address deliver issue list record rule post text message name sing teach point refer submit speak talk need call order understand push press fight pick choose offer seek attempt struggle like plan aim want reveal reflect confirm document detail determine decide continue'.split(
    ' ',
  ),
);

/** Nouns that hold somebody's words, when 'that' or 'by' follows or an owner comes before. */
export const cueNouns = new Set(
  (
    'claim claims statement statements allegation allegations assertion assertions belief view views ' +
    'suggestion suggestions warning warnings complaint complaints accusation accusations argument ' +
    'arguments promise promises pledge vow demand demands call calls criticism criticisms opinion ' +
    'remarks remark comments comment speculation rumour rumours rumor rumors fear fears concern ' +
    'concerns hope hopes conclusion admission insistence assurance assurances denial prediction ' +
    'predictions estimate estimates notion idea question questions announcement plan plans proposal ' +
    'threat threats reports'
  ).split(' '),
);

/** Verbs with which somebody tells a reporter something; 'records', 'publishes', 'asks for' do not. */
export const tellingVerbs = new Set(
  (
    'say tell add note claim describe explain confirm report indicate suggest allege warn believe think fear expect ' +
    'argue insist maintain contend accord reveal disclose recall state assert deny admit concede acknowledge ' +
    'estimate predict caution complain answer reply respond recount call put stress emphasize emphasise ' +
    'speculate inform point worry doubt hint assure brief testify compare liken fume whisper mutter mention'
  ).split(' '),
);

/** Verbs that hand a judgement to a crowd: 'critics argue', 'analysed by experts'. */
export const crowdVerbs = new Set(
  (
    'say warn argue claim believe think fear suggest contend insist worry predict speculate point maintain allege ' +
    'note caution assert suspect doubt wonder question complain stress emphasize emphasise ' +
    'analyze analyse interpret perceive construe regard describe dub call view see deem assume ' +
    'conclude acknowledge concede admit estimate credit lament advise recommend blame accuse agree accord hail'
  ).split(' '),
);
