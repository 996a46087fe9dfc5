/** Letters that make a token of English, about; 3.5 is usual, and less keeps a budget from being overrun. */
export const lettersPerToken = 3;

export function estimateTokens(text: string): number {
  return Math.ceil(text.length / lettersPerToken);
}
