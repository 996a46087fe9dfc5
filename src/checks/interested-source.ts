import { textAt, type Range } from '../domain/article.ts';
import { findInterests } from '../text/interests.ts';
import { placeOf } from '../text/place.ts';
import { shorten } from '../text/places.ts';
import { defineCheck } from './check.ts';

export const interestedSource = defineCheck({
  id: 'interested-source',
  version: 1,
  title: 'One party speaks',
  why: 'A party to a dispute has reasons to say what it says of the other side; readers need a second voice or a caveat.',
  limits:
    'It does not say that the party is wrong; it says that nobody else is heard on it within two sentences.',
  needs: ['article', 'document', 'attributions'],
  messages: {
    war: '“{party}” is the only source in reach for the other side’s losses.',
    rival: '“{party}” is the only source in reach for what is said of a rival.',
    violence:
      '“{party}” is the only source in reach for what the other side is said to have done to it.',
  },
  run({ article, document, attributions }) {
    return findInterests(document, attributions)
      .slice(0, 3)
      .map(({ kind, sentence, party, caveat }) => {
        const range: Range = document.sentences[sentence]?.range ?? party;
        return {
          signal: caveat ? ('weak' as const) : ('some' as const),
          range,
          message: kind,
          with: { party: shorten(textAt(article, party)) },
          receipt: [
            `${placeOf(article, range)}: said by “${shorten(textAt(article, party))}”`,
            `Caveat beside it: ${caveat ? 'yes, the text says that it was not verified' : 'none'}`,
            'Cleared by: the other side, a monitor, pictures or records; or a caveat.',
          ],
          nextStep:
            'Ask the other side and somebody with no stake; say what could not be verified.',
        };
      });
  },
});
