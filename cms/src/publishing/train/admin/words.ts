export type Language = 'ko' | 'en';

const ko = {
  title: '호 릴리스',
  about:
    '정한 시각에 호와 기사, 표지, 첫 화면이 한꺼번에 공개됩니다. 하나라도 걸리면 아무것도 공개되지 않고 에디터에게 알립니다.',
  at: '릴리스 시각(서울)',
  set: '예약',
  move: '시각 바꾸기',
  cancel: '예약 취소',
  now: '지금 릴리스',
  sure: '한 번 더 누르면 지금 공개됩니다',
  planned: (at: string) => `${at}에 릴리스합니다.`,
  notDone: (at: string) => `${at}에 릴리스하지 못했습니다. 공개된 것은 없습니다.`,
  noPlan: '예약된 릴리스가 없습니다.',
  check: '점검',
  checking: '점검하는 중…',
  good: '지금 릴리스해도 됩니다.',
  bad: (count: number) => `고칠 것이 ${count}건 있습니다.`,
  warned: (count: number) => `살펴볼 경고가 ${count}건 있습니다.`,
  warning: '경고',
  state: { ready: '공개할 준비됨', live: '이미 공개됨', blocked: '막힘' },
  kind: { issues: '호', articles: '기사', home: '첫 화면' },
  receipt: '영수증',
  released: (at: string, parts: number) => `${at}에 ${parts}건을 함께 공개했습니다.`,
  instance: '사이트',
  reflected: '반영',
  seconds: '걸린 시간',
  failing: (count: number) => `${count}건 다시 시도 중`,
  waiting: '반영하는 중',
  failed: '하지 못했습니다. 다시 해 주세요.',
  onlyEditors: '에디터만 릴리스할 수 있습니다.',
};
type Words = typeof ko;

const en: Words = {
  title: 'Release of the issue',
  about:
    'At its time the issue, its articles, covers and the front page become public together. If one of them can not, nothing does, and editors are told.',
  at: 'Time of the release (Seoul)',
  set: 'Schedule',
  move: 'Change the time',
  cancel: 'Cancel the release',
  now: 'Release now',
  sure: 'Press again to make it public now',
  planned: (at) => `To be released at ${at}.`,
  notDone: (at) => `It was not released at ${at}. Nothing is public.`,
  noPlan: 'No release is scheduled.',
  check: 'Dry run',
  checking: 'Looking at every part…',
  good: 'It can be released now.',
  bad: (count) =>
    count === 1 ? 'One thing is to be mended.' : `${count} things are to be mended.`,
  warned: (count) =>
    count === 1 ? 'There is one warning to look at.' : `There are ${count} warnings to look at.`,
  warning: 'Warning',
  state: { ready: 'Ready', live: 'Public already', blocked: 'Held back' },
  kind: { issues: 'Issue', articles: 'Article', home: 'Front page' },
  receipt: 'Receipt',
  released: (at, parts) => `At ${at} ${parts} documents became public together.`,
  instance: 'Site',
  reflected: 'Shown',
  seconds: 'Time taken',
  failing: (count) => `${count} being tried again`,
  waiting: 'On its way',
  failed: 'That did not work. Try again.',
  onlyEditors: 'Only editors release an issue.',
};

export const wordsIn: Record<Language, Words> = { ko, en };
