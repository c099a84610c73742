import type { Config } from 'payload';

export { Assignments } from './assignments/collection.ts';
export { AuditLog } from './audit/collection.ts';
export { withAudit, withGlobalAudit } from './audit/with-audit.ts';
export { withTakedownLog } from './audit/with-takedown-log.ts';
export { Notifications } from './inbox/collection.ts';
export { withWorkflow, type Workflow } from './stage/with-workflow.ts';
export { Comments } from './comments/collection.ts';
export { notify } from './inbox/notify.ts';
export { desk } from './inbox/tell-of-step.ts';
export { inboxEndpoints } from './inbox/endpoints.ts';
export { mailboxEndpoint } from './inbox/mailbox.ts';
export { colleaguesEndpoint } from './people/colleagues.ts';

/** What the newsroom adds to every page of the admin. */
export const newsroomAdmin: NonNullable<NonNullable<Config['admin']>['components']> = {
  actions: ['/newsroom/inbox/admin/InboxBell.tsx#InboxBell'],
};
