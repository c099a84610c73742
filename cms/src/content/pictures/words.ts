import type { PictureProblem } from './check.ts';

const words = {
  missingPicture: ['사진이 없거나 지워졌습니다', 'the picture is missing or was deleted'],
  missingAlt: ['한국어 대체 텍스트가 없습니다', 'the Korean alt text is missing'],
  missingCredit: ['한국어 크레딧이 없습니다', 'the Korean credit is missing'],
  rightsExpired: ['사용 권리가 끝났습니다', 'the rights have run out'],
} as const;

/** What a picture lacks, in both languages, with the file that it is about. */
export function problemWords({ kind, filename }: PictureProblem): readonly [string, string] {
  const [ko, en] = words[kind];
  const name = filename ? `${filename}: ` : '';
  if (kind === 'rightsExpired' || kind === 'missingPicture')
    return [`${name}${ko}. 다른 사진으로 바꿔 주세요.`, `${name}${en}. Choose another one.`];
  return [
    `${name}${ko}. 사진을 열어 채워 주세요.`,
    `${name}${en}. Open the picture and fill it in.`,
  ];
}
