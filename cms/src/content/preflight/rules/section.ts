import { needs, type Rule } from '../finding.ts';

/** It is filed somewhere. */
export const section: Rule = {
  name: 'section',
  check: (doc) =>
    needs(doc, 'section', {
      level: 'error',
      path: 'section',
      label: ['섹션', 'Section'],
      message: ['실을 섹션을 골라 주세요.', 'Choose where it is filed.'],
    }),
};
