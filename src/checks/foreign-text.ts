import { textAt, type Article, type Range } from '../domain/article.ts';
import type { Signal } from '../domain/finding.ts';
import { findStrangers, type Stranger } from '../text/strangers.ts';
import { defineCheck, type Flag } from './check.ts';
import { placeOf } from '../text/place.ts';
import { shorten } from '../text/places.ts';

type Message = Stranger['kind'];

const nextSteps: Readonly<Record<Message, string>> = {
  headline: 'Take the line out, or restore what should stand there.',
  promotion: 'Take the line out of the story text.',
  cookies: 'Take the notice out; look again whether the whole article was copied.',
  'breaks-off': 'Compare with the reporter’s copy: the end is missing.',
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
    promotion: 'Text that advertises other pages or services stands among the story’s paragraphs.',
    cookies: 'The text holds a cookie or consent notice.',
    'breaks-off': 'The text stops in mid-sentence, after “{after}”.',
  },
  run({ article }): Flag<Message>[] {
    const strangers = findStrangers(article);
    return (['headline', 'promotion', 'cookies', 'breaks-off'] as const).flatMap((kind) => {
      const [first, ...others] = strangers.filter((stranger) => stranger.kind === kind);
      return first
        ? [
            flagOf(
              article,
              first,
              others.map(({ range }) => range),
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
    case 'cookies':
      return 'some';
    case 'promotion':
      return 'weak';
  }
}

function isLast({ paragraphs }: Article, { start }: Range): boolean {
  return paragraphs.at(-1)?.range.start === start;
}
