import { columnOf, looking } from '../program.mjs';

/** Requests and KB of a first view of an article and of the front page, in Chromium. */
export async function firstViews({ url, pages: { article, home } }) {
  const pages = { article, home };
  const ran = await looking('first-view', [], { SITE_URL: url, PAGES: JSON.stringify(pages) });
  const [requests, kilobytes] = ['requests', 'KB'].map((heading) => columnOf(ran, heading));
  return Object.fromEntries(
    Object.keys(pages).map((kind, at) => [
      kind,
      { requests: requests[at], kilobytes: kilobytes[at] },
    ]),
  );
}
