import { join } from 'node:path';

import { buildConfig } from 'payload';
import sharp from 'sharp';

import { simpleEditor } from './content/editor/simple.ts';
import type { Checks } from './content/preflight/checks.ts';
import { preflightEndpoints } from './content/preflight/endpoints.ts';
import { gated } from './content/preflight/gate.ts';
import { PreflightOverrides } from './content/preflight/overrides/collection.ts';
import { withPreflight } from './content/preflight/with-preflight.ts';
import { PreviewLinks } from './content/preview/collection.ts';
import { previewEndpoints } from './content/preview/endpoints.ts';
import { withPreview } from './content/preview/with-preview.ts';
import { withSafeTyping } from './content/typing/with-safe-typing.ts';
import { describeArticle } from './domains/articles/announcement.ts';
import { Articles } from './domains/articles/collection.ts';
import { articleChecks } from './domains/articles/preflight.ts';
import { describeArtist } from './domains/artists/announcement.ts';
import { Artists } from './domains/artists/collection.ts';
import { Home } from './domains/home/global.ts';
import { describeIssue } from './domains/issues/announcement.ts';
import { Issues } from './domains/issues/collection.ts';
import { IssueLinks } from './domains/issues/links/collection.ts';
import { IssuePages } from './domains/issues/pages/collection.ts';
import { describePdf } from './domains/issues/pages/describe.ts';
import { renderPdfTask, settlePagesTask } from './domains/issues/pages/job.ts';
import { maxPdfBytes } from './domains/issues/pages/limits.ts';
import { issueChecks } from './domains/issues/preflight.ts';
import { IssuePdfs } from './domains/issues/pdfs.ts';
import { Media } from './domains/media/collection.ts';
import { describeMedia } from './domains/media/describe.ts';
import { makeRenditionsTask } from './domains/media/job.ts';
import { Navigation } from './domains/navigation/global.ts';
import { describeOrganisation } from './domains/organisations/announcement.ts';
import { Organisations } from './domains/organisations/collection.ts';
import { describePartnership } from './domains/partnerships/announcement.ts';
import { Approvals } from './domains/partnerships/approval/collection.ts';
import { partnersHaveApproved } from './domains/partnerships/approval/gate.ts';
import { mailApprovalTask } from './domains/partnerships/approval/mail.ts';
import { Partnerships } from './domains/partnerships/collection.ts';
import { partnershipEndpoints } from './domains/partnerships/endpoints/index.ts';
import { namedInAnnouncements } from './domains/partnerships/follow.ts';
import { describePressKit, PressKits } from './domains/partnerships/kit/collection.ts';
import { makePressKitTask } from './domains/partnerships/kit/job.ts';
import { releaseKit } from './domains/partnerships/kit/live.ts';
import { partnershipChecks } from './domains/partnerships/preflight.ts';
import { PressAccesses, PressInvitations } from './domains/partnerships/press/collections.ts';
import { describePerson } from './domains/people/announcement.ts';
import { People } from './domains/people/collection.ts';
import { addressesOfRedirect } from './domains/redirects/announcement.ts';
import { Redirects } from './domains/redirects/collection.ts';
import { withRedirects } from './domains/redirects/with-redirects.ts';
import { describeSection } from './domains/sections/announcement.ts';
import { Sections } from './domains/sections/collection.ts';
import { Site } from './domains/site/global.ts';
import { describeTag } from './domains/tags/announcement.ts';
import { Tags } from './domains/tags/collection.ts';
import { accountViews } from './domains/users/admin/index.ts';
import { Users } from './domains/users/collection.ts';
import { SecondFactors } from './domains/users/second-factor/collection.ts';
import {
  Assignments,
  AuditLog,
  Comments,
  Notifications,
  colleaguesEndpoint,
  inboxEndpoints,
  mailboxEndpoint,
  newsroomAdmin,
  withAudit,
  withGlobalAudit,
  withTakedownLog,
  withWorkflow,
} from './newsroom/index.ts';
import { overviewAdmin, overviewEndpoints, withUses, withViews } from './overview/index.ts';
import { databaseAdapter } from './platform/database.ts';
import { jobsConfig } from './platform/jobs.ts';
import { languages } from './platform/language.ts';
import { logger, loggingLevels } from './platform/logging.ts';
import { mailAdapter } from './platform/mail.ts';
import { answersFailures } from './platform/requests/failures.ts';
import { repositoryRoot, settings } from './platform/settings.ts';
import { collections } from './platform/slugs.ts';
import { uploads } from './platform/uploads.ts';
import { Deliveries } from './publishing/delivery/collection.ts';
import {
  openPublishing,
  withAddressAnnouncements,
  withAnnouncements,
  withGlobalAnnouncements,
} from './publishing/index.ts';
import { publishingAdmin, withPanels } from './publishing/admin/index.ts';
import { OutboxEvents, OutboxHead } from './publishing/outbox/collections.ts';
import { outboxEndpoint } from './publishing/outbox/endpoint.ts';
import { receiptEndpoints } from './publishing/receipts/endpoints.ts';
import { Takedowns } from './publishing/takedown/collection.ts';
import { takedownEndpoints } from './publishing/takedown/endpoints.ts';
import { withTakedown } from './publishing/takedown/guard.ts';
import { Schedule, withSchedule, type Scheduled } from './publishing/schedule/index.ts';
import { Releases } from './publishing/train/collection.ts';
import { withTrain } from './publishing/train/with-train.ts';
import type { Describe } from './workflow/announcement.ts';
import { bounded } from './workflow/bounded.ts';
import { closeInternals } from './workflow/internals.ts';
import { inLocale } from './workflow/locale.ts';

/** A collection with public addresses: they are kept, and the site is told of every change. */
const addressed = (collection: typeof Articles, describe: Describe) =>
  bounded(withAnnouncements(withRedirects(collection, describe), describe));

/** The same for what is published: it is checked before, and it can be so at a set time. */
const timed = (
  collection: typeof Articles,
  describe: Describe,
  checks: Checks,
  more: Pick<Scheduled, 'lifted'> = {},
) => {
  const scheduled = { describe, pictures: checks.pictures, ...more };
  const checked = withPreflight(withPreview(addressed(collection, describe)), checks);
  return withTakedown(withPanels(withSchedule(withSafeTyping(checked), scheduled)));
};

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
    logger,
    loggingLevels,
    hooks: { afterError: [answersFailures] },
    i18n: languages,
    localization: {
      locales: [
        { code: 'ko', label: { ko: '한국어', en: 'Korean' } },
        { code: 'en', label: { ko: '영어', en: 'English' } },
      ],
      defaultLocale: 'ko',
      fallback: false,
    },
    jobs: jobsConfig([
      makeRenditionsTask,
      renderPdfTask,
      settlePagesTask,
      makePressKitTask,
      mailApprovalTask,
    ]),
    upload: uploads(maxPdfBytes),
    typescript: {
      outputFile: join(repositoryRoot, 'shared/src/generated/payload-types.ts'),
      declare: false,
      // Payload starts a process for it whenever it is not in production: once for each file of tests, too.
      autoGenerate: process.env.NODE_ENV === 'development',
    },
    admin: {
      user: collections.users,
      // Payload's default asks another company for a picture by the hash of the e-mail address.
      avatar: 'default',
      dateFormat: 'yyyy.MM.dd HH:mm',
      timezones: {
        defaultTimezone: 'Asia/Seoul',
        supportedTimezones: [{ label: '서울', value: 'Asia/Seoul' }],
      },
      importMap: { baseDir: join(repositoryRoot, 'cms/src') },
      components: {
        ...publishingAdmin,
        ...newsroomAdmin,
        ...overviewAdmin,
        providers: [
          '/platform/admin/KoreanGaps.tsx#KoreanGaps',
          '/content/typing/admin/KeepTyped.tsx#KeepTyped',
        ],
        views: { ...publishingAdmin.views, ...accountViews, ...overviewAdmin.views },
      },
      meta: { titleSuffix: ' — Billboard Korea' },
    },
    collections: [
      ...[
        withViews(
          timed(withWorkflow(Articles, gated(articleChecks)), describeArticle, articleChecks),
        ),
        timed(withTrain(Issues), describeIssue, issueChecks),
        withViews(
          timed(
            withWorkflow(Partnerships, {
              gates: [...gated(partnershipChecks).gates, partnersHaveApproved],
            }),
            describePartnership,
            partnershipChecks,
            { lifted: releaseKit },
          ),
        ),
        withViews(
          withUses(
            bounded(withPanels(withAnnouncements(namedInAnnouncements(Media), describeMedia))),
          ),
        ),
        bounded(withAnnouncements(IssuePdfs, describePdf)),
        bounded(IssueLinks),
        withUses(addressed(namedInAnnouncements(People), describePerson)),
        withUses(addressed(namedInAnnouncements(Organisations), describeOrganisation)),
        withUses(addressed(Artists, describeArtist)),
        addressed(Sections, describeSection),
        addressed(Tags, describeTag),
        bounded(withAddressAnnouncements(Redirects, addressesOfRedirect)),
        bounded(Users),
      ].map(withAudit),
      bounded(IssuePages),
      bounded(Schedule),
      bounded(SecondFactors),
      bounded(Releases),
      bounded(OutboxEvents),
      bounded(OutboxHead),
      bounded(Deliveries),
      bounded(withTakedownLog(Takedowns)),
      bounded(AuditLog),
      bounded(Assignments),
      bounded(Notifications),
      bounded(Comments),
      bounded(PreflightOverrides),
      bounded(PreviewLinks),
      bounded(Approvals),
      bounded(PressInvitations),
      bounded(PressAccesses),
      bounded(withAnnouncements(PressKits, describePressKit)),
    ],
    endpoints: [
      outboxEndpoint,
      ...receiptEndpoints,
      ...takedownEndpoints,
      ...partnershipEndpoints,
      ...inboxEndpoints,
      ...preflightEndpoints,
      ...previewEndpoints,
      ...overviewEndpoints,
      colleaguesEndpoint,
      mailboxEndpoint,
    ],
    onInit: openPublishing,
    globals: [Home, Navigation, Site]
      .map(withGlobalAnnouncements)
      .map(withGlobalAudit)
      .map(inLocale),
  }),
);
