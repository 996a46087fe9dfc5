/** True when one letter put in, left out, changed or two neighbours swapped turn one word into the other. Case counts. */
export function oneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  )
    end += 1;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** 'Halvorsen' and 'Halverson': two letters that have changed places. */
export function twoLettersSwapped(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false;
  const off = [...a].flatMap((letter, at) => (letter === b[at] ? [] : [at]));
  const [one = 0, two = 0] = off;
  return off.length === 2 && a[one] === b[two] && a[two] === b[one];
}

const endings = ['s', 'es', 'n', 'an', 'ian', 'i', 'ese', 'ish', 'er', 'd', 'ed', 'y', 'ic'];

/** 'Hale' and 'Hales', 'Austria' and 'Austrian': grammar, not spelling. */
export function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short) && endings.includes(long.slice(short.length));
}
