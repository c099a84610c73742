import type { CollectionSlug, Field, FieldHook } from 'payload';

import { collections } from '../../platform/slugs.ts';
import { onlyEditors, onlyNewsroom, onlySystem } from '../../workflow/access.ts';
import { named } from './named.ts';

const whoCreated: FieldHook = ({ operation, originalDoc, req, value }): unknown => {
  if (operation === 'create') return req.user?.id ?? value;
  return (originalDoc as { createdBy?: unknown } | undefined)?.createdBy ?? null;
};

const whoUpdated: FieldHook = ({ req, value }): unknown => req.user?.id ?? value;

const user = (name: string, hook: FieldHook): Extract<Field, { type: 'relationship' }> => ({
  name,
  type: 'relationship',
  relationTo: collections.users as CollectionSlug,
  access: { create: onlySystem, update: onlySystem, read: onlyNewsroom },
  hooks: { beforeChange: [hook] },
  admin: { position: 'sidebar', readOnly: true, allowCreate: false, allowEdit: false },
});

/** What every document of every collection carries: who made it, who changed it, whether it is a sample. */
export const bookkeeping: Field[] = [
  named(
    ['견본', 'Sample'],
    [
      '처음 설치할 때 들어온 견본입니다. 한 번에 지울 수 있습니다.',
      'Sample content of the first installation. It can be removed in one go.',
    ],
    {
      name: 'sample',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      access: { create: onlyEditors, update: onlyEditors },
      admin: { position: 'sidebar', condition: (data) => data.sample === true },
    },
  ),
  named(
    ['만든 사람', 'Created by'],
    ['이 문서를 처음 만든 사람입니다.', 'Who made this document.'],
    user('createdBy', whoCreated),
  ),
  named(
    ['고친 사람', 'Updated by'],
    ['이 문서를 마지막으로 고친 사람입니다.', 'Who changed this document last.'],
    user('updatedBy', whoUpdated),
  ),
];
