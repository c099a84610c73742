export { Assignments } from './assignments/collection.ts';
export { AuditLog } from './audit/collection.ts';
export { withAudit, withGlobalAudit } from './audit/with-audit.ts';
export { Notifications } from './inbox/collection.ts';
export { withWorkflow, type Workflow } from './stage/with-workflow.ts';
export { inboxEndpoints } from './inbox/endpoints.ts';
export { colleaguesEndpoint } from './people/colleagues.ts';
