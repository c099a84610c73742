/**
 * The slug of every collection and global. A domain names another by these, never by importing it.
 */
export const collections = {
  users: 'users',
  secondFactors: 'second-factors',
  sections: 'sections',
  tags: 'tags',
  people: 'people',
  organisations: 'organisations',
  artists: 'artists',
  media: 'media',
  issuePdfs: 'issue-pdfs',
  issuePages: 'issue-pages',
  articles: 'articles',
  issues: 'issues',
  issueLinks: 'issue-links',
  partnerships: 'partnerships',
  redirects: 'redirects',
  outboxEvents: 'outbox-events',
  outboxHead: 'outbox-head',
  deliveries: 'deliveries',
  takedowns: 'takedowns',
  schedule: 'schedule',
  releases: 'releases',
  auditLog: 'audit-log',
  assignments: 'assignments',
  notifications: 'notifications',
  comments: 'comments',
  preflightOverrides: 'preflight-overrides',
  previewLinks: 'preview-links',
} as const;
export type Collection = (typeof collections)[keyof typeof collections];

export const globals = {
  home: 'home',
  navigation: 'navigation',
  site: 'site',
} as const;
export type Global = (typeof globals)[keyof typeof globals];
