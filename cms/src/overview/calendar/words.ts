import type { Kind } from './items.ts';

export type Language = 'ko' | 'en';

export const kindWords: Record<Kind, Record<Language, string>> = {
  published: { ko: '게재됨', en: 'Published' },
  publish: { ko: '게재 예약', en: 'Scheduled' },
  unpublish: { ko: '내림 예약', en: 'Unpublish' },
  release: { ko: '호 릴리스', en: 'Release' },
  embargo: { ko: '엠바고 해제', en: 'Embargo ends' },
  onSale: { ko: '발매', en: 'On sale' },
};

export const words = {
  ko: {
    title: '캘린더',
    month: '월',
    week: '주',
    today: '오늘',
    earlier: '이전',
    later: '다음',
    views: '보기',
    move: '시각 바꾸기',
    moveIt: (title: string) => `‘${title}’ 시각 바꾸기`,
    at: '새 시각 (서울)',
    reason: '까닭',
    warned: '확인할 것이 있습니다. 그대로 옮기려면 까닭을 적어 주세요.',
    confirm: '옮기기',
    cancel: '그만두기',
    saving: '옮기는 중…',
    moved: (title: string, at: string) => `‘${title}’을(를) ${at}(으)로 옮겼습니다.`,
    past: '지난 시각으로 옮길 수 없습니다. 앞으로 올 시각을 정해 주세요.',
    more: (count: number) => `${count}건 더`,
    hidden: (count: number) =>
      `너무 많아 ${count}건이 빠졌습니다(지난 일은 오래된 것부터, 올 일은 먼 것부터). 주 보기에서 확인하세요.`,
    none: '이 기간에는 아무 일도 없습니다.',
    onlyStaff: '편집국 구성원만 볼 수 있습니다.',
    untitled: '제목 없음',
    notDone: '제시각에 하지 못했습니다',
    help: '예약된 글과 호는 다른 날로 끌어 옮기거나, ‘시각 바꾸기’로 옮깁니다. 게재된 글과 엠바고는 옮길 수 없습니다.',
    heading: (year: number, month: number) => `${year}년 ${month}월`,
    onDay: (title: string, day: string) => `${title}: ${day}`,
  },
  en: {
    title: 'Calendar',
    month: 'Month',
    week: 'Week',
    today: 'Today',
    earlier: 'Earlier',
    later: 'Later',
    views: 'View',
    move: 'Change the time',
    moveIt: (title: string) => `Change the time of “${title}”`,
    at: 'New time (Seoul)',
    reason: 'Reason',
    warned: 'There are warnings. To move it all the same, say why.',
    confirm: 'Move',
    cancel: 'Cancel',
    saving: 'Moving…',
    moved: (title: string, at: string) => `“${title}” was moved to ${at}.`,
    past: 'This time has passed. Choose one that is still to come.',
    more: (count: number) => `${count} more`,
    hidden: (count: number) =>
      `There is too much: ${count} are left out, the oldest of the past and the last to come. Look at a week.`,
    none: 'Nothing happens in this time.',
    onlyStaff: 'Only members of the staff can see this page.',
    untitled: 'Untitled',
    notDone: 'Not done at its time',
    help: 'Drag what is scheduled to another day, or press “Change the time”. What is published, and embargoes, stay where they are.',
    heading: (year: number, month: number) =>
      new Intl.DateTimeFormat('en', { year: 'numeric', month: 'long' }).format(
        new Date(year, month - 1, 1),
      ),
    onDay: (title: string, day: string) => `${title}: ${day}`,
  },
} as const;

export type CalendarWords = (typeof words)[Language];
