import type { Field } from 'payload';

import { named } from '../../../content/fields/named.ts';
import { onlySystem } from '../../../workflow/access.ts';

const computed = (
  name: string,
  label: readonly [string, string],
  description: readonly [string, string],
): Field =>
  named(label, description, {
    name,
    type: 'number',
    access: { create: onlySystem, update: onlySystem },
    admin: { position: 'sidebar', readOnly: true },
  });

/** How long the text is: counted at each save. */
export const measures: Field[] = [
  computed(
    'readingMinutes',
    ['읽는 시간(분)', 'Reading time'],
    ['저장할 때 계산합니다.', 'Computed when it is saved.'],
  ),
  computed(
    'characters',
    ['글자 수', 'Characters'],
    ['공백을 뺀 글자 수입니다.', 'Without spaces.'],
  ),
];
