'use client';

import { useAuth } from '@payloadcms/ui';
import type { ReactNode } from 'react';

import { useLanguage } from '../../platform/admin/language.ts';
import { NavLink } from '../../platform/admin/NavLink.tsx';
import { isStaffMember } from '../../workflow/roles.ts';

const words = {
  ko: { dashboard: '오늘의 편집국', calendar: '캘린더', translations: '번역 현황' },
  en: { dashboard: 'The newsroom today', calendar: 'Calendar', translations: 'Translations' },
};

/** The ways to the overview, before all collections. */
export function OverviewLinks(): ReactNode {
  const w = words[useLanguage()];
  const { user } = useAuth();
  return (
    <>
      <NavLink href="/admin" id="nav-dashboard">
        {w.dashboard}
      </NavLink>
      {isStaffMember(user) && (
        <>
          <NavLink href="/admin/calendar" id="nav-calendar">
            {w.calendar}
          </NavLink>
          <NavLink href="/admin/translations" id="nav-translations">
            {w.translations}
          </NavLink>
        </>
      )}
    </>
  );
}
