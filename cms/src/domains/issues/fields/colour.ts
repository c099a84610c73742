import type { Field, TextFieldSingleValidation } from 'payload';

import { both, named } from '../../../content/fields/named.ts';
import { say } from '../../../content/fields/say.ts';
import { contrastWithInk } from '../operations/contrast.ts';

const readable: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return true;
  if (!/^#[0-9a-f]{6}$/i.test(value)) {
    return say(req, '#ffd60a처럼 적어 주세요.', 'Write it like #ffd60a.');
  }
  return (
    contrastWithInk(value) >= 4.5 ||
    say(
      req,
      '이 색 위에서는 글자가 잘 읽히지 않습니다. 더 밝은 색을 골라 주세요.',
      'Text can not be read well on this colour. Choose a lighter one.',
    )
  );
};

export const signal: Field = named(
  ['호의 색', 'Colour'],
  [
    '이 호의 페이지에 쓰는 한 가지 색입니다. 추천: #ffd60a #00b871 #6b93ff #ff6fb0 #ff4a1f #b79cff',
    'The one colour of this issue’s pages. Suggestions: #ffd60a #00b871 #6b93ff #ff6fb0 #ff4a1f #b79cff',
  ],
  {
    name: 'signal',
    type: 'text',
    validate: readable,
    admin: { placeholder: both('#ffd60a', '#ffd60a') },
  },
);
