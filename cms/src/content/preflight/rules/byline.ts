import { needs, type Rule } from '../finding.ts';

/** Our own pieces say who made them; news may come from the desk. */
export const byline: Rule = {
  name: 'byline',
  check: (doc) => {
    if ((doc['origin'] ?? 'own') !== 'own') return [];
    const isNews = (doc['kind'] ?? 'news') === 'news';
    return needs(doc, 'bylines', {
      level: isNews ? 'note' : 'error',
      path: 'bylines',
      label: ['바이라인', 'Bylines'],
      message: isNews
        ? ['쓴 사람이 없어 편집부 기사로 나갑니다.', 'Nobody is named: it goes out by the desk.']
        : [
            '자체 기사는 쓴 사람을 한 명 이상 넣어야 공개할 수 있습니다.',
            'Our own pieces need at least one person before they are published.',
          ],
    });
  },
};
