import type { Block } from 'payload';

import { simpleEditor } from '../editor/simple.ts';
import { labels, named } from '../fields/named.ts';

export const qaBlock: Block = {
  slug: 'qa',
  interfaceName: 'QaBlock',
  labels: labels('문답', 'Question and answer', 'Questions and answers'),
  fields: [
    named(
      ['질문', 'Question'],
      [
        '인터뷰어의 질문입니다. 번호는 순서대로 붙습니다.',
        'What was asked. Turns are numbered in order.',
      ],
      { name: 'question', type: 'textarea', required: true },
    ),
    named(['답한 사람', 'Speaker'], ['답한 사람의 이름입니다.', 'Who answers.'], {
      name: 'speaker',
      type: 'text',
    }),
    named(['답', 'Answer'], ['답한 그대로 적으세요.', 'What was answered.'], {
      name: 'answer',
      type: 'richText',
      required: true,
      editor: simpleEditor,
    }),
  ],
};
