/** The checks on voices and wording; those of figures, dates and names have articles of their own. */
export const voiceChecks: readonly string[] = [
  'quote-integrity',
  'quote-framing',
  'anonymous-source',
  'vague-attribution',
  'unseen-document',
  'interested-source',
  'unsourced-claim',
  'loaded-language',
  'prediction',
  'superlative',
  'foreign-text',
];
