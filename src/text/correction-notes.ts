import { textAt, type Article } from '../domain/article.ts';
import { remembered } from './remembered.ts';

/** 'CORRECTION: …', 'Editor’s note: …', 'This article was amended on 3 May' */
const opens =
  /^\W{0,3}(?:corrections?(?: and clarifications?)?\b|clarifications?:|(?:editor['’]?s['’]? )?note:|(?:this|the) (?:article|story|report|column|post|version) (?:was|has been|is) (?:\w+ )?(?:corrected|amended|updated|edited|changed)\b)/i;
/** 'An earlier version of this story gave the list as 1,827.' */
const earlierVersion =
  /\b(?:earlier|previous|original|first) (?:versions?|editions?) of (?:this|the|our) (?:article|story|report|column|post|piece|page|headline)\b|\b(?:earlier|previous) (?:version|edition) (?:gave|said|stated|put|had|misstated|misspelled|misspelt|referred)\b|\b(?:this|the|our) (?:article|story) (?:(?:at )?first|originally|initially|earlier|previously|incorrectly|wrongly|mistakenly) (?:gave|said|stated|put|had|named|described|reported|referred)\b|\bas (?:first|originally|initially|previously) (?:published|stated)\b/i;

/** Paragraphs, by index, in which an article takes back a figure or a name of its own: they hold both on purpose. */
export const correctionNotes = remembered((article: Article): ReadonlySet<number> => {
  const notes = new Set<number>();
  article.paragraphs.forEach(({ kind, range }, index) => {
    if (kind === 'headline' || kind === 'standfirst') return;
    const text = textAt(article, range);
    if (earlierVersion.test(text) || (opens.test(text) && /\b(?:not|as)\b/i.test(text)))
      notes.add(index);
  });
  return notes;
});
