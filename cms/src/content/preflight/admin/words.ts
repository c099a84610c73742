import type { Language } from '../../../platform/admin/language.ts';

const ko = {
  title: '송고 전 점검',
  checking: '점검하는 중…',
  unanswered: '점검하지 못했습니다. 글은 그대로이며, 다시 고치면 점검합니다.',
  ready: '막는 것이 없습니다. 공개할 수 있습니다.',
  errors: (count: number) => `공개를 막는 것 ${count}건`,
  warnings: (count: number) => `까닭이 필요한 경고 ${count}건`,
  level: { error: '오류', warning: '경고', note: '참고' },
  jump: (label: string) => `${label}(으)로 가기`,
  passed: (by: string) => `${by || '시스템'} 님이 넘어감`,
  pass: '까닭 적고 넘어가기',
  reason: '넘어가는 까닭',
  keep: '기록하고 넘어가기',
  cancel: '그만두기',
  saveFirst: '먼저 저장해야 까닭을 적을 수 있습니다.',
  failed: '기록하지 못했습니다. 다시 해 주세요.',
  notes: (count: number) => `참고 ${count}건`,
};

const en: typeof ko = {
  title: 'Preflight',
  checking: 'Checking…',
  unanswered: 'It could not be checked. The text is safe; the next change checks again.',
  ready: 'Nothing holds it back. It can be published.',
  errors: (count) => `${count} ${count === 1 ? 'error holds' : 'errors hold'} it back`,
  warnings: (count) => `${count} ${count === 1 ? 'warning needs' : 'warnings need'} a reason`,
  level: { error: 'Error', warning: 'Warning', note: 'Note' },
  jump: (label) => `Go to ${label}`,
  passed: (by) => `Let stand by ${by || 'the system'}`,
  pass: 'Let it stand, with a reason',
  reason: 'Why it may stand',
  keep: 'Log and let stand',
  cancel: 'Cancel',
  saveFirst: 'Save it first to give a reason.',
  failed: 'It could not be logged. Please try again.',
  notes: (count) => `${count} ${count === 1 ? 'note' : 'notes'}`,
};

export type Words = typeof ko;
export const words: Record<Language, Words> = { ko, en };
