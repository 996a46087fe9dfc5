import type { PageDocument, PageElement } from './dom.ts';

const neverText =
  'script,style,noscript,template,svg,math annotation,iframe,object,embed,canvas,audio,video,button,input,select,textarea,dialog,[hidden]';

/** Hidden for good: nothing on a page that is read lifts these. */
const hidingStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|font-size\s*:\s*(?:0(?:\.0+)?(?:px|pt|em|rem|%)?|(?:0?\.\d+|1(?:\.\d+)?)(?:px|pt)|0?\.0\d*(?:em|rem))\s*(?:;|$|!)|text-indent\s*:\s*-\d{3,}|(?:left|top)\s*:\s*-\d{4,}|clip\s*:\s*rect\(\s*0)/i;

/** Often lifted by a script once the page has loaded, so an element that holds much of the page keeps its text. */
const veilingStyle =
  /(?:^|;)\s*(?:visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!))/i;

/** Faded out and a little out of place or size: it slides into view when the page is scrolled to it. */
const entranceStyle =
  /(?:^|;)\s*(?:-webkit-)?transform\s*:[^;]{0,60}(?:translate(?:3d|X|Y)?\([^;)]{0,40}\d|scale(?:3d)?\(\s*(?:0?\.[5-9]|1))/i;
/** Out of the page, or waiting for a press: a menu, a hiding place. */
const staysAway = /translate[^;]{0,60}\d{4}|visibility|pointer-events/i;

function isEntrance(style: string): boolean {
  return entranceStyle.test(style) && !staysAway.test(style);
}

/** Takes out what a reader does not see, so that nothing downstream can take it for the article. */
export function removeInvisible(document: PageDocument): void {
  showStreamedParts(document);
  // Before anything goes: what opens a panel is often a button, and no text.
  const isFolded = foldedIn(document);
  const rules = hidingRules(document);
  for (const selector of [...rules.hidden, neverText]) {
    for (const element of safeQuery(document, selector)) element.remove();
  }
  const veiled = rules.veiled.flatMap((selector) => safeQuery(document, selector));
  for (const element of document.querySelectorAll('[style]')) {
    const style = element.getAttribute('style') ?? '';
    if (isHiddenByStyle(style) && !isFolded(element)) element.remove();
    else if (veilingStyle.test(style) && !isEntrance(style)) veiled.push(element);
  }
  removeVeiled(document, veiled);
}

/**
 * A closed panel of an accordion or of tabs: its heading stands on the page, and a click opens it.
 * Its readers count it as part of the page.
 */
function foldedIn(document: PageDocument): (element: PageElement) => boolean {
  const panels = [...document.querySelectorAll('[role="region"],[role="tabpanel"]')];
  const named = new Set(panels.map((panel) => panel.getAttribute('aria-labelledby')));
  if (named.size === 0) return () => false;
  const headings = new Set<string>();
  for (const element of document.querySelectorAll('[id]')) {
    if (!named.has(element.id)) continue;
    const text = element.textContent.trim();
    if (text !== '' && text.length <= maxHeadingLength) headings.add(element.id);
  }
  return (element) =>
    /^(?:region|tabpanel)$/.test(element.getAttribute('role') ?? '') &&
    headings.has(element.getAttribute('aria-labelledby') ?? '');
}

const maxHeadingLength = 500;

/**
 * React sends late parts of a page as `<div hidden id="S:0">` and moves them into place by script:
 * the reader sees them.
 */
function showStreamedParts(document: PageDocument): void {
  for (const element of document.querySelectorAll('div[hidden][id^="S:"]')) {
    if (/^S:[\da-f]+$/.test(element.id)) element.removeAttribute('hidden');
  }
}

/** A veil over more than this share of a page's text is an entrance effect, not a hiding place. */
const veilShare = 0.25;

function removeVeiled(document: PageDocument, veiled: readonly PageElement[]): void {
  if (veiled.length === 0) return;
  const whole = document.documentElement?.textContent.length ?? 0;
  for (const element of veiled) {
    if (element.textContent.length <= whole * veilShare) element.remove();
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
function hidingRules(document: PageDocument): { hidden: string[]; veiled: string[] } {
  const css = [...document.querySelectorAll('style')]
    .map((element) => element.textContent)
    .join('\n')
    .slice(0, maxStyleText);
  const hidden: string[] = [];
  const veiled: string[] = [];
  for (const rule of topLevelRules(css)) {
    const found = isHiddenByStyle(rule.body)
      ? hidden
      : veilingStyle.test(rule.body)
        ? veiled
        : undefined;
    if (found === undefined) continue;
    for (const selector of rule.selector.split(',')) {
      const simple = selector.trim();
      if (/^(?:[a-z]{0,10}[.#][\w-]{1,80}){1,3}$/i.test(simple)) found.push(simple);
    }
  }
  return {
    hidden: hidden.slice(0, maxHiddenSelectors),
    veiled: veiled.slice(0, maxHiddenSelectors),
  };
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
