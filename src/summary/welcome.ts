import type { Block, Reply } from '../chat/reply.ts';
import { actions } from './actions.ts';

const whatItDoes =
  'Paste an article link or its text and I reply in the thread with the claims a careful editor would stop at: the sentence, the reason, the working, and what to do next. I never rule on truth; a person decides.';

/** To the installer alone. Nothing is checked by itself until somebody chooses a channel. */
export function firstMessage(): Reply {
  const quiet = 'Nothing is checked by itself until you choose a channel.';
  return {
    summary: `Claimdesk is here. ${whatItDoes} ${quiet}`,
    blocks: [
      { kind: 'heading', text: 'Claimdesk is here' },
      { kind: 'text', spans: [whatItDoes] },
      { kind: 'text', spans: [{ bold: quiet }] },
      {
        kind: 'controls',
        controls: [
          {
            kind: 'button',
            action: actions.trySample,
            value: 'sample',
            label: 'Try the sample article',
            style: 'primary',
          },
          {
            kind: 'button',
            action: actions.chooseChannel,
            value: 'choose',
            label: 'Choose a channel',
          },
          { kind: 'button', action: actions.whatIRead, value: 'reads', label: 'What I can read' },
        ],
      },
    ],
  };
}

const commands: readonly (readonly [string, string])[] = [
  ['/checkarticle', 'a link or text; private, fresh, min-signal'],
  ['/claims', 'mine, open, article, search, id, status, assign, note'],
  ['/checkdigest', 'now, preview, pause, resume, channel, time, days, zone'],
  ['/checksettings', 'for admins: automatic checks, domains, threshold, quiet hours, retention'],
  ['/checkhelp', 'this list'],
];

export function helpReply(): Reply {
  const list = commands.map(([name, what]): Block => ({
    kind: 'text',
    spans: [{ bold: name }, `  ${what}`],
  }));
  return {
    summary: `${whatItDoes} Commands: ${commands.map(([name]) => name).join(', ')}.`,
    blocks: [
      { kind: 'heading', text: 'What you can ask for' },
      { kind: 'text', spans: [whatItDoes] },
      ...list,
      {
        kind: 'note',
        spans: [
          'Also: ‘Check this article’ in a message’s menu, or a mention with ‘check’ in a thread.',
        ],
      },
    ],
  };
}

/** [What I can read] */
export function whatIReadReply(): Reply {
  const can =
    'Links that are sent to me, pasted text, and files (.txt, .md, .html, .pdf), in English. In channels where automatic checks are on, links that people post there.';
  const cannot =
    'I keep no other messages. Paywalled, private and login-only pages are not opened; social posts, videos and home pages are not checked automatically.';
  return {
    summary: `What I read: ${can} ${cannot}`,
    blocks: [
      { kind: 'heading', text: 'What I can read' },
      { kind: 'text', spans: [can] },
      { kind: 'text', spans: [cannot] },
    ],
  };
}
