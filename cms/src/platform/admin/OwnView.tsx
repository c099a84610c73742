import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

interface Given {
  readonly view: AdminViewServerProps;
  /** Where it is, for whoever has to log in first. */
  readonly path: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A page of our own in the admin's frame. Payload leaves those open to everybody: it asks who is there. */
export function OwnView({ children, className, path, view }: Given): ReactNode {
  const { initPageResult, params, searchParams } = view;
  const { req, permissions, visibleEntities, locale } = initPageResult;
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`);
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale && { locale })}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <Gutter className={className}>{children}</Gutter>
    </DefaultTemplate>
  );
}
