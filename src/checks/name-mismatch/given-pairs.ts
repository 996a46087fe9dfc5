/** 'Maria' and 'Mario', 'Paula' and 'Paul': given names of a woman and a man that the ending alone tells apart. */
export function arePair(one: string, two: string): boolean {
  const [a, b] = [one, two].map((word) => word.toLowerCase().replace(/[aio]$/, ''));
  return a === b && one.endsWith('a') !== two.endsWith('a');
}

/** 'Peter' and 'Patricia': of two councillors or judges with one surname the -a tells a woman. */
export function areManAndWoman(one: string, two: string): boolean {
  return /ah?$/.test(one) !== /ah?$/.test(two);
}
