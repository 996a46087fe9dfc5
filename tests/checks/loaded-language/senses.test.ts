import { loadedLanguage } from '../../../src/checks/loaded-language.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** A word is left alone where it is literal, lent by somebody, or told out beside it. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The hearing made a mockery of the rules.',
    'weak',
    'The article’s own voice says “mockery of”.',
  ],
  [
    'The council bought the controversial tower in 2019.',
    'weak',
    'The article’s own voice says “controversial”.',
  ],
  [
    'The embattled minister opened the bridge.',
    'weak',
    'The article’s own voice says “embattled”.',
  ],
  [
    'The report shows a glaring failure of oversight.',
    'weak',
    'The article’s own voice says “glaring failure”.',
  ],
  [
    'It was a glaring and costly omission by the board.',
    'weak',
    'The article’s own voice says “glaring and costly omission”.',
  ],
  [
    'The paper wrote of an onslaught of migrants at the border.',
    'weak',
    'The article’s own voice says “onslaught of migrants”.',
  ],
  [
    'The government’s reckless scheme is a disgraceful waste.',
    'weak',
    'The article’s own voice uses 2 words that judge: “reckless”, “disgraceful”.',
  ],
  [
    'The mayor told a shameless story to the council.',
    'weak',
    'The article’s own voice says “shameless”.',
  ],
  [
    'It was a bumper year, and one that put a string of tired shops to shame.',
    'weak',
    'The article’s own voice says “put a string of tired shops to shame”.',
  ],
  [
    'The firm overtook four dismal rivals in the spring.',
    'weak',
    'The article’s own voice says “dismal rivals”.',
  ],
  [
    'Opponents appear to be salivating over the prospect of a second vote.',
    'weak',
    'The article’s own voice says “salivating over”.',
  ],
  [
    'The candidate split the town with sophomoric rebukes to his critics.',
    'weak',
    'The article’s own voice says “sophomoric”.',
  ],
  [
    'The evening ended with another of his harangues against the harbour board.',
    'weak',
    'The article’s own voice says “harangues”.',
  ],
  [
    'Rents will fall, and the town is heading for a devastating crash.',
    'weak',
    'The article’s own voice says “devastating”.',
  ],
  [
    'The reckless plan will cost the islands their ferry.\n\nTomas Holm is a member of the board, and his views are known to it.',
    'weak',
    'The article’s own voice says “reckless”.',
  ],
  [
    'Holm offered a feeble defence of the decision.',
    'weak',
    'The article’s own voice says “feeble defence”.',
  ],
  [
    'Its cynical directors told the planners that the site was empty.',
    'weak',
    'The article’s own voice says “cynical directors”.',
  ],
];

const passed: readonly string[] = [
  "Portugal's transport minister said a lengthy strike would have a crippling effect on his country's ports – which depend heavily on trade with Brazil.",
  'Mr. Hale is so reckless, the deputy mayor said, that nobody on the council would lend him a bicycle.',
  "He also referred to the union's letter as unacceptable and shocking.",
  'The shift was so plain that the presenter went on to accuse Lind of hypocrisy on air.',
  'Businesses warn the bill could harm trade by painting the province as bigoted.',
  'The vote in May was widely considered a sham election.',
  'She was drawn into what she saw as a disastrous exercise in empire building.',
  'His depiction by friendly writers as a merciless judge persecuted by the court has stuck.',
  'The column ran beside an item suggesting that Mr. Ruiz was hypocritical for promoting his quarrel with the mayor.',
  'Lind does not believe that farmers are greedy or the buyers satanic.',
  'Some councillors cast the meeting in dark, nearly apocalyptic, terms.\n\n"If we lose this bridge we lose the town," said Eva Lind, a Liberal councillor.',
  "She was filmed telling marchers they're being ridiculous.",
  'The poster campaign has been facing complaints and mockery since it was shown on Monday.',
  'The plan rests on something new and controversial: that the port should pay for the road. The idea has drawn criticism from hauliers and from the council.',
  'The mast is controversial because it stands on church land.',
  'Holm fought to save his beleaguered party in the winter of 1992.',
  'The embattled airline filed for bankruptcy protection in March.',
  'He made his name by his readiness to savage the other four candidates in debates.',
  'Closing the road would create utter confusion for a week.',
  'It was merely a pause in a frenzied campaign.',
  'The pact lists devastating droughts and rising seas among the reasons.',
  'Nobody in the village has forgotten the devastating 2011 forest fires.',
  'The resolution speaks of the devastating civil war in the east.',
  'One difference is glaring: the senator now answers letters.',
  'The grower can be convicted if he acts in reckless disregard of the law.',
  'The minister kept the grim economic news for Friday.',
  'The survey comes with a grim view of the job market.',
  'Health workers were sent to keep the fever from devastating villages along the river.',
  'The order was placed after two catastrophic crashes of the model in five months.',
  'The series is set in the years of the financial meltdown.',
  'In her novel she tells those years as farce.',
  'The tone of the talks is alarming many fishermen along the coast.',
  'Prepare for an onslaught of holiday pictures.',
  'He could not bring himself to utter two words.',
  'She wrote of the public humiliation that followed the broadcast.',
  'The weather was dismal and the match was called off.',
  'Dogs salivate when a bell rings, the study found.',
  'The village marked ten years since the devastating bus crash.',
  'As shocking as it may sound, the engine runs on water.',
  'For Eva Lind, the new rules show the perverse logic of the board.',
  'The backstop is one of the most controversial parts of the deal. Few could say why so many members hate it.',
  'The line grounded its jets after two crashes in May. The maker is based in Odense. It sold 60 of the embattled jet to a rival.',
  'The bank has let the town down with a disastrous loan. Savers pay for it, and nobody on the council asks why.\n\nEva Lind is editor of the Gazette. Her opinions are her own.',
  'The reckless plan will cost the islands their ferry.\n\nTomas Holm is a syndicated columnist.',
  'The letters show how controversial the harbour deal remains.',
  'Inspectors found the dogs in deplorable conditions.',
  'She came in what some are criticizing as just another senseless photo call.',
  "Last month Lind denounced the bishop's controversial defense of the dean.",
  'The app offers chess, news and mindless entertainment.',
  'Voters have grown cynical, the survey found.',
];

describeCheck(loadedLanguage, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
