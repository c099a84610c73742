import type { CollectionSlug, Field } from 'payload';

import { both, named } from '../../content/fields/named.ts';
import { collections } from '../../platform/slugs.ts';
import { onlyNewsroom, onlySystem } from '../../workflow/access.ts';
import { stages } from '../../workflow/stages/stages.ts';
import { stateWords } from '../../workflow/stages/words.ts';

/** Written by the steps alone, shown by the panel beside the document. */
const kept = {
  access: { create: onlySystem, update: onlySystem, read: onlyNewsroom },
  admin: { position: 'sidebar', readOnly: true, condition: () => false },
} as const;

const stage: Field = named(
  ['단계', 'Stage'],
  ['송고, 승인, 게재처럼 버튼으로만 바뀝니다.', 'Changed by the buttons alone.'],
  {
    ...kept,
    name: 'stage',
    type: 'select',
    index: true,
    options: stages.map((value) => ({ value, label: both(...stateWords[value]) })),
  },
);

const when: Field = named(
  ['단계가 바뀐 때', 'Stage since'],
  ['지금 단계가 된 시각입니다.', 'Since when it is at this stage.'],
  { ...kept, name: 'stageAt', type: 'date' },
);

const who: Field = named(
  ['단계를 바꾼 사람', 'Stage by'],
  ['지금 단계로 옮긴 사람입니다.', 'Who brought it to this stage.'],
  {
    ...kept,
    name: 'stageBy',
    type: 'relationship',
    relationTo: collections.users as CollectionSlug,
  },
);

const note: Field = named(
  ['남긴 말', 'Note'],
  ['단계를 옮기며 남긴 말입니다.', 'What was said with the step.'],
  { ...kept, name: 'stageNote', type: 'textarea' },
);

const retraction: Field = named(
  ['철회', 'Retraction'],
  ['독자에게 보이는 알림입니다.', 'The notice that readers see.'],
  {
    name: 'retraction',
    type: 'group',
    access: kept.access,
    admin: kept.admin,
    fields: [
      { name: 'at', type: 'date', label: both('철회한 때', 'Retracted at') },
      { name: 'notice', type: 'textarea', label: both('철회 알림', 'Notice') },
    ],
  },
);

/** Where a version stands, since when, by whom, and why. */
export const stageFields: Field[] = [stage, when, who, note, retraction];
