import { rows } from '../../pictures/used.ts';
import { needs, type Rule } from '../finding.ts';

const label = ['대표 이미지', 'Hero'] as const;
const fields: Readonly<Record<string, string>> = {
  image: 'image',
  gallery: 'gallery',
  embed: 'embedUrl',
};
/** What lives by its pictures. */
const pictorial = ['feature', 'interview', 'photo'];

/** What opens the piece is there, where one was chosen; and one was chosen where the layout wants it. */
export const hero: Rule = {
  name: 'hero',
  check: (doc) => {
    const [group] = rows([doc['hero']]);
    const field = fields[String(group?.['type'])];
    if (group && field) {
      return needs(group, field, {
        level: 'error',
        path: `hero.${field}`,
        label,
        message: ['고른 종류에 맞는 내용을 넣어 주세요.', 'Fill in what was chosen.'],
      });
    }
    return [
      {
        level: pictorial.includes(String(doc['kind'])) ? 'warning' : 'note',
        path: 'hero.type',
        label,
        message: [
          '대표 이미지가 없습니다. 목록과 공유 카드에 사진 없이 나갑니다.',
          'There is none: lists and share cards stand without a picture.',
        ],
      },
    ];
  },
};
