import type { TextFieldSingleValidation } from 'payload';

import { say } from './say.ts';

const schemes = ['http:', 'https:', 'mailto:', 'tel:'];
// Browsers drop these inside an address, so `java\nscript:` would still run.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const hidden = /[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\ufeff\\]/;

/** Whether a reader may be sent there: a page of ours, another site's, a mail address or a telephone. */
export function isSafeAddress(value: string): boolean {
  if (value === '' || hidden.test(value)) return false;
  if (value.startsWith('//')) return false;
  if (value.startsWith('/') || value.startsWith('#')) return true;
  try {
    const address = new URL(value);
    if (!schemes.includes(address.protocol)) return false;
    return (
      !address.protocol.startsWith('http') || (address.hostname !== '' && value.includes('//'))
    );
  } catch {
    return false;
  }
}

/** Whether it is another site's page. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && isSafeAddress(value);
}

/** For a field that holds any address that a link may have. */
export const validAddress: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value) return required ? say(req, '주소를 넣어 주세요.', 'Enter an address.') : true;
  return (
    isSafeAddress(value) ||
    say(
      req,
      '열 수 없는 주소입니다. https://…, mailto:…, tel:… 또는 /로 시작하는 우리 사이트 주소를 쓰세요.',
      'This address can not be linked to. Use https://…, mailto:…, tel:… or a path of this site that starts with /.',
    )
  );
};

/** For a field that holds the address of a page elsewhere. */
export const validWebAddress: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value) return required ? say(req, '주소를 넣어 주세요.', 'Enter an address.') : true;
  return (
    isWebAddress(value) ||
    say(req, 'https://로 시작하는 주소를 쓰세요.', 'Use an address that starts with https://.')
  );
};
