import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * An invented article and what an editor would stop at in it. `kind` is a check's id, `places` are exact
 * words of the text, `why` the sum or the reason. An article without flaws is a trap: it holds what looks
 * like slips and is sound.
 */
export interface PlantedStory {
  readonly name: string;
  readonly genre: string;
  readonly text: string;
  readonly flaws: readonly Flaw[];
}

const flaw = z.object({
  kind: z.string(),
  places: z.array(z.string().min(1)).min(1),
  why: z.string(),
});

export type Flaw = Readonly<z.infer<typeof flaw>>;

const labels = z.object({ genre: z.string(), flaws: z.array(flaw) });

/** What the project brings, in the order written; docs/EVALUATION.md tells what each gave at first sight. */
export const sets = ['first', 'second', 'third'] as const;

export function folderOf(set: (typeof sets)[number]): string {
  return new URL(`stories/${set}`, import.meta.url).pathname;
}

/** Every `name.txt` of a folder with its `name.json`. Throws when a place does not stand in its text. */
export function readStories(folder: string): PlantedStory[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.txt$/, '');
      const text = readFileSync(join(folder, file), 'utf8');
      const { genre, flaws } = labels.parse(
        JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')),
      );
      const strays = flaws.flatMap(({ places }) => places).filter((place) => !text.includes(place));
      if (strays.length > 0) throw new Error(`${file} does not hold: ${strays.join(' · ')}`);
      return { name, genre, text, flaws };
    });
}
