import type { PayloadRequest } from 'payload';

import { afterCommit } from '../../../platform/database.ts';
import { tell, tellOperator, type Message } from '../../../platform/mail.ts';
import { settings } from '../../../platform/settings.ts';
import { collections } from '../../../platform/slugs.ts';
import type { Approval } from './store.ts';

function messageOf(approval: Approval): Message {
  const approved = approval.state === 'approved';
  const [ko, en] = approved ? ['승인', 'approved'] : ['수정 요청', 'asked for changes'];
  const partner = approval.organisationName ?? '';
  const address = `${settings.cmsUrl}/admin/collections/partnerships/${approval.announcement}`;
  return {
    subject: `[${ko}] ${partner}: ${approval.title ?? ''}`,
    text: [
      `${partner}(${approval.signedBy ?? ''})의 답: ${ko}`,
      ...(approval.comment ? [approval.comment] : []),
      address,
      `${partner} ${en}.`,
    ].join('\n\n'),
  };
}

/** Tells whoever asked what the partner said, once it is written down; where nobody is known, the operator. */
export async function tellAsker(req: PayloadRequest, approval: Approval): Promise<void> {
  const { payload } = req;
  await afterCommit(req, async () => {
    const user = approval.askedBy
      ? await payload.findByID({
          collection: collections.users,
          id: approval.askedBy,
          depth: 0,
          disableErrors: true,
        })
      : null;
    const message = messageOf(approval);
    if (typeof user?.email === 'string') await tell(payload, [user.email], message);
    else await tellOperator(payload, `approval:${approval.id}`, message);
  });
}
