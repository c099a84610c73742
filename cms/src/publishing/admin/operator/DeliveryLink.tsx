'use client';

import { useAuth } from '@payloadcms/ui';
import type { ReactNode } from 'react';

import { mayPublish } from '../../../workflow/roles.ts';
import { useLanguage } from '../../../platform/admin/language.ts';
import { NavLink } from '../../../platform/admin/NavLink.tsx';

const label = { ko: '발행 상태', en: 'Delivery' };

/** The way to the operator's page, for those who may see it. */
export function DeliveryLink(): ReactNode {
  const language = useLanguage();
  const { user } = useAuth();
  if (!mayPublish(user)) return null;
  return (
    <NavLink href="/admin/delivery" id="nav-delivery">
      {label[language]}
    </NavLink>
  );
}
