import type { Quantity } from '../../text/quantities.ts';
import { leavesRoom } from './leaves-room.ts';
import { print } from './print.ts';
import type { ArticleRule } from './problem.ts';
import { lineHas, matches, type SentenceView } from './sentence-view.ts';

const wins = / <c(?<many>\d+)> (?:[a-z]+ )?(?:wins|victories)\b| won <c(?<more>\d+)>/g;
const draws = / <c(?<many>\d+)> (?:[a-z]+ )?(?:draws|ties)\b| drawn <c(?<more>\d+)>/g;
const losses = / <c(?<many>\d+)> (?:[a-z]+ )?(?:defeats|losses)\b| lost <c(?<more>\d+)>/g;
const points =
  / <c(?<many>\d+)> (?:league )?points\b(?! (?:clear|ahead|behind|above|below|adrift|from safety|off))/g;
const games = / <c(?<many>\d+)> (?:[a-z]+ )?(?:matches|games|outings|fixtures)\b/g;
/** Words of games in which a win is three points and a draw one; of other games; of points not won. */
const football =
  /\b(?:goalkeeper|striker|midfielder|goalless|penalty|full - back|headed|header|football|soccer|goals?|matches)\b/g;
const others =
  /\b(?:rugby|hockey|cricket|netball|handball|tries|scrum|overtime|wickets?|frames|innings)\b/g;
const notWon = /\b(?:deducted|docked|deduction|bonus)\b/;

/** Points from wins and draws in football, and matches from wins, draws and defeats. */
export const leaguePoints: ArticleRule = (views, words, document) => {
  let sport: boolean | undefined;
  return views.flatMap((view) => {
    if (!lineHas(view, draws)) return [];
    const [won, drawn, lost] = [wins, draws, losses].map((form) => only(view, form));
    if (won === undefined || drawn === undefined) return [];
    const [told, played] = [only(view, points), only(view, games)];
    const given = 3 * won.value + drawn.value;
    sport ??= isFootball(document.article.text.toLowerCase());
    if (
      told !== undefined &&
      told.value !== given &&
      told.value !== 2 * won.value + drawn.value &&
      sport
    )
      return [
        {
          signal: 'some' as const,
          stated: `${words(told)} points`,
          computed: print(given),
          sum: [`${words(won)} × 3 + ${words(drawn)} = ${print(given)}, against ${words(told)}`],
          figures: [told, won, drawn],
          sentence: view.sentence,
        },
      ];
    if (lost === undefined || played === undefined) return [];
    const all = won.value + drawn.value + lost.value;
    // Far off, they are the matches of more than this.
    const missing = played.value - all;
    if (missing > 0 && leavesRoom(view.document, [won, drawn, lost], missing)) return [];
    if (all === played.value || Math.abs(all - played.value) > 3) return [];
    return [
      {
        signal: 'some' as const,
        stated: `${words(played)} played`,
        computed: print(all),
        sum: [
          `${words(won)} + ${words(drawn)} + ${words(lost)} = ${print(all)}, against ${words(played)}`,
        ],
        figures: [played, won, drawn, lost],
        sentence: view.sentence,
      },
    ];
  });
};

function isFootball(text: string): boolean {
  const [own, rest] = [football, others].map((words) => text.match(words)?.length ?? 0);
  return (own ?? 0) > 2 * (rest ?? 0) && !notWon.test(text);
}

/** The one figure that a form has in a sentence. */
function only(view: SentenceView, form: RegExp): Quantity | undefined {
  const found = matches(view, form).map(({ groups, figure }) =>
    figure(groups.many === undefined ? 'more' : 'many'),
  );
  return found.length === 1 && found[0]?.hedge === 'exact' ? found[0] : undefined;
}
