import { ValidationError, type GlobalBeforeValidateHook, type GlobalConfig } from 'payload';

import { unsafeSentence } from '../../content/editor/hook.ts';
import { unsafeAddresses } from '../../content/editor/sanitise.ts';
import { globalAccess } from '../../content/fields/global.ts';
import { both, groups } from '../../content/fields/named.ts';
import { globals } from '../../platform/slugs.ts';

import { imprint, masthead, outside } from './fields.ts';

const refusesUnsafe: GlobalBeforeValidateHook = ({ data, req }) => {
  const addresses = unsafeAddresses((data as { about?: unknown } | undefined)?.about);
  if (addresses.length === 0) return;
  const errors = [{ path: 'about', message: unsafeSentence(req, addresses) }];
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
        { label: both('검색·소셜', 'Search and social'), fields: outside },
      ],
    },
  ],
};
