import { describe, expect, it } from '@jest/globals';
import { contradictionBetween } from '../../src/evidence/contradiction.ts';

const said = 'The port of Sandvik handled 25,000 containers in 2023.';

describe('an earlier article said otherwise', () => {
  it.each([
    [
      'another figure',
      said,
      'The port of Sandvik handled 31,000 containers in 2023.',
      '25,000',
      '31,000',
    ],
    [
      'another order of words',
      said,
      'In 2023, the port of Sandvik handled 31,000 containers.',
      '25,000',
      '31,000',
    ],
    [
      'one of two figures',
      'The council of Emmer spent £4 million on 12 schools in 2021.',
      'The council of Emmer spent £9 million on 12 schools in 2021.',
      '£4 million',
      '£9 million',
    ],
  ])('flags %s', (_, one, other, here, there) => {
    const found = contradictionBetween(one, other);
    expect(found?.here).toContain(here);
    expect(found?.there).toContain(there);
  });

  it.each([
    ['the same figure', said, said],
    ['another year', said, 'The port of Sandvik handled 31,000 containers in 2022.'],
    ['another place', said, 'The port of Rossa handled 31,000 containers in 2023.'],
    ['another thing counted', said, 'The port of Sandvik handled 31,000 passengers in 2023.'],
    ['another verb', said, 'The port of Sandvik lost 31,000 containers in 2023.'],
    ['the opposite', said, 'The port of Sandvik never handled 31,000 containers in 2023.'],
    ['no year', 'The port handled 25,000 containers.', 'The port handled 31,000 containers.'],
    [
      'a rounding',
      'The valley of Orm had 1.95 million visitors in 2020.',
      'The valley of Orm had nearly 2 million visitors in 2020.',
    ],
    [
      'a lower bound',
      'The storm in Vesla killed at least 12 people in 2021.',
      'The storm in Vesla killed 15 people in 2021.',
    ],
    [
      'another source',
      'Police in Vesla say 12 people marched in 2021.',
      'The union in Vesla says 20 people marched in 2021.',
    ],
    [
      'two figures apart',
      'The council of Emmer spent £4 million on 12 schools in 2021.',
      'The council of Emmer spent £9 million on 14 schools in 2021.',
    ],
    ['another topic', said, 'The council met 31 times in 2023.'],
  ])('passes %s', (_, one, other) => {
    expect(contradictionBetween(one, other)).toBeUndefined();
  });
});
