import type { Block, FindingBlock, Span } from '../chat/reply.ts';
import type { Assistance } from '../domain/assistance.ts';
import { signals, type Finding } from '../domain/finding.ts';
import type { CheckedReport } from '../domain/report.ts';
import { hostOf, webAddress } from './place.ts';
import { count, counted, oneLine, shorten, wordCount } from './plain.ts';

/** 'figure-contradiction' → 'Figure contradiction', for when the catalogue is not at hand. */
export function titleFromId(check: string): string {
  const words = check.replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function articleName({ article }: CheckedReport): string {
  return article.title.trim() === '' ? 'this text' : `“${shorten(oneLine(article.title), 120)}”`;
}

export function spokenName(report: CheckedReport): string {
  const host = hostOf(report.article.url);
  return host === undefined ? articleName(report) : `${articleName(report)}, ${host}`;
}

/** “City budget rises” · ex.org · 1,240 words */
export function aboutLine(report: CheckedReport): Span[] {
  const { article } = report;
  const href = webAddress(article.url)?.href;
  const host = hostOf(article.url);
  const name = articleName(report);
  const words = counted(wordCount(article.text), 'word');
  return [
    href === undefined ? name : { text: name, href },
    ` · ${host === undefined ? '' : `${host} · `}${words}`,
  ];
}

/** 6 strong · 11 some · 23 weak · top 3 shown in full, the rest in the report */
export function tallyLine(
  report: CheckedReport,
  shown: readonly Finding[],
  cards: readonly FindingBlock[],
  silenced = 0,
): Block[] {
  if (report.findings.length === 1) return [];
  const tally = signals.flatMap((signal) => {
    const n = shown.filter((finding) => finding.signal === signal).length;
    return n === 0 ? [] : [`${count(n)} ${signal}`];
  });
  const hidden = shown.length - cards.length;
  const below = report.findings.length - shown.length - silenced;
  const parts = [
    ...tally,
    ...(hidden > 0
      ? [`top ${cards.length} shown in full, the other ${count(hidden)} in the report`]
      : []),
    ...(below > 0 ? [`${count(below)} weaker not shown here`] : []),
    ...(silenced > 0 ? [`${count(silenced)} silenced here`] : []),
  ];
  return [{ kind: 'text', spans: [parts.join(' · ')] }];
}

/** What providers did, and what it took: 'A language model (x) read along: 2 calls, 1,240 tokens, $0.0021, 3.2 s.' */
export function assistanceLine(given: Assistance): string {
  const { model, calls, tokensIn, tokensOut, costUsd, searches, pagesRead, ms, leftOut } = given;
  const parts = [
    ...(model === undefined
      ? []
      : [`${counted(calls, 'call')} of ${oneLine(model)}`, counted(tokensIn + tokensOut, 'token')]),
    ...(costUsd === undefined ? [] : [`$${costUsd.toFixed(4)}`]),
    ...(searches === 0 ? [] : [`${searches} web searches`, counted(pagesRead, 'page')]),
    `${(ms / 1_000).toFixed(1)} s`,
    ...(leftOut === 0 ? [] : [`${leftOut} of its answers left out as unfounded`]),
  ];
  return `Outside help: ${parts.join(', ')}.`;
}

/** What a model said of a finding, under the model's own name: 'From llama3.2 (ollama), a language model, unchecked: …'. */
export function remarkOn({ assistance }: CheckedReport, { id }: Finding): string | undefined {
  const said = (assistance?.notes ?? [])
    .filter(({ finding }) => finding === id)
    .map(({ text }) => oneLine(text))
    .map((text) => (/[.!?”]$/.test(text) ? text : `${text}.`));
  if (said.length === 0) return undefined;
  const from = assistance?.model === undefined ? '' : ` ${oneLine(assistance.model)},`;
  return `From${from} a language model, unchecked: ${said.join(' ')}`;
}

/** The remark as an option of a card. */
export function remarkFor(report: CheckedReport, finding: Finding): { remark?: string } {
  const remark = remarkOn(report, finding);
  return remark === undefined ? {} : { remark };
}

/** One sentence for everything that was not read or did not run; a crash must never look clean. */
export function notCheckedNote({ notChecked, outcomes, assistance }: CheckedReport): string[] {
  const failed = outcomes.flatMap((outcome) =>
    outcome.status === 'failed' ? [titleFromId(outcome.check).toLowerCase()] : [],
  );
  const lines = [
    ...(assistance === undefined ? [] : [assistanceLine(assistance)]),
    ...notChecked.map(oneLine),
    ...(failed.length === 0 ? [] : [`These checks stopped with an error: ${failed.join(', ')}.`]),
  ];
  return lines.length === 0 ? [] : [shorten(lines.join(' '), 600)];
}
