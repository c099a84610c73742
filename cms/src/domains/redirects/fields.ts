import type { Field, TextFieldSingleValidation } from 'payload';

import { validAddress } from '../../content/fields/address.ts';
import { named, options } from '../../content/fields/named.ts';
import { say } from '../../content/fields/say.ts';
import { onlySystem } from '../../workflow/access.ts';

/** Folders of files and of machines: no page stands there, and nobody is led away from there. */
const taken = /^\/(?:en\/)?(?:api|_next|media|type|built|share)(?:\/|$)/;
/** In percent-encoded characters: what the outbox takes. */
const longest = 2_000;

const isPath = (value: unknown): value is string =>
  typeof value === 'string' && /^\/(?!\/)[^\p{Cc}\p{Cs}\\]*$/u.test(value);

const localPath: TextFieldSingleValidation = (value, { req }) => {
  if (!isPath(value))
    return say(
      req,
      '/로 시작하는 우리 사이트 주소를 쓰세요.',
      'Use a path of this site that starts with /.',
    );
  if (taken.test(value))
    return say(
      req,
      '시스템이 쓰는 주소라 이을 수 없습니다.',
      'The system itself answers at this address: it can not be led elsewhere.',
    );
  return (
    encodeURI(value).length <= longest ||
    say(req, '주소가 너무 깁니다.', 'This address is too long.')
  );
};

const target: TextFieldSingleValidation = (value, args) => {
  const { from, kind } = args.siblingData as { from?: unknown; kind?: unknown };
  if (kind === 'gone') return true;
  if (value && value === from) {
    return say(args.req, '같은 주소로 이을 수 없습니다.', 'An address can not lead to itself.');
  }
  return validAddress(value, { ...args, required: true });
};

export const fields: Field[] = [
  named(
    ['옛 주소', 'From'],
    ['/로 시작합니다. 예: /articles/옛-주소', 'Starts with /, as in /articles/old-name.'],
    { name: 'from', type: 'text', required: true, unique: true, index: true, validate: localPath },
  ),
  named(
    ['새 주소', 'To'],
    [
      '우리 사이트의 경로나 https:// 주소입니다.',
      'A path of this site, or an address with https://.',
    ],
    {
      name: 'to',
      type: 'text',
      index: true,
      validate: target,
      admin: { condition: (data) => data.kind !== 'gone' },
    },
  ),
  named(
    ['종류', 'Kind'],
    ['영영 옮겼으면 영구, 잠시면 임시, 없앴으면 삭제됨입니다.', 'For good, for a while, or gone.'],
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'permanent',
      options: options(
        ['permanent', '영구', 'Permanent'],
        ['temporary', '임시', 'Temporary'],
        ['gone', '삭제됨', 'Gone'],
      ),
    },
  ),
  named(['자동', 'Automatic'], ['시스템이 적은 것입니다.', 'Written by the system.'], {
    name: 'automatic',
    type: 'checkbox',
    defaultValue: false,
    access: { create: onlySystem, update: onlySystem },
    admin: { position: 'sidebar', readOnly: true },
  }),
];
