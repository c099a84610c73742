import type { Lack } from '../../../content/publish/hook.ts';
import { needs } from '../../../content/publish/lack.ts';
import { rows } from '../../../content/pictures/used.ts';

type Doc = Readonly<Record<string, unknown>>;

/** Our own pieces say who made them; news may come from the desk. */
function byline(doc: Doc): Lack[] {
  if ((doc['origin'] ?? 'own') !== 'own' || (doc['kind'] ?? 'news') === 'news') return [];
  return needs(
    doc,
    'bylines',
    ['바이라인', 'Bylines'],
    [
      '바이라인: 자체 기사는 쓴 사람을 한 명 이상 넣어야 공개할 수 있습니다.',
      'Bylines: our own pieces need at least one person before they are published.',
    ],
  );
}

/** What opens the piece is there, where one was chosen. */
function hero(doc: Doc): Lack[] {
  const [group] = rows([doc['hero']]);
  const message = [
    '대표 이미지: 고른 종류에 맞는 내용을 넣어 주세요.',
    'Hero: fill in what was chosen.',
  ] as const;
  const label = ['대표 이미지', 'Hero'] as const;
  const field = { image: 'image', gallery: 'gallery', embed: 'embedUrl' }[String(group?.['type'])];
  if (!group || !field) return [];
  return needs(group, field, label, message).map((lack) => ({ ...lack, path: `hero.${field}` }));
}

/** What an article lacks to be public. */
export function checkArticle(doc: Doc): Lack[] {
  return [
    ...needs(
      doc,
      'headline',
      ['제목', 'Headline'],
      ['제목: 제목을 넣어 주세요.', 'Headline: enter one.'],
    ),
    ...needs(
      doc,
      'section',
      ['섹션', 'Section'],
      ['섹션: 실을 섹션을 골라 주세요.', 'Section: choose where it is filed.'],
    ),
    ...byline(doc),
    ...hero(doc),
  ];
}
