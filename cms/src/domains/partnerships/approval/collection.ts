import type { CollectionConfig } from 'payload';

import { groups, labels, named, options } from '../../../content/fields/named.ts';
import { collections } from '../../../platform/slugs.ts';
import { isStaff } from '../../../workflow/access.ts';
import { writtenBySystem } from '../../../workflow/policies.ts';
import { text, time, who } from '../log/fields.ts';

/** What partners were asked and what they answered: the log of approvals. Written by the system alone. */
export const Approvals: CollectionConfig = {
  slug: collections.approvals,
  labels: labels('파트너 승인', 'Approval'),
  access: writtenBySystem(isStaff),
  timestamps: false,
  lockDocuments: false,
  defaultSort: '-askedAt',
  indexes: [{ fields: ['announcement', 'state'] }],
  admin: {
    group: groups.operation,
    useAsTitle: 'title',
    defaultColumns: ['title', 'organisationName', 'state', 'signedBy', 'answeredAt', 'hash'],
    hideAPIURL: true,
  },
  fields: [
    text('title', '발표', 'Announcement'),
    text('organisationName', '단체', 'Partner'),
    named(['상태', 'State'], ['지금의 상태입니다.', 'How it stands.'], {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: options(
        ['asked', '답을 기다림', 'Asked'],
        ['approved', '승인', 'Approved'],
        ['changes', '수정 요청', 'Changes wanted'],
        ['void', '효력 없음', 'Void'],
      ),
    }),
    text('contactName', '담당자', 'Contact'),
    text('contactEmail', '이메일', 'E-mail'),
    time('askedAt', '요청한 때', 'Asked at'),
    who('askedBy', '요청한 사람', 'Asked by', ['요청한 편집자입니다.', 'The editor who asked.']),
    time('mailedAt', '메일 보낸 때', 'Mailed at'),
    time('openedAt', '처음 연 때', 'First opened at'),
    time('answeredAt', '답한 때', 'Answered at'),
    text('signedBy', '답한 사람', 'Answered by'),
    named(['의견', 'Comment'], ['파트너가 적은 것입니다.', 'In the partner’s words.'], {
      name: 'comment',
      type: 'textarea',
    }),
    text('hash', '승인한 판', 'Version', { index: true }),
    time('voidedAt', '효력을 잃은 때', 'Void since'),
    time('expiresAt', '링크 만료', 'Link expires'),
    text('announcement', '발표 id', 'Announcement id', { required: true, index: true }),
    text('organisation', '단체 id', 'Partner id', { required: true }),
    text('language', '언어', 'Language'),
  ],
};
