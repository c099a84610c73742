import { needs, type Rule } from '../finding.ts';

/** What others wrote says who. */
export const origin: Rule = {
  name: 'origin',
  check: (doc) =>
    (doc['origin'] ?? 'own') === 'own'
      ? []
      : needs(doc, 'originSource', {
          level: 'warning',
          path: 'originSource',
          label: ['출처', 'Source'],
          message: [
            '직접 쓴 글이 아닌데 낸 곳이 적혀 있지 않습니다.',
            'It is not our own, and does not say whose it is.',
          ],
        }),
};
