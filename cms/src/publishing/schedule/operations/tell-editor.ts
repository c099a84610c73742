import type { Payload } from 'payload';

import { settings } from '../../../platform/settings.ts';
import { tell, tellOperator, type Message } from '../../../platform/mail.ts';
import { collections } from '../../../platform/slugs.ts';
import type { Action, Moment } from '../moments.ts';

const names: Record<Action, readonly [ko: string, en: string]> = {
  publish: ['예약 발행', 'Publishing'],
  unpublish: ['예약 내림', 'Taking away'],
  lift: ['엠바고 해제', 'The end of the embargo'],
  release: ['호 릴리스', 'The release of the issue'],
};

const inSeoul = new Intl.DateTimeFormat('ko-KR', {
  timeZone: 'Asia/Seoul',
  dateStyle: 'medium',
  timeStyle: 'short',
});

function messageOf(moment: Moment, problem: string): Message {
  const [ko, en] = names[moment.action];
  const address = `${settings.cmsUrl}/admin/collections/${moment.subject}/${moment.documentId}`;
  return {
    subject: `${ko} 실패: ${moment.title}`,
    text: [
      `“${moment.title}”의 ${ko}(${inSeoul.format(new Date(moment.at))})을(를) 하지 못했습니다.`,
      problem,
      `문서는 그대로 있습니다. 고친 뒤 직접 발행하거나 새 시각을 정해 주세요.`,
      address,
      `${en} did not happen. The document is as it was: mend it, then publish it or choose a new time.`,
    ].join('\n\n'),
  };
}

async function addressOf(payload: Payload, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const user = await payload.findByID({
    collection: collections.users,
    id,
    depth: 0,
    disableErrors: true,
  });
  return typeof user?.email === 'string' ? user.email : null;
}

/** A release concerns every desk: all who could mend it are told. */
async function editorsOf(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: collections.users,
    where: { role: { in: ['editor', 'admin'] } },
    depth: 0,
    limit: 100,
    overrideAccess: true,
  });
  return docs.flatMap(({ email }) => (typeof email === 'string' ? [email] : []));
}

/** Tells whoever set the time that it could not be kept; where nobody is known, the operator. */
export async function tellEditor(payload: Payload, moment: Moment, problem: string): Promise<void> {
  const message = messageOf(moment, problem);
  const address = await addressOf(payload, moment.by).catch(() => null);
  const others = moment.action === 'release' ? await editorsOf(payload).catch(() => []) : [];
  const addresses = [...new Set([...(address ? [address] : []), ...others])];
  if (addresses.length > 0) await tell(payload, addresses, message);
  else await tellOperator(payload, moment.id, message);
}
