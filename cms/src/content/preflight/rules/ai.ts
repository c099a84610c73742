import { rows } from '../../pictures/used.ts';
import { needs, type Rule } from '../finding.ts';

/** Where AI was used, readers are told what for. */
export const ai: Rule = {
  name: 'ai',
  check: (doc) => {
    const [group] = rows([doc['ai']]);
    if (!group || (group['use'] ?? 'none') === 'none') return [];
    return needs(group, 'note', {
      level: 'error',
      path: 'ai.note',
      label: ['AI 사용 설명', 'Use of AI'],
      message: [
        'AI를 무엇에 썼는지 독자에게 밝힐 한 문장을 적어 주세요.',
        'Say in one sentence what AI was used for: readers see it.',
      ],
    });
  },
};
