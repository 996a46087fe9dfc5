import { siteOf, webAddress } from './canonical-key.ts';

/** Posts, chats, shops, code, maps and players: nothing there is an article of a newsroom. */
const otherSites = new Set(
  (
    'facebook.com fb.com fb.me fb.watch instagram.com threads.net threads.com twitter.com x.com t.co tiktok.com ' +
    'linkedin.com lnkd.in pinterest.com reddit.com redd.it tumblr.com snapchat.com bsky.app mastodon.social ' +
    'truthsocial.com gab.com vk.com ok.ru weibo.com t.me telegram.me telegram.org whatsapp.com wa.me signal.group ' +
    'discord.com discord.gg discordapp.com slack.com zoom.us teams.microsoft.com meet.google.com ' +
    'youtube.com youtu.be vimeo.com twitch.tv dailymotion.com rumble.com bitchute.com odysee.com spotify.com ' +
    'soundcloud.com giphy.com tenor.com imgur.com flickr.com github.com gitlab.com bitbucket.org stackoverflow.com ' +
    'npmjs.com notion.so notion.site trello.com asana.com atlassian.net figma.com miro.com airtable.com canva.com ' +
    'dropbox.com box.com wetransfer.com sharepoint.com onedrive.live.com 1drv.ms icloud.com eventbrite.com ' +
    'amazon.com ebay.com etsy.com doodle.com calendly.com typeform.com surveymonkey.com linktr.ee'
  ).split(' '),
);

const otherHosts =
  /^(?:docs|drive|sheets|slides|forms|calendar|mail|maps|photos|meet|translate|scholar|groups)\.google\.|^(?:www\.)?google\.[a-z.]{2,6}$|^(?:www\.)?bing\.com$|^(?:www\.)?duckduckgo\.com$|^forms\.gle$|^goo\.gl$|^maps\.app\.goo\.gl$/;

const documentEnding =
  /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|csv|tsv|json|xml|rss|atom|zip|gz|7z|rar|tar|dmg|exe|msi|apk|png|jpe?g|gif|webp|svg|avif|heic|mp[34]|m4[av]|mov|webm|avi|mkv|wav|ogg|ics|epub)$/i;

const otherPaths =
  /^\/(?:video|videos|watch|live-?tv|tv|player|audio|podcasts?|gallery|galleries|pictures|photos|search|login|signin|sign-in|signup|subscribe|subscription|account|newsletters?|category|categories|tag|tags|topics?|authors?|about|contact|privacy|terms)(?:\/|$)/i;

/**
 * Whether a link that nobody asked about is worth opening: false for social posts, video, files,
 * home and section pages, and addresses that are not on the web.
 */
export function isAutoCheckable(address: string): boolean {
  const url = webAddress(address);
  if (url === undefined || url.username !== '' || url.password !== '') return false;
  const host = url.hostname.replace(/^www\./, '');
  if (
    otherSites.has(siteOf(address) ?? '') ||
    otherSites.has(host) ||
    otherHosts.test(url.hostname)
  )
    return false;
  const path = url.pathname;
  if (documentEnding.test(path) || otherPaths.test(path)) return false;
  return !isFrontPage(path, url);
}

/** `/`, `/en/`, `/index.html` and single short words (`/politics`) lead to lists, not to articles. */
function isFrontPage(path: string, url: URL): boolean {
  if (
    [...url.searchParams.keys()].some((name) =>
      /^(?:p|id|article|story|storyid|aid|newsid)$/i.test(name),
    )
  )
    return false;
  const parts = path
    .split('/')
    .filter((part) => part !== '' && !/^(?:index|default|home)\.\w{2,5}$/i.test(part));
  if (parts.length === 0) return true;
  const last = parts.at(-1) ?? '';
  const isSlug =
    /[-_]/.test(last) || /\d/.test(last) || /\.\w{2,5}$/.test(last) || last.length > 20;
  return !isSlug && parts.length <= 2;
}
