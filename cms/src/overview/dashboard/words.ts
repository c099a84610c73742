import type { Action } from '../../publishing/schedule/moments.ts';
import type { Written } from '../entry.ts';
import type { Reason } from './waiting.ts';

type Words = readonly [ko: string, en: string];

export const reasonWords: Record<Reason, Words> = {
  mentioned: ['댓글에서 부름', 'Mentions you'],
  partner: ['파트너가 수정 요청', 'Partner wants changes'],
  review: ['데스킹 대기', 'To review'],
  approved: ['승인됨 · 게재 대기', 'Approved, to publish'],
};

export const momentWords: Record<Action, Words> = {
  publish: ['게재', 'Publish'],
  unpublish: ['내림', 'Unpublish'],
  lift: ['엠바고 해제', 'Embargo ends'],
  release: ['호 릴리스', 'Release of an issue'],
};

/** The words of the dashboard. */
export const words = {
  title: ['오늘의 편집국', 'The newsroom today'],
  newArticle: ['새 기사', 'New article'],
  newPartnership: ['새 발표', 'New announcement'],
  made: {
    articles: ['내가 만든 기사 모두', 'All articles that I made'],
    partnerships: ['내가 만든 발표 모두', 'All announcements that I made'],
  },
  loading: ['불러오는 중…', 'Loading…'],
  failed: [
    '이 칸을 불러오지 못했습니다. 새로고침해 주세요.',
    'This part could not be loaded. Reload the page.',
  ],
  due: ['마감', 'Due'],
  overdue: ['마감 지남', 'Overdue'],
  waiting: ['나를 기다리는 일', 'Waiting for me'],
  noWaiting: ['기다리는 일이 없습니다.', 'Nothing waits for you.'],
  mine: ['내 글', 'Mine'],
  noMine: [
    '쓰고 있는 글이 없습니다. 새 기사를 시작해 보세요.',
    'Nothing of yours is under way. Start a new article.',
  ],
  today: ['오늘 예약', 'Scheduled today'],
  noToday: ['오늘 예약된 일이 없습니다.', 'Nothing is scheduled for today.'],
  notDone: ['제시각에 하지 못했습니다', 'Not done at its time'],
  failing: ['송고 전 점검 오류', 'Failing preflight'],
  noFailing: [
    '데스크에 있는 글은 모두 게재할 수 있습니다.',
    'Everything at the desk could be published.',
  ],
  noFailingOfThese: [
    '점검한 글은 모두 게재할 수 있습니다.',
    'Everything that was checked could be published.',
  ],
  live: ['최근 반영', 'Recently live'],
  noLive: ['아직 독자에게 나간 글이 없습니다.', 'Nothing has gone out to readers yet.'],
  issue: ['제작 중인 호', 'Issue in production'],
  noIssue: ['제작 중인 호가 없습니다.', 'No issue is in production.'],
  plan: ['배열표', 'Flat plan'],
  release: ['릴리스', 'Release'],
  noRelease: ['릴리스 시각이 없습니다.', 'Its release is not set.'],
  onSale: ['발매일', 'On sale'],
  gaps: ['빈 쪽', 'Empty pages'],
  overlaps: ['겹친 쪽', 'Pages used twice'],
  unplaced: ['쪽이 없는 꼭지', 'Without a page'],
  beyond: ['마지막 쪽을 넘음', 'Beyond the last page'],
  planIsFull: ['배열표에 빈틈이 없습니다.', 'The plan has no gaps.'],
} as const satisfies Record<string, Words | Record<Written, Words>>;
