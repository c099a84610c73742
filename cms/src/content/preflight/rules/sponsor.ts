import { rows } from '../../pictures/used.ts';
import { needs, type Rule } from '../finding.ts';

/** Paid content says so, and who paid. */
export const sponsor: Rule = {
  name: 'sponsor',
  check: (doc) => {
    const [group] = rows([doc['sponsor']]);
    if (group?.['sponsored'] !== true) return [];
    return [
      ...needs(group, 'label', {
        level: 'error',
        path: 'sponsor.label',
        label: ['광고·협찬 표시', 'Sponsor label'],
        message: [
          '대가를 받은 글에는 독자가 볼 표시(광고, 협찬)를 적어야 합니다.',
          'Paid content needs a label that readers see.',
        ],
      }),
      ...needs(group, 'organisation', {
        level: 'warning',
        path: 'sponsor.organisation',
        label: ['광고주', 'Sponsor'],
        message: ['대가를 낸 곳을 골라 주세요.', 'Choose who paid for it.'],
      }),
    ];
  },
};
