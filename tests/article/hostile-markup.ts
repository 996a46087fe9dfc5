const sentence =
  'The harbour board closed six berths on Monday after divers found a crack in the quay wall.';

export function plainPage(number: number): string {
  const paragraphs = Array.from({ length: 40 }, (_, at) => `<p>${number}.${at}: ${sentence}</p>`);
  return `<html><head><title>Berth ${number}</title></head><body><nav>${'<a href="/">Home</a> '.repeat(30)}</nav><article><h1>Berth ${number} closes for the survey</h1>${paragraphs.join('')}</article></body></html>`;
}

/** A run of `count` copies; pages of this kind keep DOM libraries busy for seconds. */
const many = (markup: string, count: number): string => markup.repeat(count);

/** P1–P10 of the list of hostile cases: name and markup. */
export function* hostilePages(): Generator<readonly [name: string, html: string]> {
  yield ['P1 2,000 nested elements', many('<div>', 2_000)];
  yield ['P2 5,000 nested elements', many('<div>', 5_000)];
  yield ['P3 20,000 nested elements', many('<div>', 20_000)];
  yield ['P4 2,000 nested tables', many('<table><tr><td>', 2_000)];
  yield ['P5 5,000 nested fonts', many('<font>', 5_000)];
  yield ['P6 3,000 bold paragraphs', many('<b><p>', 3_000)];
  yield ['P7 100,000 links', `<body>${many('<a href="/x">harbour news</a> ', 100_000)}</body>`];
  const attributes = Array.from({ length: 50_000 }, (_, at) => `a${at}="1"`).join(' ');
  yield ['P8 50,000 attributes', `<article><p ${attributes}>${sentence}</p></article>`];
  const long = Array.from({ length: 20_000 }, (_, at) => `<p>${at}: ${sentence}</p>`).join('');
  yield ['P9 20,000 paragraphs', `<article><h1>Long</h1>${long}</article>`];
  // Thousands of short cells in one table: every step over its rows looks at all of them again.
  const row = `<tr>${many('<td><font><b>1</b></font></td>', 8)}</tr>`;
  yield ['P10 a filing of 30,000 cells', `<body><table>${many(row, 3_700)}</table></body>`];
}
