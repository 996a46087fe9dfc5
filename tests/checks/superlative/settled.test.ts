import { superlative } from '../../../src/checks/superlative.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Bynames, aims, personal firsts, views and records that the story spells out need no reference beside them. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The mining firm will raise $9bn in its record-breaking listing in Lagos.\n\nBankers began work in May.\n\nThe sale will be priced on Friday.',
    'weak',
    'No reference stands beside “record-breaking”.',
  ],
  [
    'Opinion\n\nThe port took a record 182,000 boxes and the board did nothing.',
    'weak',
    'No reference stands beside “a record 182,000”.',
  ],
  [
    'It was the first time any Danish ferry line had lowered its fares.',
    'weak',
    'No reference stands beside “the first time any Danish ferry line had lowered”.',
  ],
  [
    'It was the most destructive storm the island has ever known.',
    'weak',
    'No reference stands beside “the most destructive storm the island has ever known”.',
  ],
  [
    'It was the longest drought this valley had ever seen.',
    'weak',
    'No reference stands beside “the longest drought this valley had ever seen”.',
  ],
  [
    'The motion fell in the worst defeat in parliamentary history.',
    'weak',
    'No reference stands beside “the worst defeat in parliamentary history”.',
  ],
  [
    'The quarrel led to the worst defeat in the history of the port.',
    'weak',
    'No reference stands beside “the worst defeat in the history”.',
  ],
  [
    'She went on to become the first woman in history to run the yard.',
    'weak',
    'No reference stands beside “the first woman in history”.',
  ],
  [
    "It is the world's largest floating bakery.",
    'weak',
    "No reference stands beside “world's largest”.",
  ],
  [
    'The cost of a crossing hit an all-time high of $118,000 a day.',
    'weak',
    'No reference stands beside “an all-time high”.',
  ],
  [
    'The firm, the world’s biggest betting house, moved to Malta.',
    'weak',
    'No reference stands beside “world’s biggest”.',
  ],
  [
    'It is the most advanced wool shed in the southern hemisphere.',
    'weak',
    'No reference stands beside “the most advanced wool shed in the southern hemisphere”.',
  ],
];

const passed: readonly string[] = [
  'It is not unprecedented for a council to lend out its tractor.',
  'Nor is it unprecedented for a bishop to resign.',
  "The bank would join the ranks of the world's richest lenders.",
  "The deal would create the world's largest ferry operator.",
  "The firm was set up to build the world's first paper boat.",
  'Guards hid the carpets, some of the finest in the world.',
  'Lind pitched for the Harbour club and compiled a record of 216-146.',
  'The White Net was the first novel she ever sold.',
  'It is the only donation the company ever made.',
  'The index reached a new all-time high of 40,816.38 in the morning trade.',
  'The party voted for a navy second to none.',
  'The record-breaking picture was taken by a probe beyond Neptune.\n\nThe image shows two lumps of ice.\n\nIt was taken farther from Earth than any before it; the previous record was set in 1990.',
  'The mining firm will raise $9bn in its record-breaking listing in Lagos.\n\nBankers began work in May.\n\nThe sale, the largest in Lagos for nine years, will be priced on Friday.',
  'Opinion\n\nThe board has seen unprecedented attacks from both papers. It is the worst council in living memory.',
  'I always hoped I would see this day, and I nearly did not. My neighbours say so. He stood firm despite unprecedented attacks. I thank him. My hat is off.',
  'It was the best meal he has ever eaten.',
  'It was the first time any of them had met.',
  "She fears for friends in the world's largest majority-Muslim nation.",
  "China, the world's largest economy by some counts, buys the ore.",
  'The firm, the world’s biggest betting house by market value, moved to Malta.',
  "It is the world's largest buyer of tin, taking as much as every other country combined.",
];

describeCheck(superlative, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
