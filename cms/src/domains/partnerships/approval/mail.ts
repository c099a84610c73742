import type { TaskConfig } from 'payload';

import type { Message } from '../../../platform/mail.ts';
import type { Reason } from './ask.ts';
import { approvalLink } from './link.ts';
import { approvalById, changeApproval, type Approval } from './store.ts';

type Input = { approval: string; reason: string };

const opening: Record<Reason, Record<Approval['language'], (title: string) => string>> = {
  ask: {
    ko: (title) =>
      `「${title}」의 최종 원고입니다. 아래 링크에서 읽으신 뒤 승인하거나 고칠 점을 적어 주세요.`,
    en: (title) =>
      `This is the final text of “${title}”. Please read it at the link below, then approve it or ask for changes.`,
  },
  changed: {
    ko: (title) =>
      `승인하신 「${title}」의 글이 그 뒤에 바뀌어, 앞선 승인은 효력이 없습니다. 바뀐 글을 아래 링크에서 읽고 다시 승인해 주세요.`,
    en: (title) =>
      `The text of “${title}” has changed since you approved it, so that your approval no longer holds. Please read it again at the link below.`,
  },
};

/** What a partner is sent: the other language follows, since who answers is not always who was asked. */
function messageOf(approval: Approval, reason: Reason): Message {
  const { contactName, language, organisationName, title } = approval;
  const other = language === 'ko' ? 'en' : 'ko';
  const again = reason === 'changed' ? { ko: '다시 ', en: ' again' } : { ko: '', en: '' };
  return {
    subject:
      language === 'ko'
        ? `[${again.ko}승인 요청] ${title ?? ''}`
        : `[Approval${again.en}] ${title ?? ''}`,
    text: [
      [organisationName, contactName].filter(Boolean).join(' '),
      opening[reason][language](title ?? ''),
      approvalLink(approval),
      opening[reason][other](title ?? ''),
      '이 링크는 받으신 분만을 위한 것입니다. This link is for you alone: please do not pass it on.',
      'Billboard Korea',
    ].join('\n\n'),
  };
}

/** Sends a partner the link to what is to be approved. Tried again until the mail server takes it. */
export const mailApprovalTask: TaskConfig<{ input: Input; output: object }> = {
  slug: 'mailApproval',
  inputSchema: [
    { name: 'approval', type: 'text', required: true },
    { name: 'reason', type: 'text', required: true },
  ],
  retries: { attempts: 6, backoff: { type: 'exponential', delay: 10_000 } },
  handler: async ({ input, req }) => {
    const approval = await approvalById(req, input.approval);
    // Answered or void meanwhile: there is nothing to ask any more.
    if (approval?.state !== 'asked' || !approval.contactEmail) return { output: {} };
    const message = messageOf(approval, input.reason === 'changed' ? 'changed' : 'ask');
    await req.payload.sendEmail({ to: approval.contactEmail, ...message });
    await changeApproval(req, approval.id, { mailedAt: new Date().toISOString() });
    return { output: {} };
  },
};
