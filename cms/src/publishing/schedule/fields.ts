import type { Field } from 'payload';

import { inSeoul } from '../../content/fields/dates.ts';
import { named } from '../../content/fields/named.ts';
import { onlyEditors, onlyNewsroom } from '../../workflow/access.ts';

const moment = (
  name: 'publishAt' | 'unpublishAt',
  label: readonly [string, string],
  description: readonly [string, string],
): Field =>
  named(label, description, {
    name,
    type: 'date',
    timezone: inSeoul,
    // A copy is published when somebody decides so.
    hooks: { beforeDuplicate: [() => null] },
    access: { create: onlyEditors, update: onlyEditors, read: onlyNewsroom },
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy.MM.dd HH:mm', timeIntervals: 5 },
    },
  });

/** When a document is to be published, and taken away; and what has become of that. */
export const scheduleFields: Field[] = [
  moment(
    'publishAt',
    ['예약 발행', 'Publish at'],
    [
      '서울 시각입니다. 이 시각에 마지막으로 저장된 내용이 공개됩니다.',
      'Seoul time. What was saved last becomes public then.',
    ],
  ),
  moment(
    'unpublishAt',
    ['예약 내림', 'Unpublish at'],
    ['서울 시각입니다. 이 시각에 사이트에서 내려갑니다.', 'Seoul time. It leaves the site then.'],
  ),
  {
    name: 'scheduleState',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: {
        Field: '/publishing/schedule/admin/ScheduleState.tsx#ScheduleState',
      },
    },
  },
];
