const ko = {
  title: '댓글',
  none: '열린 댓글이 없습니다.',
  whole: '문서 전체',
  about: '어느 항목',
  text: '댓글',
  mention: '부를 사람',
  nobody: '아무도 부르지 않음',
  add: '댓글 달기',
  answer: '답하기',
  resolve: '해결',
  reopen: '다시 열기',
  resolved: '해결된 댓글',
  go: '항목으로 가기',
};
const en: typeof ko = {
  title: 'Comments',
  none: 'No open comments.',
  whole: 'The whole document',
  about: 'About',
  text: 'Comment',
  mention: 'Call',
  nobody: 'Nobody',
  add: 'Comment',
  answer: 'Answer',
  resolve: 'Resolve',
  reopen: 'Reopen',
  resolved: 'Resolved',
  go: 'Go to the field',
};
/** The words of the comments beside a document. */
export const words = { ko, en };

/** The fields that comments are made of, by path. */
export const fieldWords: Record<string, readonly [ko: string, en: string]> = {
  headline: ['제목', 'Headline'],
  dek: ['요약', 'Dek'],
  body: ['본문', 'Body'],
  hero: ['대표 이미지', 'Hero'],
  bylines: ['바이라인', 'Bylines'],
  section: ['섹션', 'Section'],
  corrections: ['정정', 'Corrections'],
  seo: ['검색·공유', 'Search and sharing'],
};
