import { actionWords } from '../../workflow/stages/words.ts';
import { actions, type Action } from '../../workflow/stages/transitions.ts';

/** What is logged beside the steps of the workflow. */
export const otherActions = [
  'create',
  'update',
  'reopen',
  'trash',
  'untrash',
  'delete',
  'assign',
  'takedown',
  'erase',
] as const;
export type AuditAction = Action | (typeof otherActions)[number];

type Words = readonly [ko: string, en: string];

const otherWords: Record<(typeof otherActions)[number], Words> = {
  create: ['만들기', 'Created'],
  update: ['고침', 'Changed'],
  reopen: ['승인 뒤 고침', 'Changed after approval'],
  trash: ['휴지통으로', 'Moved to the trash'],
  untrash: ['휴지통에서 되살림', 'Restored from the trash'],
  delete: ['완전 삭제', 'Deleted'],
  assign: ['배정', 'Assigned'],
  takedown: ['긴급 내림', 'Taken down'],
  erase: ['개인정보 파기', 'Personal data erased'],
};

/** Every action, for the select of the list: value, then its name in both languages. */
export const actionOptions = [
  ...actions.map((action) => [action, ...actionWords[action]] as const),
  ...otherActions.map((action) => [action, ...otherWords[action]] as const),
];
