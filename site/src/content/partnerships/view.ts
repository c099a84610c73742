import type { Partnership } from '@bbk/shared/generated/payload-types';
import { urls } from '@bbk/shared/urls';

import { storyCards } from '../articles/card.ts';
import type { StoryCard } from '../articles/types.ts';
import { bodyNodes } from '../body/view.ts';
import type { Context } from '../context.ts';
import { issueCard } from '../issues/card.ts';
import { inLocale, text } from '../localized.ts';
import { pictureView, sizedFile } from '../media/view.ts';
import { organisationLink, personLink, present } from '../names/view.ts';
import type { partnershipCardSelect, partnershipSelect } from './select.ts';
import type {
  PartnershipCard,
  PartnershipView,
  PartnerView,
  SignatoryView,
  StatementView,
} from './types.ts';

export type PartnershipCardDocument = Pick<Partnership, 'id' | keyof typeof partnershipCardSelect>;
export type PartnershipDocument = Pick<Partnership, 'id' | keyof typeof partnershipSelect> & {
  readonly slug: string;
};

const idOf = (value: string | { id: string } | null | undefined): string | null =>
  typeof value === 'object' ? (value?.id ?? null) : (value ?? null);

const withId = <T extends object>(value: string | { id: string }, link: T | null) =>
  link && { ...link, id: idOf(value) ?? '' };

/** An announcement among others; null where the CMS does not let it be seen. */
export function partnershipCard(
  cx: Context,
  value: string | PartnershipCardDocument | null | undefined,
): PartnershipCard | null {
  const doc = cx.use('partnerships', value);
  if (!doc?.slug) return null;
  const partners = (doc.partners ?? []).map(({ organisation }) =>
    withId(organisation, organisationLink(cx, organisation)),
  );
  return {
    id: doc.id,
    href: urls.document(doc.language, 'partnerships', doc.slug),
    headline: doc.headline,
    dek: text(doc.dek),
    announcedOn: text(doc.announcedOn),
    partners: present(partners),
    signal: text(cx.use('issues', doc.issue)?.signal),
  };
}

/** Who signed, and for whom. */
function signatories(cx: Context, given: Partnership['signatories']) {
  return (given ?? []).flatMap(({ person, title, organisation }) => {
    const link = withId(person, personLink(cx, person));
    if (!link || typeof person === 'string') return [];
    const own = inLocale(person.title, cx.locale);
    const portrait = pictureView(cx, person.portrait);
    const view: SignatoryView = { ...link, title: text(title) ?? own, portrait };
    return [{ view, organisation: idOf(organisation) }];
  });
}

function partner(
  cx: Context,
  given: NonNullable<Partnership['partners']>[number],
  signed: ReturnType<typeof signatories>,
): PartnerView | null {
  const link = organisationLink(cx, given.organisation);
  if (!link || typeof given.organisation === 'string') return null;
  const { id, boilerplate, logo } = given.organisation;
  return {
    ...link,
    logo: pictureView(cx, logo),
    role: text(given.role),
    boilerplate: text(given.boilerplate) ?? inLocale(boilerplate, cx.locale),
    signatories: signed.filter(({ organisation }) => organisation === id).map(({ view }) => view),
  };
}

const statements = (cx: Context, given: Partnership['statements']): StatementView[] =>
  (given ?? []).map(({ kind, text: said, speakers }) => ({
    kind,
    text: said,
    speakers: (speakers ?? []).flatMap((person) => {
      const link = withId(person, personLink(cx, person));
      if (!link) return [];
      const title = typeof person === 'object' ? inLocale(person.title, cx.locale) : null;
      return [{ ...link, title }];
    }),
  }));

/** The files of a press kit: pictures, as they were uploaded. */
const pressKit = (cx: Context, given: Partnership['pressKit']): PartnershipView['pressKit'] =>
  (given ?? []).flatMap(({ file, title }) => {
    const media = cx.use('media', file);
    const original = sizedFile(media);
    if (!media || !original) return [];
    const name = text(title) ?? inLocale(media.alt, cx.locale) ?? media.filename ?? '';
    return [{ title: name, href: original.src, picture: pictureView(cx, media) }];
  });

function pressContact(given: Partnership['pressContact']): PartnershipView['pressContact'] {
  const contact = {
    name: text(given?.name),
    organisation: text(given?.organisation),
    email: text(given?.email),
    phone: text(given?.phone),
  };
  return Object.values(contact).some((value) => value !== null) ? contact : null;
}

/** The stories at the foot of its page. */
export const relatedStories = (cx: Context, doc: PartnershipDocument): StoryCard[] =>
  storyCards(cx, doc.relatedArticles);

/** The announcement itself: what other documents say of it is added where it is shown. */
export function partnershipView(cx: Context, doc: PartnershipDocument): PartnershipView {
  const signed = signatories(cx, doc.signatories);
  const partners = (doc.partners ?? []).map((each) => partner(cx, each, signed));
  const parties = new Set((doc.partners ?? []).map(({ organisation }) => idOf(organisation)));
  const issue = issueCard(cx, doc.issue);
  return {
    locale: cx.locale,
    href: urls.document(cx.locale, 'partnerships', doc.slug),
    listHref: urls.partnerships(cx.locale),
    headline: doc.headline,
    dek: text(doc.dek),
    hero: pictureView(cx, doc.hero),
    partners: present(partners),
    otherSignatories: signed
      .filter(({ organisation }) => !parties.has(organisation))
      .map(({ view }) => view),
    announcedOn: text(doc.announcedOn),
    place: text(doc.place),
    scopes: (doc.scopes ?? []).map((scope) => ({ title: scope.title, text: text(scope.text) })),
    statements: statements(cx, doc.statements),
    body: bodyNodes(cx, doc.body),
    pressKit: pressKit(cx, doc.pressKit),
    pressContact: pressContact(doc.pressContact),
    related: [],
    timeline: [],
    unlisted: false,
    kit: null,
    releaseHref: urls.release(cx.locale, doc.slug),
    bothHref: null,
    issue,
    publishedAt: text(doc.firstPublishedAt),
    revisedAt: text(doc.revisedAt),
    signal: issue?.signal ?? null,
    sample: doc.sample === true,
  };
}
