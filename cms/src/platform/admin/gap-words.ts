/** What Payload 3.90 and its editor write in English whatever the language, because no translation holds it. */
const gapWords: Readonly<Record<string, string>> = {
  Table: '표',
  'Merge cells': '셀 합치기',
  'Unmerge cells': '셀 나누기',
  'Toggle Row Striping': '줄무늬 켜고 끄기',
  'Toggle First Column Freeze': '첫 열 고정하고 풀기',
  'Delete column': '열 지우기',
  'Delete row': '행 지우기',
  'Delete table': '표 지우기',
  'Add row header': '행 머리글 넣기',
  'Remove row header': '행 머리글 빼기',
  'Add column header': '열 머리글 넣기',
  'Remove column header': '열 머리글 빼기',
  'Add Row': '행 더하기',
  'Add Column': '열 더하기',
  'Edit link': '링크 고치기',
  'Remove link': '링크 지우기',
  'Remove Block': '블록 지우기',
  'Drag to move': '끌어서 옮기기',
  'Add block': '블록 더하기',
  'Insert Paragraph': '문단 넣기',
  'No columns selected': '고른 열이 없습니다',
  'Revoke API key': 'API 키 폐기',
  Responsive: '화면 크기대로',
  'Copy URL': '주소 복사',
  'Notifications alt+T': '알림 (alt+T)',
  'select-all': '모두 고르기',
  // The button of the locales, where it is drawn twice.
  invisible: '언어판 고르기',
  // What is left of a sentence whose name was missing.
  '새로운 추가': '새로 만들기',
  'add dropdown': '넣을 것',
  'align dropdown': '맞춤',
  'blocks dropdown': '블록',
  'format dropdown': '글자 모양',
  'indent dropdown': '들여쓰기',
  'text dropdown': '글의 종류',
};

const sides: Readonly<Record<string, string>> = {
  above: '위에',
  below: '아래에',
  left: '왼쪽에',
  right: '오른쪽에',
};
const insertion = /^Insert (?:(\d+) )?(row|column)s? (above|below|left|right)$/;

/** The Korean of such a word; null where it is none of them. */
export function inKorean(words: string): string | null {
  const known = Object.hasOwn(gapWords, words) ? gapWords[words] : undefined;
  if (known !== undefined) return known;
  const [, count, what, side = ''] = insertion.exec(words) ?? [];
  if (what === undefined) return null;
  const lines = `${what === 'row' ? '행' : '열'}${count ? ` ${count}개` : ''}`;
  return `${sides[side] ?? ''} ${lines} 넣기`;
}
