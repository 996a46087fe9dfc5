import type { TextDocument } from '../../text/document.ts';
import { plainLine } from '../../text/sentence-line.ts';
import { remembered } from '../../text/remembered.ts';

/** Words that say that the parts told are all there are. */
const all = new RegExp(
  [
    // 'no other deaths were reported', 'nothing else was in the hold', 'none anywhere else'
    ' no others? (?:[a-z]+ )?(?:was|were|is|are|(?:has|have|had) been)\\b',
    ' (?:and|with|has|have|had) no (?:others?|one else)\\b',
    ' (?:nobody|nothing|nowhere|none) (?:else|elsewhere|other)\\b',
    ' (?:no|none|not one|never)(?: [a-z]+){0,6} (?:elsewhere|anywhere else)\\b',
    // 'No deaths have been reported in Biliran'
    ' no (?:[a-z]+ ){1,2}(?:has|have|had|was|were|are|is) (?:been )?(?:reported|recorded|found|registered|counted|known|confirmed) (?:in|at|on|outside|from)\\b',
    ' account(?:s|ed|ing)? for (?:all|the whole|the entire|every|the lot|everything)\\b',
    ' (?:everyone|everybody|every one|all)(?: [a-z]+){0,4} accounted for\\b',
    ' (?:between them|together)(?: [a-z]+)? (?:mak(?:e|es|ing)|made) up (?:all|the whole|the entire|its|their)\\b',
    ' (?:is|are|was|were) (?:the|its|their) (?:only|whole|entire)\\b',
  ].join('|'),
);
/** What the list of all parts follows on. */
const composed =
  / (?:made up of|consist(?:s|ed|ing)? of|compris(?:e|es|ed|ing)|composed of|(?:comes?|came|coming|drawn) from|(?:broken|breaks?|broke|breaking) down|(?:split|divided|shared|distributed|spread)(?: up| out)? (?:equally )?(?:between|among|amongst|over|into|as|across)|(?:went|goes?|going) to (?:his|her|their|its|the|two|three|four|five|six|<c\d+>)|as follows)\b/;

const said = remembered((document: TextDocument) =>
  document.sentences.map((_, at) => all.test(` ${plainLine(document, at)} `)),
);

/** Whether a sentence of these, the last included, says that nothing was left out. */
export function saysAll(document: TextDocument, from: number, to: number): boolean {
  return said(document)
    .slice(Math.max(0, from), to + 1)
    .includes(true);
}

/** 'made up of', 'is divided between' */
export function saysParts(line: string): boolean {
  return composed.test(line);
}
