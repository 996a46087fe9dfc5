import { Parser } from 'htmlparser2';

/** Character references undone, also where a site encoded them twice; tags in the text are dropped. */
export function decodeEntities(text: string): string {
  let current = text;
  for (let round = 0; round < 2 && /&(?:#\w{1,8}|\w{2,30});/.test(current); round += 1) {
    current = textOfMarkup(current);
  }
  return /<\/?[a-z][^<>]{0,300}>/i.test(current) ? textOfMarkup(current) : current;
}

function textOfMarkup(markup: string): string {
  let text = '';
  const parser = new Parser({
    ontext(part) {
      text += part;
    },
  });
  parser.end(markup);
  return text;
}
