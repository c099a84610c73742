'use client';

import { Link, useAuth } from '@payloadcms/ui';
import { usePathname } from 'next/navigation.js';
import type { ReactNode } from 'react';

import { mayPublish } from '../../../workflow/roles.ts';
import { useLanguage } from '../../../platform/admin/language.ts';

const label = { ko: '발행 상태', en: 'Delivery' };
const href = '/admin/delivery';

/** The way to the operator's page, for those who may see it. */
export function DeliveryLink(): ReactNode {
  const language = useLanguage();
  const { user } = useAuth();
  const here = usePathname() === href;
  if (!mayPublish(user)) return null;
  return (
    <Link
      className="nav__link"
      href={href}
      id="nav-delivery"
      {...(here && { 'aria-current': 'page' })}
    >
      {here && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{label[language]}</span>
    </Link>
  );
}
