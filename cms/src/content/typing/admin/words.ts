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
  here: '이 문서를 함께 열어 둔 사람',
  otherWindow: '내 다른 창',
  beside: (name: string, isMe: boolean) =>
    isMe
      ? '다른 창에서 쓰고 있는 글입니다. 여기서는 읽을 수 있습니다.'
      : `${name} 님이 쓰고 있는 글입니다. 여기서는 읽을 수 있습니다.`,
  besideTyped: (name: string, isMe: boolean) =>
    `${isMe ? '다른 창에서' : `${name} 님이`} 쓰고 있어 여기서 고친 것은 저장하지 않습니다. 이 기기에는 남아 있습니다.`,
  ousted: (name: string, isMe: boolean) =>
    `${isMe ? '다른 창에서' : `${name} 님이`} 이 글을 이어받았습니다. 여기서 더 쓴 것은 이 기기에만 남습니다.`,
  takeOver: '이어받기',
  takeOverTitle: '이 글을 이어받을까요?',
  takeOverWarning: (name: string, isMe: boolean) =>
    isMe
      ? '다른 창의 저장이 멈춥니다. 그 창에서 아직 저장하지 못한 글은 그 기기에 남습니다.'
      : `${name} 님의 저장이 멈춥니다. 아직 저장하지 못한 글은 ${name} 님의 기기에 남고, 이어받은 사람이 누구인지 보입니다.`,
  stay: '그만두기',
  behind: '이 글을 연 뒤에 새로 저장된 글이 있습니다. 고치기 전에 최신 글을 열어 주세요.',
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
  here: 'Who else has this document open',
  otherWindow: 'Your other window',
  beside: (name, isMe) =>
    isMe
      ? 'You are writing this in another window. You can read it here.'
      : `${name} is writing this. You can read it here.`,
  besideTyped: (name, isMe) =>
    `${isMe ? 'You are writing this in another window' : `${name} is writing this`}: what you change here is not saved. It is kept on this device.`,
  ousted: (name, isMe) =>
    `${isMe ? 'Your other window' : name} has taken over. What you go on writing here is kept on this device only.`,
  takeOver: 'Take over',
  takeOverTitle: 'Take over this document?',
  takeOverWarning: (name, isMe) =>
    isMe
      ? 'Your other window stops saving. What it could not save is kept on its device.'
      : `${name}’s window stops saving. What could not be saved is kept on their device, and they see who took over.`,
  stay: 'Leave it',
  behind:
    'A newer text was saved after you opened this one. Open the newest before you change anything.',
};

export type Words = typeof ko;
export const words: Record<Language, Words> = { ko, en };
