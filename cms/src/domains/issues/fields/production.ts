import type { Field, FieldHook } from 'payload';

import { named, options } from '../../../content/fields/named.ts';
import { rows } from '../../../content/pictures/used.ts';
import { onlyNewsroom } from '../../../workflow/access.ts';
import { handStates, stateWords } from '../plan/states.ts';

const internal = { read: onlyNewsroom };

/** What the desks know of an entry, and readers do not: how far it is, and a note. */
export const production: Field[] = [
  {
    type: 'row',
    fields: [
      named(
        ['진행', 'Progress'],
        [
          '기사는 기사 자신의 상태를 따릅니다.',
          'For what is no article of ours: those have a state of their own.',
        ],
        {
          name: 'production',
          type: 'select',
          access: internal,
          options: options(...handStates.map((state) => [state, ...stateWords[state]] as const)),
          admin: {
            condition: (_, entry?: { kind?: string }) => (entry?.kind ?? 'article') !== 'article',
          },
        },
      ),
      named(['조판', 'Laid out'], ['조판이 끝났습니다.', 'It stands on its pages.'], {
        name: 'laidOut',
        type: 'checkbox',
        access: internal,
      }),
    ],
  },
  named(['메모', 'Note'], ['편집국과 미술팀만 봅니다.', 'For the desks only.'], {
    name: 'note',
    type: 'text',
    access: internal,
    maxLength: 200,
  }),
];

/** Whoever has booked an advertisement is the newsroom's business. */
export const hidesAds: FieldHook = ({ overrideAccess, req, value }): unknown =>
  overrideAccess || req.user || !Array.isArray(value)
    ? value
    : rows(value).filter(({ kind }) => kind !== 'ad');
