const hedges = new RegExp(
  String.raw`\b(?:${[
    String.raw`some(?! (?:time|day|extent|point|of (?:the|his|her|its|their)|\d))`,
    String.raw`some of (?:the|his|her|its|their)`,
    'many|several|probably|arguably|allegedly|scholars|presumably|perhaps|widely|generally|largely|in general',
    String.raw`suggest(?:ed|s)? that|(?:been|was|were|is|are|be) suggested|believed? (?:to|that|by|it)`,
    'supposedly|supposed to|considered|experts|critics|seems?|seemed|thought|regarded as|might|argued? that|argues',
    String.raw`rumou?r\w*|said to|claimed to|claimed that|speculat\w+|debat\w+|controvers\w+|reputed\w*|unclear|uncertain`,
    'it is (?:said|thought|believed|expected|claimed|likely|possible|assumed)',
    'alleged|perceived|likely|so-called|certain|most (?:notabl[ey]|famous)|best[- ]known|well[- ]known|famous',
    'others (?:have|say|believe|argue|claim|think|were|are)|expected to|apparently',
  ].join('|')})\b`,
  'i',
);

/** Whether a sentence leaves open who, how many or whether: 'some', 'widely', 'is said to'. */
export function isHedged(sentence: string): boolean {
  return hedges.test(sentence);
}
