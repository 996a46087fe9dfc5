/** Words that a remark may use besides those of the finding. Ours; a word that is missing drops a remark, no more. */
export const plainWords: ReadonlySet<string> = new Set(
  `a an the and or but nor so yet if then than because since while although though as that this these those
  there here it its itself they them their he him his she her we us our you your i me my one two three four five
  six seven eight nine ten both each either neither all any some none no not only same other another such more most
  less least fewer fewest much many few several enough
  is are was were be been being am has have had having do does did done doing can could may might must shall should
  will would cannot can't don't doesn't didn't isn't aren't wasn't weren't won't
  about above across after again against along already also always among around at away back before behind below
  beneath beside between beyond by down during ever every except far for from further in inside into just later like
  near never next now of off often on once onto out outside over past per quite rather round still through to
  together too toward towards under until up upon very well when where whether which who whom whose why how what
  with within without
  add adds added adding agree agrees agreed agreement amount amounts another appear appears appeared apply applies
  article articles average base based become becomes begin begins below calculation call called calls case cases
  change changed changes check checked checks claim claimed claims clear compare compared comes count counted counts
  date dates day days decrease decreased describe described describes difference differences different differ differs
  double doubled each earlier editor equal equals exact exactly example explain explained fact fall falls fell figure
  figures find first follow follows following form found full gap gave give given gives go goes gives greater group
  half headline high higher hold holds increase increased interval just keep kept kind know known last late later
  least leave leaves lead leads left less list long low lower made make makes match matches matching mean means meant
  measure measured mention mentions mentioned middle missing month months name named names need needs number numbers
  occur open order other own page paragraph part parts people percent percentage period person place places point
  points position possible present previous question quote quoted quotes quotation range rate rates read reader readers
  reading reason receipt record report reported reports result results rise rises rose round rounded rounding rule rules
  said say saying says second see seen sentence sentences separate set share show shown shows single size small smaller
  source sources speak speaker spoke stand stands state stated statement statements states story subject sum sums
  support supported table take taken takes tell tells text third time times title told total totals turn twice
  unit units use used uses value values way week weeks whole word wording words work works write writes written year
  years yield`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words of a ruling: Claimdesk never gives one, and a model does not either. */
export const verdictWords: ReadonlySet<string> = new Set(
  `true truth untrue false falsehood fake hoax lie lies lied liar lying misleading mislead misinformation disinformation
  debunk debunked credible incredible reliable unreliable trustworthy untrustworthy accurate inaccurate honest dishonest
  verified confirmed proven proved proof correct incorrect wrong right score rating rated`
    .split(/\s+/)
    .filter(Boolean),
);
