/** What tests run inside a page, as text: this project's own types know no browser. */

/** Marks that would run something: event handlers, odd link targets, scripts without a nonce. */
export const riskyParts = `(() => {
  const all = [...document.querySelectorAll('*')];
  const handlers = all.filter((each) => [...each.attributes].some(({ name }) => name.startsWith('on')));
  const links = [...document.querySelectorAll('a[href]')]
    .map((link) => link.getAttribute('href'))
    .filter((href) => !/^(https?:|#|\\/)/.test(href));
  const scripts = [...document.scripts].filter(({ nonce }) => nonce === '');
  return [...handlers.map(({ outerHTML }) => outerHTML), ...links, ...scripts.map(String)];
})()`;

/** Points at and focuses everything, as a reader might. */
export const touchEverything = `(() => {
  for (const each of document.querySelectorAll('body *')) {
    for (const type of ['mouseover', 'mouseenter', 'pointerdown', 'load', 'error', 'toggle']) {
      each.dispatchEvent(new Event(type));
    }
    each.focus?.();
  }
})()`;

/** Scrolls through the page frame by frame; milliseconds of the longest frame. */
export const longestFrame = `(async () => {
  let longest = 0;
  let last = performance.now();
  for (let frame = 0; frame < 120; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = performance.now();
    if (frame > 0) longest = Math.max(longest, now - last);
    last = now;
    window.scrollBy(0, 120);
  }
  return longest;
})()`;

/** Presses j fifty times; milliseconds for all. */
export const fiftySteps = `(() => {
  const started = performance.now();
  for (let i = 0; i < 50; i += 1) {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
  }
  return performance.now() - started;
})()`;

/** After axe's own script: each violation with the parts that it is about. */
export const axeViolations = `(async () => {
  const { violations } = await axe.run();
  return violations.map(({ id, nodes }) =>
    id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | '));
})()`;
