'use client';

import { Link } from '@payloadcms/ui';
import { usePathname } from 'next/navigation.js';
import type { ReactNode } from 'react';

interface Given {
  readonly id: string;
  readonly href: string;
  readonly children: ReactNode;
}

/** The way to a page of our own, beside Payload's. */
export function NavLink({ children, href, id }: Given): ReactNode {
  const here = usePathname() === href;
  return (
    <Link className="nav__link" href={href} id={id} {...(here && { 'aria-current': 'page' })}>
      {here && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{children}</span>
    </Link>
  );
}
