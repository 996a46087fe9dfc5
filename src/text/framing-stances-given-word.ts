import { turn, type StanceWords } from './framing-stance.ts';
import { selfPortrait, words } from './speech-classes.ts';

/** What is promised when nothing is: to look, to listen, to publish. */
const softVerb = String.raw`(?:look|take (?:a|another) (?:\p{L}+ )?look|go through|sit down|study|review|consider|listen|publish|see|examine|think|talk|discuss|consult|explore|work through|come back|set out|take stock|weigh|read|meet|ask|wait|hear|engage|reflect|assess|investigate|speak|start a conversation|in touch|have a (?:look|conversation|discussion|think))(?:ing)?\b`;
const softly = new RegExp(
  String.raw`\b(?:will|['’]ll|shall|(?:am|are|is|['’]re|['’]m) going to|want to|need to|would like to|plan to|hope to|(?:are|am|['’]re|['’]m)(?= \p{L}+ing))\s+(?:(?:\p{L}+ly|first|now|be|also|all|obviously|carefully) ){0,2}${softVerb}`,
  'iu',
);

const assuring =
  /\b(?:(?:insist|maintain|assur|reassur)(?:ed|s|es|ing)|gave (?:an assurance|assurances))(?= )/;
const assured = new RegExp(
  String.raw`\b(?:${turn}|on (?:time|track|schedule|course)|safe|caught up|catch up|will (?:open|be (?:ready|done|finished))|not (?:close|cut|sell|lose|go|leave)|was|were)\b`,
  'i',
);

/** Frames in which somebody gives their word. */
export const givenWords: readonly StanceWords[] = [
  {
    stance: 'promise',
    frame:
      /\b(?:pledg|promis|vow)(?:ed|es|ing) (?:(?:to|that (?:he|she|they|it|there|the \p{L}+) would) (?:\p{L}+ly )?|(?:\p{L}+ )?an? (?:full |new |free |complete )?)(?=\p{L})/u,
    except: new RegExp(
      String.raw`^(?:${softVerb}|(?:work|try|help|seek|push|press|fight|campaign|lobby|do|be(?! no\b)|cooperate|co-operate|learn|report|respond|reply|answer|find|support|continue|give|make|take|review|inquiry|consultation|investigation|statement|report|update|answer|debate|discussion|meeting)\b)`,
      'i',
    ),
    against: softly,
    borneOut:
      /\b(?:will|['’]ll|shall|going to|must|never|not?|promise|guarantee|commit\w*|won['’]t|has to|have to|had to|everything|fight|ensure|until|go|gone|goes|stop|end|build|cut|restore|protect|defend|return|pay|scrap\w*|revers\w*|repeal\w*|abolish\w*|undo|overturn\w*|freeze|clos\w*|reopen\w*|fund|fix\w*|replac\w*|back|first|once|word)\b|n['’]t\b/i,
  },
  {
    stance: 'promise',
    frame:
      /\b(?:(?:pledg|promis|vow)(?:ed|es|ing) (?:to|that|an?)|commit(?:ted|s|ting) (?:(?:him|her|it|them)self |(?:the|its|their|his|her) \p{L}+ )to)(?= \p{L})/u,
    against: words(selfPortrait),
    borneOut:
      /\b(?:will|['’]ll|shall|going to|must|never|not?|promise|guarantee|commit\w*|won['’]t|has to|have to|want\w*|aim\w*|plan\w*|hope\w*|intend\w*|by|until|every|ensure|target\w*|goal\w*|more|next|further|years?|step\w*|today|now|why|20[2-9]\d)\b|n['’]t\b|%/i,
    atOnce: true,
    signal: 'weak',
  },
  {
    stance: 'assurance',
    frame: assuring,
    about:
      /\b(?:on time|on schedule|on track|would (?:open|reopen|start|be (?:ready|finished|done))|ready)\b/,
    against:
      /\b(?:(?:days|weeks|months|years) (?:behind|late)|behind schedule|(?:is|are|will be|running) (?:\w+ )?(?:late|delayed)|(?:has|have) slipped|(?:not|n['’]t) (?:be )?(?:ready|finished|done|make it))\b/i,
    borneOut: assured,
  },
  {
    stance: 'assurance',
    frame: assuring,
    about: /\b(?:safe|no (?:danger|risk)|secure)\b/,
    against:
      /\b(?:(?:not|n['’]t|never) (?:\w+ )?(?:safe|secure)|unsafe|dangerous|(?:would not|wouldn['’]t) (?:let|send|go|drink|use|live)|somebody (?:will|could) (?:be killed|die))\b/i,
    borneOut: assured,
  },
  {
    stance: 'assurance',
    frame: assuring,
    about:
      /\b(?:no (?:cuts?|closures?|job losses|redundancies|plans? to)|jobs? (?:were|was|would be|are) safe|would not (?:close|cut|sell|leave|go|raise))\b/,
    against:
      /\b(?:(?:jobs?|posts?|people) (?:will|would) (?:have to )?go|(?:will|have to|going to|must) (?:close|cut|sell|leave|go|lose|raise)|cannot (?:rule out|promise|guarantee)|can['’]t (?:rule out|promise|guarantee))\b/i,
    borneOut: assured,
  },
];
