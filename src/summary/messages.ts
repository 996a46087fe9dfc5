import { line, type Block, type Control, type Reply } from '../chat/reply.ts';
import { claimStateLabel, type ClaimState } from '../domain/claim-state.ts';
import type { RequestId } from '../domain/ids.ts';
import { actions } from './actions.ts';
import { webAddress } from './place.ts';
import { counted, oneLine, shorten } from './plain.ts';

/** Said at once, to the asker alone. */
export function checkingReply(): Reply {
  return line('Checking…');
}

export const stages = ['reading', 'finding', 'comparing'] as const;
export type Stage = (typeof stages)[number];
const stageLabels: Readonly<Record<Stage, string>> = {
  reading: 'Reading',
  finding: 'Finding claims',
  comparing: 'Comparing',
};

/** The line that is edited in place while a check takes its time: 'Reading · **Finding claims** · Comparing'. */
export function progressReply(stage: Stage): Reply {
  const spans = stages.flatMap((each, index) => [
    ...(index === 0 ? [] : [' · ']),
    each === stage ? { bold: stageLabels[each] } : stageLabels[each],
  ]);
  return { summary: `${stageLabels[stage]}…`, blocks: [{ kind: 'note', spans }] };
}

/** After 90 s. */
export function stillWorkingReply(): Reply {
  return line('Still working. I’ll edit this message.');
}

/** The same article within a day. */
export function earlierThreadReply(earlier: { threadUrl?: string; checkedAt: string }): Reply {
  const href = webAddress(earlier.threadUrl)?.href;
  return {
    summary: 'This article was checked here within the last 24 hours.',
    blocks: [
      {
        kind: 'text',
        spans: [
          'This article was checked ',
          { time: earlier.checkedAt, style: 'relative' },
          '. ',
          href === undefined ? 'See the earlier thread.' : { text: 'See the earlier thread', href },
        ],
      },
    ],
  };
}

/** The same text on another page: one thread is enough for it. */
export function copyReply(earlier: {
  site?: string;
  threadUrl?: string;
  checkedAt: string;
}): Reply {
  const href = webAddress(earlier.threadUrl)?.href;
  const where = earlier.site === undefined ? '' : ` on ${oneLine(earlier.site)}`;
  return {
    summary: `The same text was checked here${where}; its claims are in that thread.`,
    blocks: [
      {
        kind: 'text',
        spans: [
          `The same text was checked here${where} `,
          { time: earlier.checkedAt, style: 'relative' },
          '. ',
          href === undefined
            ? 'Its claims are in that thread.'
            : { text: 'Its claims are in that thread', href },
        ],
      },
    ],
  };
}

/** Three links or more in one message: ask before checking. `links` in the order of the message. */
export function manyLinksReply(links: readonly string[], value: string): Reply {
  const summary = `${counted(links.length, 'link')} in this message. Check the first five?`;
  const text =
    links.length <= 5 ? `${counted(links.length, 'link')} in this message. Check them?` : summary;
  return {
    summary: text,
    blocks: [
      { kind: 'text', spans: [text] },
      {
        kind: 'controls',
        controls: [{ kind: 'button', action: actions.checkThese, value, label: 'Check them' }],
      },
    ],
  };
}

/** The same address later, its text changed. */
export function recheckReply(
  diff: { resolved: number; added: number; figureChanged: boolean },
  reportUrl?: string,
): Reply {
  const parts = [
    `${counted(diff.resolved, 'flag')} resolved`,
    `${diff.added} new`,
    ...(diff.figureChanged ? ['one figure changed with no correction note'] : []),
  ];
  const text = `The article changed: ${parts.join(', ')}.`;
  return withControls(
    text,
    reportUrl === undefined ? [] : [{ kind: 'link', label: 'Open report', href: reportUrl }],
  );
}

/** A thread reply only for 'needs correction' and 'reopened'; the card itself is edited in place. */
export function statusReply(claim: {
  number?: number;
  quote: string;
  state: ClaimState;
  note?: string;
  by: string;
}): Reply {
  const text = [
    `“${shorten(oneLine(claim.quote), 160)}” is now marked ‘${claimStateLabel({ status: claim.state.status })}’`,
    `by ${claim.by}.`,
    ...(claim.note === undefined ? [] : [oneLine(claim.note)]),
  ].join(' ');
  return line(text);
}

/** Answer to [Less like this], for the presser alone. */
export function lessLikeThisReply(
  request: RequestId,
  about: { checks: readonly { id: string; title: string }[]; site?: string },
): Reply {
  const options = [
    ...about.checks.slice(0, 20).map(({ id, title }) => ({
      value: `check=${id}`,
      label: `This kind of claim: ${title}`,
    })),
    ...(about.site === undefined ? [] : [{ value: 'site', label: `This site: ${about.site}` }]),
    { value: 'channel', label: 'Automatic checks in this channel' },
  ];
  return withControls('What should there be less of?', [
    { kind: 'choice', action: actions.less, value: request, label: 'Less of …', options },
  ]);
}

/** The check is done, and its reply could not be shown where it belongs: for the asker alone. */
export function undeliveredReply(about: {
  title?: string;
  /** A whole sentence: what is missing, or what is not known. */
  why: string;
  reportUrl?: string;
}): Reply {
  const what = about.title === undefined ? 'Your check' : `Your check of “${oneLine(about.title)}”`;
  return withControls(
    `${what} is done. ${about.why}`,
    about.reportUrl === undefined
      ? []
      : [{ kind: 'link', label: 'Open report', href: about.reportUrl }],
  );
}

/** A check went quiet in a channel; said once, to the admin. */
export function quietCheckReply(check: {
  id: string;
  title: string;
  dismissed: number;
  decided: number;
}): Reply {
  return withControls(
    `‘${check.title}’ is now quiet in this channel: ${check.dismissed} of its last ${check.decided} flags were dismissed. It keeps running and stays visible in the report.`,
    [{ kind: 'button', action: actions.checkBackOn, value: check.id, label: 'Switch back on' }],
  );
}

function withControls(text: string, controls: readonly Control[]): Reply {
  if (controls.length === 0) return line(text);
  const blocks: Block[] = [
    { kind: 'text', spans: [text] },
    { kind: 'controls', controls },
  ];
  return { summary: text, blocks };
}
