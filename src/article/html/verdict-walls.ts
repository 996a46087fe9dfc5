import {
  type PageEvidence,
  type Verdict,
  articleSigns,
  proseWords,
  says,
  wordsOf,
} from './page-evidence.ts';
import { isProse } from './region.ts';

const humanCheck =
  /\b(?:verify(?:ing)? (?:that )?you(?:['’]re| are) (?:a )?(?:human|not a robot)|are you a (?:robot|human)|i['’]?m not a robot|unusual (?:traffic|activity)|checking (?:if|your browser|the site)|just a moment|enable javascript and cookies to continue|access (?:to this page has been|is temporarily|has been) (?:denied|restricted|blocked)|press (?:and|&) hold|complete the (?:captcha|security check|challenge)|pardon (?:our|the) interruption|human verification|prove (?:that )?you(?:['’]re| are) (?:a )?human|automated (?:requests|access|queries)|bot (?:detection|protection)|security check)/i;

export function captcha(page: PageEvidence): Verdict | undefined {
  const prose = proseWords(page);
  if (prose > 200) return undefined;
  const title = page.facts.title;
  const asked = humanCheck.test(title) || says(page.all, humanCheck);
  return asked || (page.signals.hasCaptcha && prose < 60 && articleSigns(page) < 2)
    ? { code: 'captcha', detail: {} }
    : undefined;
}

const consentLine =
  /\b(?:we (?:value|respect|care about) your privacy|(?:we|our|this (?:site|website)|us) (?:and (?:our|\d+|selected|third)[^.]{0,60} )?(?:use|uses|store|process|set|share)\b[^.]{0,80}\b(?:cookies|data|device|identifiers|information)|(?:your|you) (?:consent|can (?:accept|refuse|reject|withdraw|change|manage|object))|withdraw (?:your )?consent|legitimate interests?|accept all|reject all|agree to (?:the|our) use|our (?:\d+ )?(?:partners|vendors)|cookie (?:policy|settings|preferences|notice)|personali[sz]ed (?:ads|advertising|content)|manage (?:your )?(?:preferences|choices|options|cookies|settings)|before you continue)/i;

const consentButton =
  /^(?:accept|agree|i agree|allow|reject|decline|refuse|manage|consent|i accept|got it|yes, i)\b|cookies|preferences|purposes/;

export function consentWall(page: PageEvidence): Verdict | undefined {
  const candidates = page.story.filter(isProse);
  const prose = candidates.length > 0 ? candidates : page.all.filter(isProse);
  const total = wordsOf(prose);
  if (total === 0 || total > 700) return undefined;
  const consent = wordsOf(prose.filter(({ text }) => consentLine.test(text)));
  const buttons = page.signals.buttons.filter((text) => consentButton.test(text)).length;
  const titled = /\b(?:privacy|cookies?|consent|before you continue)\b/i.test(page.facts.title);
  const needed = buttons >= 2 || (titled && buttons >= 1) ? 0.4 : 0.7;
  return consent >= total * needed && articleSigns(page) <= 2
    ? { code: 'consent-wall', detail: {} }
    : undefined;
}

const missing =
  /\b(?:page|article|story|content|link|url|address|document)\b[^.!?]{0,40}\b(?:not (?:be )?found|(?:does|do)(?:n['’]t| not) exist|no longer (?:available|exists?|here)|(?:was|been|has) (?:re)?moved|can(?:no|['’])t be found|could(?:n['’]t| not) be found|unavailable|expired|deleted)|\b(?:can(?:no|['’])t|could(?:n['’]t| not)|unable to) find (?:the|that|this|what|your) ?(?:page|article|story|content|you)|^(?:error )?(?:404|410)\b|\b404\b.{0,20}\b(?:error|not found)|^(?:not found|page not found|oops)\b/i;

export function notFound(page: PageEvidence): Verdict | undefined {
  const { title } = page.facts;
  const isShortTitle = title.split(/\s+/).length <= 7;
  if (proseWords(page) > (isShortTitle ? 150 : 60)) return undefined;
  const headings = page.all.filter(
    ({ path, words }) => words <= 20 && /^h[1-3]$/.test(path[0]?.localName ?? ''),
  );
  const inTitle = missing.test(title) || page.stated.titles.some((title) => missing.test(title));
  const found =
    inTitle ||
    says(headings, missing) ||
    (articleSigns(page) === 0 && says(page.story.slice(0, 4), missing, 40));
  return found ? { code: 'not-found', detail: { status: 404 } } : undefined;
}
