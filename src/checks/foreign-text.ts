import { textAt, type Article, type Range } from '../domain/article.ts';
import type { Signal } from '../domain/finding.ts';
import type { Stranger } from '../text/stranger.ts';
import { findStrangers } from '../text/strangers.ts';
import { defineCheck, type Flag } from './check.ts';
import { placeOf } from '../text/place.ts';
import { shorten } from '../text/places.ts';

type Message = Stranger['kind'];

const kinds: readonly Message[] = [
  'headline',
  'headlines',
  'page',
  'promotion',
  'cookies',
  'breaks-off',
  'colon',
];

/** So many places are shown; a page repeats its advertisements. */
const shown = 8;

const nextSteps: Readonly<Record<Message, string>> = {
  headline: 'Take the line out, or restore what should stand there.',
  promotion: 'Take the line out of the story text.',
  cookies: 'Take the notice out; look again whether the whole article was copied.',
  headlines: 'Take the lines out of the story text.',
  page: 'Take it out, and see whether words of the story went with it.',
  'breaks-off': 'Compare with the reporter’s copy: the end is missing.',
  colon: 'Compare with the reporter’s copy: the words that the colon announces are missing.',
};

export const foreignText = defineCheck({
  id: 'foreign-text',
  version: 1,
  title: 'Text from elsewhere',
  why: 'A stray headline, a promotion line or a missing end shows that the text was not read through before it went out.',
  limits:
    'It may come from the way the page was copied or read rather than from the article as published.',
  needs: ['article'],
  messages: {
    headline:
      '{where} reads like the headline of another story: none of its subject comes up in this one.',
    promotion: 'Text that advertises other pages or services stands in the story’s text.',
    cookies: 'The text holds a cookie or consent notice.',
    headlines: 'The last {count} lines are worded like headlines of other stories.',
    page: 'A form, an advertisement or code of the web page stands in the story’s text.',
    'breaks-off': 'The text stops in mid-sentence, after “{after}”.',
    colon: 'The text ends on a colon; the words that it announces are missing.',
  },
  run({ article }): Flag<Message>[] {
    const strangers = findStrangers(article);
    return kinds.flatMap((kind) => {
      const [first, ...others] = strangers.filter((stranger) => stranger.kind === kind);
      return first
        ? [
            flagOf(
              article,
              first,
              others.slice(0, shown - 1).map(({ range }) => range),
            ),
          ]
        : [];
    });
  },
});

function flagOf(article: Article, stranger: Stranger, related: readonly Range[]): Flag<Message> {
  const places = [stranger.range, ...related];
  return {
    signal: signalOf(stranger),
    range: stranger.range,
    related,
    message: stranger.kind,
    ...(stranger.kind === 'breaks-off' ? { with: { after: stranger.after } } : {}),
    ...(stranger.kind === 'headlines' ? { with: { count: String(stranger.count) } } : {}),
    ...(stranger.kind === 'headline'
      ? { with: { where: isLast(article, stranger.range) ? 'The last line' : 'A line' } }
      : {}),
    receipt: places.map(
      (range) => `${placeOf(article, range)}: “${shorten(textAt(article, range))}”`,
    ),
    nextStep: nextSteps[stranger.kind],
  };
}

function signalOf(stranger: Stranger): Signal {
  switch (stranger.kind) {
    case 'headline':
      return stranger.titleCase ? 'strong' : 'some';
    case 'breaks-off':
      return stranger.certain ? 'strong' : 'some';
    case 'headlines':
    case 'page':
    case 'cookies':
    case 'colon':
      return 'some';
    case 'promotion':
      return 'weak';
  }
}

function isLast({ paragraphs }: Article, { start }: Range): boolean {
  return paragraphs.at(-1)?.range.start === start;
}
