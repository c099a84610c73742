import { fileURLToPath } from 'node:url';

import { buildConfig } from 'payload';
import sharp from 'sharp';

import { simpleEditor } from './content/editor/simple.ts';
import { describeArticle } from './domains/articles/announcement.ts';
import { Articles } from './domains/articles/collection.ts';
import { picturesOfArticle } from './domains/articles/pictures.ts';
import { describeArtist } from './domains/artists/announcement.ts';
import { Artists } from './domains/artists/collection.ts';
import { Home } from './domains/home/global.ts';
import { describeIssue } from './domains/issues/announcement.ts';
import { Issues } from './domains/issues/collection.ts';
import { IssueLinks } from './domains/issues/links/collection.ts';
import { picturesOfIssue } from './domains/issues/pictures.ts';
import { IssuePdfs } from './domains/issues/pdfs.ts';
import { Media } from './domains/media/collection.ts';
import { describeMedia } from './domains/media/describe.ts';
import { makeRenditionsTask } from './domains/media/job.ts';
import { Navigation } from './domains/navigation/global.ts';
import { describeOrganisation } from './domains/organisations/announcement.ts';
import { Organisations } from './domains/organisations/collection.ts';
import { describePartnership } from './domains/partnerships/announcement.ts';
import { Partnerships } from './domains/partnerships/collection.ts';
import { picturesOfPartnership } from './domains/partnerships/pictures.ts';
import { describePerson } from './domains/people/announcement.ts';
import { People } from './domains/people/collection.ts';
import { Redirects } from './domains/redirects/collection.ts';
import { withRedirects } from './domains/redirects/with-redirects.ts';
import { describeSection } from './domains/sections/announcement.ts';
import { Sections } from './domains/sections/collection.ts';
import { Site } from './domains/site/global.ts';
import { describeTag } from './domains/tags/announcement.ts';
import { Tags } from './domains/tags/collection.ts';
import { Users } from './domains/users/collection.ts';
import {
  Assignments,
  AuditLog,
  Notifications,
  colleaguesEndpoint,
  inboxEndpoints,
  withAudit,
  withGlobalAudit,
  withWorkflow,
} from './newsroom/index.ts';
import { databaseAdapter } from './platform/database.ts';
import { jobsConfig } from './platform/jobs.ts';
import { languages } from './platform/language.ts';
import { mailAdapter } from './platform/mail.ts';
import { settings } from './platform/settings.ts';
import { collections } from './platform/slugs.ts';
import { Deliveries } from './publishing/delivery/collection.ts';
import { openPublishing, withAnnouncements, withGlobalAnnouncements } from './publishing/index.ts';
import { publishingAdmin, withPanels } from './publishing/admin/index.ts';
import { OutboxEvents, OutboxHead } from './publishing/outbox/collections.ts';
import { outboxEndpoint } from './publishing/outbox/endpoint.ts';
import { receiptEndpoints } from './publishing/receipts/endpoints.ts';
import { Takedowns } from './publishing/takedown/collection.ts';
import { takedownEndpoints } from './publishing/takedown/endpoints.ts';
import { withTakedown } from './publishing/takedown/guard.ts';
import { Schedule, withSchedule } from './publishing/schedule/index.ts';
import { Releases } from './publishing/train/collection.ts';
import { withTrain } from './publishing/train/with-train.ts';
import type { Describe } from './workflow/announcement.ts';
import { bounded } from './workflow/bounded.ts';
import { closeInternals } from './workflow/internals.ts';
import { inLocale } from './workflow/locale.ts';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A collection with public addresses: they are kept, and the site is told of every change. */
const addressed = (collection: typeof Articles, describe: Describe) =>
  bounded(withAnnouncements(withRedirects(collection, describe), describe));

/** The same for what is published: it can be so at a set time. */
const timed = (
  collection: typeof Articles,
  describe: Describe,
  pictures: typeof picturesOfArticle,
) =>
  withTakedown(withPanels(withSchedule(addressed(collection, describe), { describe, pictures })));

export default closeInternals(
  buildConfig({
    serverURL: settings.cmsUrl,
    secret: settings.secret,
    csrf: [settings.cmsUrl],
    cors: [settings.cmsUrl],
    db: databaseAdapter(settings),
    email: mailAdapter(settings),
    editor: simpleEditor,
    sharp,
    graphQL: { disable: true },
    maxDepth: 3,
    telemetry: false,
    i18n: languages,
    localization: {
      locales: [
        { code: 'ko', label: { ko: '한국어', en: 'Korean' } },
        { code: 'en', label: { ko: '영어', en: 'English' } },
      ],
      defaultLocale: 'ko',
      fallback: false,
    },
    jobs: jobsConfig([makeRenditionsTask]),
    upload: { abortOnLimit: true, limits: { fileSize: 200 * 1024 * 1024 } },
    typescript: { outputFile: file('../../shared/src/generated/payload-types.ts'), declare: false },
    admin: {
      user: collections.users,
      // Payload's default asks another company for a picture by the hash of the e-mail address.
      avatar: 'default',
      dateFormat: 'yyyy.MM.dd HH:mm',
      timezones: {
        defaultTimezone: 'Asia/Seoul',
        supportedTimezones: [{ label: '서울', value: 'Asia/Seoul' }],
      },
      importMap: { baseDir: file('.') },
      components: publishingAdmin,
      meta: { titleSuffix: ' — Billboard Korea' },
    },
    collections: [
      ...[
        timed(withWorkflow(Articles), describeArticle, picturesOfArticle),
        timed(withTrain(Issues), describeIssue, picturesOfIssue),
        timed(withWorkflow(Partnerships), describePartnership, picturesOfPartnership),
        bounded(withPanels(withAnnouncements(Media, describeMedia))),
        bounded(IssuePdfs),
        bounded(IssueLinks),
        addressed(People, describePerson),
        addressed(Organisations, describeOrganisation),
        addressed(Artists, describeArtist),
        addressed(Sections, describeSection),
        addressed(Tags, describeTag),
        bounded(Redirects),
        bounded(Users),
      ].map(withAudit),
      bounded(Schedule),
      bounded(Releases),
      bounded(OutboxEvents),
      bounded(OutboxHead),
      bounded(Deliveries),
      bounded(Takedowns),
      bounded(AuditLog),
      bounded(Assignments),
      bounded(Notifications),
    ],
    endpoints: [
      outboxEndpoint,
      ...receiptEndpoints,
      ...takedownEndpoints,
      ...inboxEndpoints,
      colleaguesEndpoint,
    ],
    onInit: openPublishing,
    globals: [Home, Navigation, Site]
      .map(withGlobalAnnouncements)
      .map(withGlobalAudit)
      .map(inLocale),
  }),
);
