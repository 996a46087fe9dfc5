import { isDeclaredClosed } from './json-ld.ts';
import {
  type PageEvidence,
  type Verdict,
  articleSigns,
  proseWords,
  says,
  storyWords,
  wordsOf,
} from './page-evidence.ts';
import { isProse } from './region.ts';

const payLine =
  /(?:(?:^|[.!?:] )(?:please )?(?:subscribe|sign up|register|log in|join|upgrade|pay|become an? (?:member|subscriber))\b[^.!?]{0,40}\bto (?:continue|read|keep reading|unlock|access|see|view|finish)|\bto (?:continue|keep|finish) reading|(?:^|[.!?:] )keep reading (?:with|for|by)|continue reading (?:with|by|for|this)|already (?:a |an? )?(?:subscriber|subscribed|member)|(?:article|content|story|post|page) is (?:only )?(?:for|available (?:only )?(?:to|for)|exclusive(?:ly)? (?:to|for)|reserved for|restricted to)\b[^.!?]{0,30}\b(?:subscribers?|members?|premium|paying)|(?:subscriber|member)s?[- ](?:only|exclusive)|(?:exclusive(?:ly)? (?:to|for)|only for|reserved for) (?:our |paid |paying )?(?:subscribers|members)|(?:reached|used|read) (?:your|all) (?:limit|last|free|monthly|\d+)|free (?:article|stor(?:y|ies))s? (?:left|remaining|this month)|start (?:your|a) (?:free )?(?:trial|subscription)|unlock (?:this|the|full|unlimited)|(?:this is a )?(?:premium|subscriber) (?:article|content|story)|full access (?:for|from)|choose (?:your|a) (?:plan|subscription))/i;

/** More words than this are an article with an advertisement for a subscription, not a teaser. */
const maxTeaserWords = 260;

export function paywall(page: PageEvidence): Verdict | undefined {
  const closed = isDeclaredClosed(page.stated.data);
  const tier = /^(?:locked|metered|premium|paid|subscri)/i.test(
    page.stated.meta.get('article:content_tier') ?? '',
  );
  const line =
    says(page.all, payLine, 60) ||
    page.signals.buttons.some((text) =>
      /^(?:subscribe(?: now)?|start (?:your )?free trial|see (?:subscription )?(?:options|plans))$/.test(
        text,
      ),
    );
  const words = storyWords(page);
  if (words > maxTeaserWords) return undefined;
  const breaksOff = /(?:…|\.\.\.|[\p{Ll},])$/u.test(page.story.filter(isProse).at(-1)?.text ?? '');
  const strong = says(page.all, payLine, 60);
  // A whole story with an offer beside it.
  if (words >= 150 && !breaksOff && !closed && !tier) return undefined;
  const isWall = strong || closed || tier || (line && breaksOff);
  // A teaser without a story to it is a login or a list; the tests below name it.
  const teaser = page.story.filter(
    (block) => isProse(block) && !payLine.test(block.text) && !loginLine.test(block.text),
  );
  const asksForLogin = page.signals.hasPasswordField || says(page.all, loginLine, 40);
  if (!isWall || (teaser.length === 0 && asksForLogin && !strongly(page))) return undefined;
  return { code: 'paywall', detail: { words: wordsOf(teaser) } };
}

/** Money is spoken of, not only an account. */
function strongly(page: PageEvidence): boolean {
  return says(
    page.all,
    /\b(?:subscri|premium|free trial|per (?:week|month)|a (?:week|month)\b)/i,
    60,
  );
}

const loginLine =
  /\b(?:(?:log|sign) ?in(?:to)? (?:to|with|for|required|below)|please (?:log|sign) in|(?:log|sign) in$|create (?:an|a free|your) account|forgot(?:ten)? (?:your )?password|members? only|don['’]t have an account|already have an account|you must be logged in|(?:login|sign-in) required|register (?:now|for free))/i;

export function loginWall(page: PageEvidence): Verdict | undefined {
  if (proseWords(page) > 120) return undefined;
  const said = says(page.all, loginLine, 40) || /^(?:log|sign) ?in\b/i.test(page.facts.title);
  const field = page.signals.hasPasswordField;
  const button = page.signals.buttons.some((text) =>
    /^(?:log|sign) ?in\b|^continue with /.test(text),
  );
  const short = proseWords(page) < 60 && articleSigns(page) < 2;
  const own = wordsOf(page.story.filter((block) => isProse(block) && !loginLine.test(block.text)));
  if (own >= (articleSigns(page) >= 2 ? 30 : 75)) return undefined;
  return (field && (said || short)) || (said && (button || short) && articleSigns(page) < 2)
    ? { code: 'login-wall', detail: {} }
    : undefined;
}
