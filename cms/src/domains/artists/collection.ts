import type { CollectionConfig } from 'payload';

import { bookkeeping } from '../../content/fields/bookkeeping.ts';
import { history } from '../../content/fields/entity.ts';
import { both, groups, labels } from '../../content/fields/named.ts';
import { slugField } from '../../content/fields/slug.ts';
import { checksPictures } from '../../content/pictures/hook.ts';
import { keepsSlug } from '../../content/slugs/keep-slug.ts';
import { collections } from '../../platform/slugs.ts';

import { access } from './access.ts';
import { about, articles, members } from './fields.ts';
import { picturesOfArtist } from './pictures.ts';

/** Groups, solo artists and bands. */
export const Artists: CollectionConfig = {
  slug: collections.artists,
  labels: labels('아티스트', 'Artist'),
  access,
  trash: true,
  versions: history,
  defaultSort: 'name',
  hooks: { beforeValidate: [keepsSlug('name')], beforeChange: [checksPictures(picturesOfArtist)] },
  admin: {
    group: groups.names,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'agency', 'debutYear', 'updatedAt'],
    listSearchableFields: ['name', 'aliases', 'slug'],
    description: both('그룹, 솔로, 밴드입니다.', 'Groups, solo artists and bands.'),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: both('소개', 'About'), fields: about },
        { label: both('멤버', 'Members'), fields: [members] },
        { label: both('기사', 'Articles'), fields: [articles] },
      ],
    },
    slugField,
    ...bookkeeping,
  ],
};
