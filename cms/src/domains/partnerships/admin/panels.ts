import type { Field } from 'payload';

/** Only for the admin: nothing is stored. */
const panel = (name: string, Component: string): Field => ({
  name,
  type: 'ui',
  admin: { position: 'sidebar', disableListColumn: true, components: { Field: Component } },
});

/** What partners have approved, and who may read it before its time. */
export const panels: Field[] = [
  panel('approvals', '/domains/partnerships/admin/ApprovalPanel.tsx#ApprovalPanel'),
  panel('invitations', '/domains/partnerships/admin/PressPanel.tsx#PressPanel'),
];
