/** A page of an invented local newspaper, another one for each path. */
export function articleHtml(path: string): string {
  const number = path.replace(/\D+/g, '') || '1';
  const paragraphs = [
    `The council of Northmere voted on Tuesday to spend ${number} thousand euros on the harbour wall, which gave way in the storms of last winter.`,
    `“We had no choice,” said Maren Holt, who chairs the works committee. “Every tide takes a little more of it.”`,
    `The money comes out of the reserve for roads. Two members voted against, among them Pieter Vos, who said that the bridge at Ellen Street should have come first.`,
    `Work is to begin in April and to last until the autumn. During that time the promenade will be closed between the lighthouse and the fish market.`,
    `Some warn that the closure will cost the cafés along the water a season. The council has not said whether they will be paid for it.`,
    `The wall was built in 1911 and repaired in 1954 and 1987. Engineers from the county looked at it in January and found that the stones no longer hold.`,
  ];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Northmere mends its harbour wall, part ${number}</title>
<meta name="author" content="Ida Brandt"></head><body><article><h1>Northmere mends its harbour wall, part ${number}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></body></html>`;
}
