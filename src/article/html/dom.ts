import { parseHTML } from 'linkedom';

/** The little of the DOM that reading needs; linkedom's own types lean on the browser's library. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly parentNode: PageNode | null;
  readonly childNodes: Iterable<PageNode> & { readonly length: number };
  textContent: string;
  remove(): void;
}

export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly localName: string;
  readonly id: string;
  readonly className: string;
  readonly children: Iterable<PageElement> & { readonly length: number };
  readonly parentElement: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly previousElementSibling: PageElement | null;
  innerHTML: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement> & { readonly length: number };
  matches(selector: string): boolean;
  closest(selector: string): PageElement | null;
  contains(node: PageNode): boolean;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  readonly head: PageElement | null;
}

export const textNode = 3;
export const elementNode = 1;

/** Parses without running or loading anything: linkedom has neither scripts nor subresources. */
export function parsePage(html: string): PageDocument {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><body>${html}</body></html>`;
  // Typed against the browser's library, which this program does not load.
  const window = parseHTML(whole) as unknown as { readonly document: PageDocument };
  return window.document;
}

/** The element that holds the page's text: `body`, unless broken markup left most of it outside. */
export function rootOf(document: PageDocument): PageElement | null {
  const { documentElement } = document;
  if (documentElement === null) return null; // linkedom's `body` cannot be asked for then.
  const { body } = document;
  if (body === null) return documentElement;
  const inside = body.textContent.length;
  return inside * 2 < documentElement.textContent.length ? documentElement : body;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === elementNode;
}
