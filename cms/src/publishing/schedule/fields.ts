import type { Field } from 'payload';

import { inSeoul } from '../../content/fields/dates.ts';
import { named } from '../../content/fields/named.ts';
import { notCopied } from '../../content/fields/not-copied.ts';
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
    hooks: notCopied,
    access: { create: onlyEditors, update: onlyEditors, read: onlyNewsroom },
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy.MM.dd HH:mm', timeIntervals: 5 },
    },
  });

/** Where a step sets the time, the step alone does: the field shows it. */
const publishAt = (byStep: boolean): Field => {
  const field = moment(
    'publishAt',
    ['예약 발행', 'Publish at'],
    byStep
      ? [
          '서울 시각입니다. ‘게재 예약’ 버튼으로 정하고 바꿉니다.',
          'Seoul time. Set and changed by the button “Schedule”.',
        ]
      : [
          '서울 시각입니다. 이 시각에 마지막으로 저장된 내용이 공개됩니다.',
          'Seoul time. What was saved last becomes public then.',
        ],
  );
  return byStep ? shownOnly(field) : field;
};

/** Read, and only while there is something to read; over the API it is what it was. */
const shownOnly = (field: Field): Field =>
  ({
    ...field,
    admin: { ...field.admin, readOnly: true, condition: (data) => Boolean(data['publishAt']) },
    // The union of all fields is not kept through a spread.
  }) as Field;

/** When a document is to be published, and taken away; and what has become of that. */
export const scheduleFields = ({ byStep }: { byStep: boolean }): Field[] => [
  publishAt(byStep),
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
