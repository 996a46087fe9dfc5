import { countWords } from './clean-text.ts';

export interface DetectedLanguage {
  /** ISO 639-1, or `und`. */
  readonly code: string;
  /** English name for people: 'Georgian'. */
  readonly name: string;
}

/** The commonest English function words; in running English more than a quarter of all words are among them. */
const englishWords = new Set(
  (
    'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which ' +
    'one you were her she there would their we him been has when who will more no if out so said what up its about ' +
    'into than them can only other new some could time these two may then do first any my now such like our over me'
  ).split(' '),
);

/** Below this share a text is looked at closely; English lists and tables reach about .15. */
const englishShare = 0.2;
/** Fewer words than this say little about a language. */
const minWords = 12;
const sampleLength = 6_000;

/** Cheap for English, thorough (and loaded only then) for anything else. */
export async function detectLanguage(text: string): Promise<DetectedLanguage> {
  const sample = text.slice(0, sampleLength);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = words.filter((word) => englishWords.has(word)).length;
  if (words.length >= minWords && known / words.length >= englishShare) return named('en');
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(sample);
  const foreignScript = isMostlyForeignScript(sample);
  if (!foreignScript && (countWords(sample) < minWords || !result.isReliable()))
    return named('und');
  return named(result.language === '' ? 'und' : result.language);
}

function isMostlyForeignScript(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters >= 20 && latin < letters / 2;
}

function named(code: string): DetectedLanguage {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return { code, name: code === 'und' ? 'an unknown language' : (names.of(code) ?? code) };
}
