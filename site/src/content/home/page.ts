import { globalKey, listKey, namesKey } from '@bbk/shared/keys';
import { locales } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';

import { bylines, cardPicture, storyCards, type PicturedDocument } from '../articles/card.ts';
import { findCards, findPicturedCards } from '../articles/get.ts';
import type { StoryCard } from '../articles/types.ts';
import type { Context } from '../context.ts';
import { issueCard } from '../issues/card.ts';
import { contentsView } from '../issues/contents.ts';
import { findIssueContents } from '../issues/get.ts';
import { sectionLink } from '../names/view.ts';
import type { Answer } from '../page.types.ts';
import { findPartnershipCards } from '../partnerships/get.ts';
import { partnershipCard } from '../partnerships/view.ts';
import { withFigures } from './figures.ts';
import { findChoice, findSections } from './get.ts';
import type { HomeView } from './types.ts';

const secondsCount = 3;
const latestCount = 14;
const interviewsCount = 3;

type Choice = Awaited<ReturnType<typeof findChoice>>;
const idOf = (value: string | { id: string } | null | undefined) =>
  typeof value === 'object' ? value?.id : value;

/** The chosen issue, or the newest that can be bought, or the newest. */
async function issue(cx: Context, choice: Choice): Promise<HomeView['issue']> {
  const chosen = idOf(choice.issue);
  const doc =
    (chosen ? await findIssueContents({ id: { equals: chosen } }) : null) ??
    (await findIssueContents({ status: { in: ['onSale', 'preorder'] } })) ??
    (await findIssueContents({}));
  const card = issueCard(cx, doc);
  if (!doc || !card) return null;
  const groups = await contentsView(cx, doc.contents);
  return { ...card, contents: groups.flatMap(({ entries }) => entries) };
}

async function partnership(cx: Context, choice: Choice): Promise<HomeView['partnership']> {
  const chosen = partnershipCard(cx, choice.partnership);
  if (chosen) return chosen;
  const [newest] = await findPartnershipCards(cx.locale, {}, 1);
  return partnershipCard(cx, newest);
}

/** The stories of the front page: each once, the chosen ones first, filled up with the newest. */
function stories(cx: Context, choice: Choice, newest: readonly PicturedDocument[]) {
  const shown = new Set<string>();
  const slots = (choice.slots ?? []).map(({ article }) => article);
  const [chosenLead] = storyCards(cx, [choice.lead], shown);
  const chosen = storyCards(cx, slots, shown);
  const rest = storyCards(cx, newest, shown);
  const lead = chosenLead ?? chosen.shift() ?? rest.shift() ?? null;
  const seconds = [...chosen, ...rest.splice(0, Math.max(0, secondsCount - chosen.length))];
  const documents = new Map(
    [choice.lead, ...slots, ...newest].flatMap((doc) =>
      typeof doc === 'object' && doc ? [[doc.id, doc] as const] : [],
    ),
  );
  const pictured = (story: StoryCard) => {
    const { bylines: all, hero } = documents.get(story.id) ?? {};
    return { ...story, bylines: bylines(cx, all), picture: cardPicture(cx, hero) };
  };
  return { lead: lead && pictured(lead), seconds: seconds.map(pictured), rest };
}

function interviews(
  found: readonly StoryCard[],
  taken: ReadonlySet<string>,
  sections: HomeView['sections'],
): HomeView['interviews'] {
  const shown = found.filter(({ id }) => !taken.has(id)).slice(0, interviewsCount);
  const section = sections.find(({ href }) => shown.some((story) => story.section?.href === href));
  return section ? { section, count: section.count, stories: shown } : null;
}

/** The front page of a language. */
export async function getHome(cx: Context): Promise<Answer<HomeView>> {
  const { locale } = cx;
  cx.useKeys(globalKey('home'), namesKey('sections', cx.locale));
  cx.useKeys(...(['articles', 'issues', 'partnerships'] as const).map((c) => listKey(c, locale)));
  const choice = await findChoice(locale);
  const slots = choice.slots?.length ?? 0;
  const wanted = 1 + secondsCount + latestCount + interviewsCount;
  const [newest, talks, counted, issueNow, announcement] = await Promise.all([
    findPicturedCards(locale, {}, wanted + slots),
    findCards(locale, { kind: { equals: 'interview' } }, wanted - latestCount + slots),
    findSections(locale),
    issue(cx, choice),
    partnership(cx, choice),
  ]);
  const { lead, seconds, rest } = stories(cx, choice, newest.docs);
  const sections = counted.flatMap(({ section, count }) => {
    const link = sectionLink(cx, section);
    return link && count > 0 ? [{ ...link, count }] : [];
  });
  const above = new Set([lead, ...seconds].flatMap((story) => story?.id ?? []));
  const voices = interviews(storyCards(cx, talks.docs), above, sections);
  const spoken = new Set(voices?.stories.map(({ id }) => id));
  const view: HomeView = {
    locale,
    lead,
    seconds: await withFigures(locale, seconds),
    latest: rest.filter(({ id }) => !spoken.has(id)).slice(0, latestCount),
    latestHref: urls.latest(locale),
    issue: issueNow,
    issuesHref: urls.issues(locale),
    interviews: voices,
    partnership: announcement,
    partnershipsHref: urls.partnerships(locale),
    sections,
  };
  return {
    kind: 'page',
    page: {
      view,
      path: urls.home(locale),
      editions: Object.fromEntries(locales.map((each) => [each, urls.home(each)])),
      home: true,
      subject: {
        kind: 'home',
        items: [...(lead ? [lead] : []), ...view.seconds, ...view.latest].map(
          ({ headline, href }) => ({ label: headline, href }),
        ),
      },
      signal: issueNow?.signal ?? null,
      meta: { title: null, description: null },
    },
  };
}
