import type { Language } from '../../../platform/admin/language.ts';

const ko = {
  label: '저장 안전',
  found: (time: string) => `저장되지 않은 글이 이 기기에 있습니다 (${time}).`,
  restore: '되살리기',
  discard: '버리기',
  offline: '서버에 닿지 않습니다. 쓰는 글은 이 기기에 보관하고 있으며, 이어지면 저장합니다.',
  signedOut:
    '로그인이 끝났거나 저장할 권한이 없습니다. 쓰는 글은 이 기기에 보관하고 있습니다. 새 창에서 로그인하면 이어서 저장합니다.',
  logIn: '새 창에서 로그인',
  copy: '내 글을 사본으로 저장',
  newest: '최신 글 열기',
  copied: '사본을 만들었습니다.',
  openCopy: '사본 열기',
  copyFailed: '사본을 만들지 못했습니다. 글은 이 기기에 남아 있습니다.',
  copyName: '(충돌 사본)',
};

const en: typeof ko = {
  label: 'Safe typing',
  found: (time) => `This device has text that was not saved (${time}).`,
  restore: 'Bring it back',
  discard: 'Discard it',
  offline:
    'The server can not be reached. What you write is kept on this device, and saved once it can.',
  signedOut:
    'You are signed out, or may not save. What you write is kept on this device. Sign in in a new window to go on.',
  logIn: 'Sign in in a new window',
  copy: 'Save mine as a copy',
  newest: 'Open the newest text',
  copied: 'A copy was made.',
  openCopy: 'Open the copy',
  copyFailed: 'No copy could be made. The text is still on this device.',
  copyName: '(conflict copy)',
};

export type Words = typeof ko;
export const words: Record<Language, Words> = { ko, en };
