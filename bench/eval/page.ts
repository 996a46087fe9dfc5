import type { Miss, Row } from './report.ts';

const atMost = 400;

/** A page on which a person can read what each evaluation got wrong. Stays on the machine: it holds the sets' text. */
export function errorPage(rows: readonly Row[]): string {
  const listed = rows.filter(({ misses }) => misses !== undefined);
  const contents = listed.map((row, i) => `<li><a href="#e${i}">${title(row)}</a></li>`);
  const sections = listed.map(
    (row, i) => `<h2 id="e${i}">${title(row)}</h2>${table(row.misses ?? [])}`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Evaluation: errors</title><style>body{font:16px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}td,th{vertical-align:top;text-align:left;border-top:1px solid #ccc;padding:.3rem .6rem}mark{background:#ffe9a8}</style><h1>Evaluation: errors</h1><ul>${contents.join('')}</ul>${sections.join('\n')}</html>\n`;
}

function title({ evaluation, measure, value, floor, misses }: Row): string {
  return escaped(
    `${evaluation} · ${measure} · ${value.toFixed(3)} (floor ${floor.toFixed(2)}) · ${misses?.length ?? 0} errors`,
  );
}

function table(misses: readonly Miss[]): string {
  const rest = misses.length - atMost;
  const lines = misses
    .slice(0, atMost)
    .map(
      ({ text, said, meant }) =>
        `<tr><td>${escaped(said)}</td><td>${escaped(meant)}</td><td>${escaped(text)}</td></tr>`,
    );
  return `<table><tr><th>ours</th><th>label</th><th>text</th></tr>${lines.join('')}</table>${rest > 0 ? `<p>and ${rest} more</p>` : ''}`;
}

function escaped(value: string): string {
  return value.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
