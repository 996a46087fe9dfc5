import type { PageDocument, PageElement } from './dom.ts';

const neverText =
  'script,style,noscript,template,svg,math annotation,iframe,object,embed,canvas,audio,video,button,input,select,textarea,dialog,[hidden]';

const hidingStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)|font-size\s*:\s*(?:0|0?\.\d+|1)\s*(?:px|pt|em|rem|%)?\s*(?:;|$|!)|text-indent\s*:\s*-\d{3,}|(?:left|top)\s*:\s*-\d{4,}|clip\s*:\s*rect\(\s*0)/i;

/** Takes out what a reader does not see, so that nothing downstream can take it for the article. */
export function removeInvisible(document: PageDocument): void {
  for (const selector of [...hiddenSelectors(document), neverText]) {
    for (const element of safeQuery(document, selector)) element.remove();
  }
  for (const element of document.querySelectorAll('[style]')) {
    if (isHiddenByStyle(element.getAttribute('style') ?? '')) element.remove();
  }
}

function safeQuery(document: PageDocument, selector: string): readonly PageElement[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return []; // A selector that only browsers understand.
  }
}

export function isHiddenByStyle(style: string): boolean {
  const plain = style.replace(/\/\*.{0,200}?\*\//g, '');
  return hidingStyle.test(plain) || isSameColour(plain);
}

/** `color` and `background` stated in one inline style and equal: text in the colour of its ground. */
function isSameColour(style: string): boolean {
  const ink = /(?:^|;)\s*color\s*:\s*([^;!]{1,40})/i.exec(style)?.[1];
  const ground = /(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]{1,40})/i.exec(style)?.[1];
  return ink !== undefined && ground !== undefined && colour(ink) === colour(ground);
}

function colour(value: string): string {
  const name = value.trim().toLowerCase().replace(/\s+/g, '');
  if (name === 'white' || name === '#ffffff' || name === 'rgb(255,255,255)') return '#fff';
  if (name === 'black' || name === '#000000' || name === 'rgb(0,0,0)') return '#000';
  return name;
}

const maxStyleText = 200_000;
const maxHiddenSelectors = 200;

/**
 * Simple selectors that the page's own style sheet hides outright. Rules inside `@media` are left
 * alone: what a phone hides a desk reader may see.
 */
function hiddenSelectors(document: PageDocument): string[] {
  const css = [...document.querySelectorAll('style')]
    .map((element) => element.textContent)
    .join('\n')
    .slice(0, maxStyleText);
  const selectors: string[] = [];
  for (const rule of topLevelRules(css)) {
    if (!isHiddenByStyle(rule.body)) continue;
    for (const selector of rule.selector.split(',')) {
      const simple = selector.trim();
      if (/^(?:[a-z]{0,10}[.#][\w-]{1,80}){1,3}$/i.test(simple)) selectors.push(simple);
    }
  }
  return selectors.slice(0, maxHiddenSelectors);
}

function* topLevelRules(css: string): Generator<{ selector: string; body: string }> {
  let depth = 0;
  let start = 0;
  let selector = '';
  for (let at = 0; at < css.length; at += 1) {
    const char = css[at];
    if (char === '{') {
      if (depth === 0) selector = css.slice(start, at).trim();
      depth += 1;
      if (depth === 1) start = at + 1;
    } else if (char === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0) {
        if (!selector.startsWith('@')) yield { selector, body: css.slice(start, at) };
        start = at + 1;
      }
    }
  }
}
