import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

import { say } from '../../../content/fields/say.ts';
import { OwnView } from '../../../platform/admin/OwnView.tsx';
import { mayPublish } from '../../../workflow/roles.ts';
import { DeliveryBoard } from './DeliveryBoard.tsx';

/** The operator's page. */
export function DeliveryView(view: AdminViewServerProps): ReactNode {
  const { req } = view.initPageResult;
  const title = say(req, '발행 상태', 'Delivery');
  const onlyEditors = say(
    req,
    '편집자와 관리자만 볼 수 있습니다.',
    'Only editors and admins can see this page.',
  );
  return (
    <OwnView view={view} path="/admin/delivery" className="bbk-delivery">
      <h1>{title}</h1>
      {mayPublish(req.user) ? <DeliveryBoard /> : <p>{onlyEditors}</p>}
    </OwnView>
  );
}
