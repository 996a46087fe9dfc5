import { figuresIn } from './clauses.ts';
import type { ArticleRule, Problem } from './problem.ts';
import { lineHas, matches, type SentenceView } from './sentence-view.ts';
import { judgeParts } from './sum-of-parts.ts';

/** 'brings the total raised by the six-year-old firm to ₹310 crore' */
const brings =
  / (?:brings?|brought|bringing|takes?|took|taking|lifts?|lifted|lifting|raises|raising) (?:the|its|their|his|her) (?:[a-z]+ ){0,2}?(?:total|sum|money|amount|funding|capital|proceeds|funds|haul|borrowings?|investment)\b[^;,:]{0,60}? to (?:(?:about|around|some) )?<m(?<total>\d+)>/g;
/** 'its only earlier fundraising': the words close the list of what came before. */
const closing =
  / only (?:earlier|previous|prior|past) (?!(?:equity|private|outside|foreign|public|external|venture)\b)[a-z]+(?! (?:in|from|by|with|of) (?!(?:19|20)\d\d))/;
const open =
  / (?:including|debt|borrow(?:ed|ing)s|equity|converted|loans? and|grants? and|worth|valued?|valuation|also|besides|at least|up to|of which|more than|over)\b/;
const near = 2;

/** A sum that is said to bring the total to so much, and all that came before it: '210 crore brings the total raised to 310 crore. … 8 crore … and 62 crore …, its only earlier fundraising'. */
export const withEarlier: ArticleRule = (views, words) =>
  views.flatMap((view, at) => {
    if (!lineHas(view, brings)) return [];
    return matches(view, brings).flatMap(({ figure }): Problem[] => {
      const total = figure('total');
      const like = (one: SentenceView) =>
        figuresIn(one)
          .map(({ quantity }) => quantity)
          .filter(({ kind, unit }) => kind === 'money' && unit === total.unit);
      const [added, ...more] = like(view).filter((one) => one !== total);
      const lists = views
        .slice(Math.max(0, at - near), at + near + 1)
        .filter(
          (one) =>
            one !== view && Math.abs(one.sentence - view.sentence) <= near && lineHas(one, closing),
        );
      const [list] = lists;
      if (added === undefined || more.length > 0 || list === undefined || lists.length > 1)
        return [];
      if (open.test(view.line) || open.test(list.line)) return [];
      const earlier = like(list);
      const money = list.quantities.filter(({ kind }) => kind === 'money');
      if (earlier.length !== money.length || earlier.length === 0) return [];
      return judgeParts(
        {
          total,
          items: [added, ...earlier],
          sentence: view.sentence,
          other: list.sentence,
          told: false,
          reach: 0.25,
          closed: 'list',
        },
        [view, list],
        words,
      );
    });
  });
