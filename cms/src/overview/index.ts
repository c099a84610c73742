import type { Config, Endpoint, Payload } from 'payload';

import { every } from '../platform/every.ts';
import { warnOfRights } from './rights/warn.ts';
import { startEndpoint } from './translations/start.ts';
import { usedEndpoint } from './used/endpoint.ts';

export { withViews } from './lists/with-views.ts';
export { withUses } from './used/with-uses.ts';

const tenMinutes = 600_000;

/** What the overview adds to the admin: pages of its own, and the ways there. */
export const overviewAdmin = {
  beforeNavLinks: ['/overview/admin/OverviewLinks.tsx#OverviewLinks'],
  views: {
    dashboard: { Component: '/overview/dashboard/admin/Dashboard.tsx#Dashboard' },
    calendar: {
      Component: '/overview/calendar/admin/CalendarView.tsx#CalendarView',
      path: '/calendar',
      exact: true,
      meta: { title: '캘린더' },
    },
    translations: {
      Component: '/overview/translations/admin/TranslationsView.tsx#TranslationsView',
      path: '/translations',
      exact: true,
      meta: { title: '번역 현황' },
    },
  },
} satisfies NonNullable<NonNullable<Config['admin']>['components']>;

export const overviewEndpoints: Endpoint[] = [usedEndpoint, startEndpoint];

/** Warns of what runs out, from now on. For the server. */
export function startOverview(payload: Payload): void {
  every(payload, tenMinutes, 'warn-of-rights', () => warnOfRights(payload));
}
