import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

import { say } from '../../../content/fields/say.ts';
import { mayPublish } from '../../../workflow/roles.ts';
import { DeliveryBoard } from './DeliveryBoard.tsx';

/** The operator's page. A view of its own is open to everybody, so that it asks who is there. */
export function DeliveryView({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps): ReactNode {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fdelivery');
  const title = say(req, '발행 상태', 'Delivery');
  const onlyEditors = say(
    req,
    '편집자와 관리자만 볼 수 있습니다.',
    'Only editors and admins can see this page.',
  );
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
      <Gutter className="bbk-delivery">
        <h1>{title}</h1>
        {mayPublish(req.user) ? <DeliveryBoard /> : <p>{onlyEditors}</p>}
      </Gutter>
    </DefaultTemplate>
  );
}
