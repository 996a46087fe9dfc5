export interface TogetherOptions<Item> {
  /** Most calls in one statement. */
  readonly most?: number;
  /** Calls with the same word never go in one statement: the later one waits for the next. */
  readonly apart?: (item: Item) => string;
}

interface Call<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** A statement that does not come back for this long holds up nobody else. */
const patienceMs = 5_000;

/**
 * Many calls as one statement: what is asked while one is under way goes together in the next.
 * Alone, a call waits for nothing; under load a statement serves as many as came meanwhile. Each
 * call resolves when its statement has.
 * @param run gives a result for each item, in their order. When it fails on what one of several
 *   holds, each is run alone, so that nobody fails for a neighbour: it must be safe to repeat.
 */
export function together<Item, Result>(
  run: (items: readonly Item[]) => Promise<readonly Result[]>,
  { most = 100, apart }: TogetherOptions<Item> = {},
): (item: Item) => Promise<Result> {
  const waiting: Call<Item, Result>[] = [];
  let held = false;

  function start(): void {
    held = true;
    // What comes in the same turn of the event loop goes in the same statement.
    setImmediate(() => void one());
  }

  async function one(): Promise<void> {
    let holds = true;
    const letGo = (): void => {
      if (!holds) return;
      holds = false;
      clearTimeout(patience);
      if (waiting.length > 0) start();
      else held = false;
    };
    const patience = setTimeout(letGo, patienceMs);
    patience.unref();
    await answer(takeSome());
    letGo();
  }

  function takeSome(): Call<Item, Result>[] {
    if (apart === undefined) return waiting.splice(0, most);
    const words = new Set<string>();
    const taken: Call<Item, Result>[] = [];
    const left: Call<Item, Result>[] = [];
    for (const call of waiting) {
      const word = apart(call.item);
      if (taken.length >= most || words.has(word)) left.push(call);
      else {
        words.add(word);
        taken.push(call);
      }
    }
    waiting.splice(0, waiting.length, ...left);
    return taken;
  }

  async function answer(calls: readonly Call<Item, Result>[]): Promise<void> {
    try {
      const results = await run(calls.map(({ item }) => item));
      calls.forEach(({ resolve }, n) => resolve(results[n] as Result));
    } catch (error) {
      if (calls.length === 1 || !isAboutContent(error)) {
        for (const { reject } of calls) reject(error);
      } else await Promise.all(calls.map((call) => answer([call])));
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!held) start();
    });
}

/** SQLSTATE classes 21 to 23: the server took offence at a value, not at the moment. */
function isAboutContent(error: unknown): boolean {
  return /^2[123]/.test((error as { code?: string } | null)?.code ?? '');
}
