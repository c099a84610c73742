import { ValidationError, type GlobalBeforeValidateHook, type GlobalConfig } from 'payload';

import { unsafeSentence } from '../../content/editor/hook.ts';
import { unsafeAddresses } from '../../content/editor/sanitise.ts';
import { globalAccess } from '../../content/fields/global.ts';
import { both, groups } from '../../content/fields/named.ts';
import { globals } from '../../platform/slugs.ts';

import { feeds, imprint, masthead, outside, policies } from './fields.ts';

type Written = { about?: unknown; policies?: Record<string, unknown> } | undefined;

/** The rich texts of the magazine, by their path. */
const texts = (data: Written): [path: string, text: unknown][] => [
  ['about', data?.about],
  ...Object.entries(data?.policies ?? {}).map(([name, text]): [string, unknown] => [
    `policies.${name}`,
    text,
  ]),
];

const refusesUnsafe: GlobalBeforeValidateHook = ({ data, req }) => {
  const errors = texts(data as Written).flatMap(([path, text]) => {
    const addresses = unsafeAddresses(text);
    return addresses.length > 0 ? [{ path, message: unsafeSentence(req, addresses) }] : [];
  });
  if (errors.length === 0) return;
  throw new ValidationError({ global: globals.site, errors, req }, req.t);
};

/** What the magazine says of itself. */
export const Site: GlobalConfig = {
  slug: globals.site,
  label: both('매체 정보', 'Masthead'),
  access: globalAccess,
  versions: { max: 50 },
  hooks: { beforeValidate: [refusesUnsafe] },
  admin: {
    group: groups.front,
    description: both(
      '이름, 소개, 판권, 소셜 계정입니다.',
      'Name, about, imprint, social accounts.',
    ),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: both('이름·소개', 'Name and about'), fields: masthead },
        { label: both('판권', 'Imprint'), fields: [imprint] },
        { label: both('안내와 법적 고지', 'Policies'), fields: [policies] },
        { label: both('검색·소셜', 'Search and social'), fields: [...outside, feeds] },
      ],
    },
  ],
};
