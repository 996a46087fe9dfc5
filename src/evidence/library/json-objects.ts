/** One object of a JSON file, as text, or what is wrong there. Lines count from 1. */
export type JsonPiece =
  | { readonly kind: 'object'; readonly line: number; readonly text: string }
  | { readonly kind: 'problem'; readonly line: number; readonly why: string };

/** Lists that feeds keep their entries in; any other list stays inside its object. */
const feedKeys = new Set(['dataFeedElement', '@graph', 'itemListElement', 'claims', 'items']);

const maxObject = 4_000_000;
const longestKey = 64;

const [quote, backslash, newline] = [34, 92, 10];
const [openBrace, closeBrace, openBracket, closeBracket] = [123, 125, 91, 93];

/**
 * The objects of a JSON file of any size, one at a time: those of a top-level list, of a feed's list,
 * of one object a line, or a single object. One that is broken costs itself, not the file.
 */
export async function* objectsIn(chunks: AsyncIterable<string>): AsyncGenerator<JsonPiece> {
  const scanner = createScanner();
  for await (const chunk of chunks) yield* scanner.read(chunk);
  yield* scanner.end();
}

interface Scanner {
  read(chunk: string): JsonPiece[];
  end(): JsonPiece[];
}

function createScanner(): Scanner {
  let depth = 0;
  let line = 1;
  let inString = false;
  let escaped = false;
  /** Depth at which the brackets of the list of entries stand; none: the objects at the top. */
  let listDepth = 0;
  /** Kept text of the object under way, and where it began. */
  let kept: string[] = [];
  let keptLength = 0;
  let startLine = 0;
  let startDepth = -1;
  let stringStart = -1;
  /** The latest text in quotation marks at the top of an object: the name of what follows. */
  let lastString = '';
  let carried = '';
  let sawAny = false;

  const isKeeping = () => startDepth >= 0;

  function read(chunk: string): JsonPiece[] {
    const out: JsonPiece[] = [];
    let from = isKeeping() ? 0 : -1;
    const keep = (to: number): void => {
      if (from < 0 || keptLength > maxObject) return;
      kept.push(chunk.slice(from, to));
      keptLength += to - from;
    };
    if (inString) stringStart = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const code = chunk.charCodeAt(at);
      if (code === newline) line += 1;
      if (inString) {
        if (escaped) escaped = false;
        else if (code === backslash) escaped = true;
        else if (code === quote || code === newline) {
          inString = false;
          if (depth === 1) lastString = carried + chunk.slice(stringStart, at);
          carried = '';
        }
        continue;
      }
      if (code === quote) {
        inString = true;
        stringStart = at + 1;
      } else if (code === openBrace || code === openBracket) {
        const isTop = depth === 0;
        const beginsList =
          code === openBracket &&
          listDepth === 0 &&
          (isTop || (depth === 1 && feedKeys.has(lastString)));
        depth += 1;
        if (isTop) sawAny = true;
        if (beginsList) {
          listDepth = depth;
          drop();
          from = -1;
        } else if (code === openBrace && !isKeeping() && depth === listDepth + 1) {
          startDepth = depth;
          startLine = line;
          from = at;
        }
      } else if (code === closeBrace || code === closeBracket) {
        if (depth === startDepth) {
          keep(at + 1);
          out.push(finished());
          drop();
          from = -1;
        }
        if (depth === listDepth) listDepth = 0;
        if (depth > 0) depth -= 1;
      }
    }
    keep(chunk.length);
    if (inString && depth === 1) carried = (carried + chunk.slice(stringStart)).slice(-longestKey);
    return out;
  }

  function finished(): JsonPiece {
    if (keptLength > maxObject) {
      return { kind: 'problem', line: startLine, why: 'holds an entry of more than 4 MB' };
    }
    return { kind: 'object', line: startLine, text: kept.join('') };
  }

  function drop(): void {
    kept = [];
    keptLength = 0;
    startDepth = -1;
  }

  function end(): JsonPiece[] {
    if (isKeeping()) {
      const why = 'begins an entry that never ends: the file was cut off, or a bracket is missing';
      return [{ kind: 'problem', line: startLine, why }];
    }
    if (depth > 0) {
      return [{ kind: 'problem', line, why: 'ends inside a list: the file was cut off' }];
    }
    return sawAny ? [] : [{ kind: 'problem', line: 1, why: 'holds no JSON object' }];
  }

  return { read, end };
}
