const ko = {
  title: '바뀐 곳 보기',
  from: '이전 판',
  to: '이후 판',
  same: '두 판의 글이 같습니다.',
  others: '그 밖에 바뀐 항목',
  restore: '이전 판을 초안으로 되살리기',
  restored: '초안으로 되살렸습니다.',
  autosave: '자동 저장',
  added: '더한 글',
  removed: '뺀 글',
};
const en: typeof ko = {
  title: 'What changed',
  from: 'Older version',
  to: 'Newer version',
  same: 'The text is the same.',
  others: 'Other fields that changed',
  restore: 'Restore the older version as a draft',
  restored: 'Restored as a draft.',
  autosave: 'autosaved',
  added: 'Added',
  removed: 'Removed',
};
/** The words of the comparison. */
export const words = { ko, en };

/** Fields by the names that people know them by. */
export const fieldNames: Record<string, readonly [ko: string, en: string]> = {
  headline: ['제목', 'Headline'],
  kicker: ['머리말', 'Kicker'],
  dek: ['요약', 'Dek'],
  body: ['본문', 'Body'],
  hero: ['대표 이미지', 'Hero'],
  section: ['섹션', 'Section'],
  kind: ['형식', 'Kind'],
  bylines: ['바이라인', 'Bylines'],
  artists: ['아티스트', 'Artists'],
  tags: ['태그', 'Tags'],
  related: ['관련 기사', 'Related'],
  print: ['지면', 'Print'],
  origin: ['출처 구분', 'Origin'],
  originSource: ['출처', 'Source'],
  sponsor: ['광고·협찬', 'Sponsor'],
  ai: ['AI 사용', 'Use of AI'],
  corrections: ['정정', 'Corrections'],
  seo: ['검색·공유', 'Search and sharing'],
  slug: ['주소', 'Slug'],
  publishAt: ['예약 발행', 'Publish at'],
  unpublishAt: ['예약 내림', 'Unpublish at'],
  embargoUntil: ['엠바고', 'Embargo'],
  firstPublishedAt: ['입력', 'First published'],
  revisedAt: ['수정', 'Revised'],
};
