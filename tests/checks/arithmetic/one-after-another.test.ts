import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Stretches that follow one another, and how long they are said to be together. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Mokoena was given 15 years for robbery, eight for attempted murder and five for having an unlicensed firearm. The sentences run one after the other, so he faces 30 years in all.',
    'strong',
    'The text says “a total of 30 years”; its figures give 28.',
  ],
  [
    'He was sentenced to 12 years for the killing and four for arson, to be served consecutively, a total of 18 years.',
    'strong',
    'The text says “a total of 18 years”; its figures give 16.',
  ],
  [
    'She got six years for fraud and three for theft. The terms are consecutive: ten years in prison.',
    'strong',
    'The text says “a total of ten years”; its figures give 9.',
  ],
  [
    'The judge imposed terms of seven, five and two years, to run one after another, and told him he would spend 15 years behind bars.',
    'strong',
    'The text says “a total of 15 years”; its figures give 14.',
  ],
  [
    'Dlamini must serve nine years for the raid and another six for the shooting, 16 years in total.',
    'strong',
    'The text says “a total of 16 years”; its figures give 15.',
  ],
  [
    'The court gave him 18 months for assault and nine months for breach of bail, to be served one after the other — 29 months in all.',
    'strong',
    'The text says “a total of 29 months”; its figures give 27.',
  ],
  [
    'He received consecutive sentences of 10 years and 14 years. He will be jailed for 26 years.',
    'strong',
    'The text says “a total of 26 years”; its figures give 24.',
  ],
  [
    'She served two terms as governor of four years each, ten years in all.',
    'some',
    'The text says “ten years in all”; its figures give 8.',
  ],
  [
    'The player was banned for four games for the punch and three for what he said to the referee, a total of eight.',
    'strong',
    'The text says “a total of 8”; its figures give 7.',
  ],
  [
    'Patel, who was handed 22 years for murder and six years for burying the body, consecutive terms, will spend 30 years in jail.',
    'strong',
    'The text says “a total of 30 years”; its figures give 28.',
  ],
  [
    'The road closes for 10 days in May and then for 16 days in June, 28 days altogether.',
    'strong',
    'The text says “a total of 28 days”; its figures give 26.',
  ],
  [
    'Jailed for five years on the first count, three on the second and two on the third, to run consecutively, Ferro faces 11 years.',
    'strong',
    'The text says “a total of 11 years”; its figures give 10.',
  ],
  [
    'The trip takes three hours by train and five and a half by bus, nine and a half hours in all.',
    'strong',
    'The text says “a total of nine and a half hours”; its figures give 8.5.',
  ],
  [
    'He was imprisoned for 14 years: nine for the robbery and six, to run consecutively, for the escape.',
    'strong',
    'The text says “a total of 14 years”; its figures give 15.',
  ],
  [
    'The two sentences, of eight and 11 years, run back to back, which means 21 years in custody.',
    'strong',
    'The text says “a total of 21 years”; its figures give 19.',
  ],
  [
    'A tribunal suspended the doctor for six months and then for a further nine, a ban of 18 months in all.',
    'strong',
    'The text says “a total of 18 months”; its figures give 15.',
  ],
  [
    'Before the talks there were 40 days of strikes; 25 more followed, 75 days in total.',
    'strong',
    'The text says “a total of 75 days”; its figures give 65.',
  ],
  [
    'Judge Ana Reis sentenced Costa to 20 years for murder. She added four years for theft and two for fleeing, all to be served consecutively, for a combined term of 28 years.',
    'strong',
    'The text says “a total of 28 years”; its figures give 26.',
  ],
  [
    'He spent 11 years in the army, seven in the police and three at the port, a career of 23 years.',
    'strong',
    'The text says “a total of 23 years”; its figures give 21.',
  ],
  [
    'The first sentence is three years, the second four. They will be served consecutively, making eight years.',
    'strong',
    'The text says “a total of eight years”; its figures give 7.',
  ],
  [
    'Her sentence of 17 years is made up of 12 for manslaughter and six for robbery.',
    'strong',
    'The text says “a total of 17 years”; its figures give 18.',
  ],
  [
    'The pitcher was suspended for 50 games in 2021 and for 80 in 2023, 140 games overall.',
    'strong',
    'The text says “a total of 140”; its figures give 130.',
  ],
  [
    'The family waited 16 months for the inquest and then eight more for the verdict, a wait of 26 months.',
    'strong',
    'The text says “a total of 26 months”; its figures give 24.',
  ],
];

const passed: readonly string[] = [
  'Mokoena was given 15 years for robbery, eight for attempted murder and five for having an unlicensed firearm. The sentences run one after the other, so he faces 28 years in all.',
  'Mokoena was given 15 years for robbery, eight for attempted murder and five for having an unlicensed firearm. The sentences run together, so he faces 15 years in all.',
  'He was sentenced to 12 years for the killing and four for arson, to be served consecutively, a total of 16 years.',
  'She got six years for fraud and three for theft. The terms are consecutive: nine years in prison.',
  'The judge imposed terms of seven, five and two years, to run one after another, and told him he would spend 14 years behind bars.',
  'Dlamini must serve nine years for the raid and another six for the shooting, 15 years in total.',
  'The court gave him 18 months for assault and nine months for breach of bail, to be served one after the other — 27 months in all.',
  'He received sentences of 10 years and 14 years, part of which run together. He will be jailed for 18 years.',
  'She served two terms as governor of four years each, eight years in all.',
  'The player was banned for four games for the punch and three for what he said to the referee, a total of seven.',
  'He was sentenced to 20 years and is eligible for parole after 12. Another man got eight years.',
  'The road closes for 10 days in May and then for 16 days in June, 26 days altogether.',
  'Jailed for five years on the first count and three on the second, to run concurrently, Ferro faces five years.',
  'The trip takes three hours by train and five and a half by bus.',
  'He was imprisoned for 14 years: nine for the robbery and five, to run consecutively, for the escape.',
  'He got nine years for the robbery and six for the escape. With the year he spent on remand deducted, he will serve 14 years.',
  'A tribunal suspended the doctor for six months and then for a further nine, a ban of 15 months in all.',
  'Ncube was given 12 years and Zulu eight. Both faced 30 years in all for other crimes.',
  'Ncube was given 12 years for robbery and Zulu eight. They got 20 years in all.',
  'He spent 11 years in the army, seven in the police and three at the port, a career of 21 years.',
  'The pitcher was suspended for 50 games in 2021 and for 80 in 2023, 130 games overall.',
  'He got two years for each of seven burglaries, to run consecutively: 14 years.',
  'He was given life with a minimum of 30 years for murder, 15 years for robbery and eight for attempted murder.',
  'She served six years for fraud and three for theft and was released after ten years.',
  'The two sentences, of eight and 11 years, run side by side, which means 11 years in custody.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
