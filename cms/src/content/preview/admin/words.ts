import type { Language } from '../../../platform/admin/language.ts';

const ko = {
  links: '미리보기 링크',
  hint: '로그인하지 않는 사람에게 지금 저장된 초안을 보여 줍니다. 검색되지 않으며, 시각이 되면 닫힙니다.',
  hintIssue:
    '로그인하지 않는 사람에게 호 전체를 보여 줍니다. 지금 저장된 차례와, 차례에 있는 모든 기사의 초안입니다. 검색되지 않으며, 시각이 되면 닫힙니다.',
  note: '받는 사람',
  notePlaceholder: '예: 소속사 홍보팀 확인용',
  hours: '기간',
  periods: { 4: '4시간', 24: '하루', 72: '사흘', 168: '일주일' },
  make: '링크 만들기',
  copy: '복사',
  copied: '복사했습니다',
  once: '이 주소는 지금 한 번만 보입니다. 복사해 두세요.',
  until: (time: string) => `${time}까지`,
  revoke: '끊기',
  failed: '하지 못했습니다. 다시 해 주세요.',
  saveFirst: '저장하면 미리보기 링크를 만들 수 있습니다.',
  open: '새 창에서 미리보기',
  cards: '공유하면 이렇게 보입니다',
  cardsHint:
    '그림은 마지막으로 저장된 내용으로 사이트가 실제로 그린 것이고, 글은 지금 적은 것입니다.',
  search: '검색 결과',
  kakao: '카카오톡 (2:1)',
  facebook: '페이스북 (1.91:1)',
  x: 'X (1.91:1)',
  drawing: '저장하면 그림을 그립니다.',
  untitled: '제목 없음',
  undrawn: '그림을 그리지 못했습니다. 사이트가 켜져 있는지 확인해 주세요.',
};

const en: typeof ko = {
  links: 'Preview links',
  hint: 'Show the draft, as it was saved last, to somebody without a login. No search engine has it, and it ends by itself.',
  hintIssue:
    'Show the whole issue to somebody without a login: its contents and the draft of every article in them, as they were saved last. No search engine has it, and it ends by itself.',
  note: 'For',
  notePlaceholder: 'Such as “the label’s press team”',
  hours: 'Open for',
  periods: { 4: '4 hours', 24: 'A day', 72: 'Three days', 168: 'A week' },
  make: 'Make a link',
  copy: 'Copy',
  copied: 'Copied',
  once: 'This address is shown only now. Copy it.',
  until: (time) => `Until ${time}`,
  revoke: 'End it',
  failed: 'That did not work. Please try again.',
  saveFirst: 'Save it to make a preview link.',
  open: 'Preview in a new window',
  cards: 'How it looks when it is shared',
  cardsHint:
    'The pictures are drawn by the site from what was saved last; the words are those in the form.',
  search: 'Search result',
  kakao: 'KakaoTalk (2:1)',
  facebook: 'Facebook (1.91:1)',
  x: 'X (1.91:1)',
  drawing: 'The picture is drawn once it is saved.',
  untitled: 'Untitled',
  undrawn: 'The picture could not be drawn. Is the site running?',
};

export type Words = typeof ko;
export const words: Record<Language, Words> = { ko, en };
