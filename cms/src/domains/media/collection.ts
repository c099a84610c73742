import type { CollectionConfig } from 'payload';

import { bookkeeping } from '../../content/fields/bookkeeping.ts';
import { groups, labels } from '../../content/fields/named.ts';
import { settings } from '../../platform/settings.ts';
import { collections } from '../../platform/slugs.ts';
import { takesOnlyFiles } from '../../platform/uploads.ts';
import { access, onlyForNewsroom } from './access.ts';
import { holdsEdits } from './edits.ts';
import { fields } from './fields.ts';
import { acceptsPicture, deletesRenditions, describesPicture, queuesRenditions } from './hooks.ts';
import { accepted } from './limits.ts';
import { randomName } from './names.ts';

const generateImageName = ({ extension }: { extension: string }) => randomName(extension);

/** Pictures. They have no drafts: a picture is public when something public uses it. */
export const Media: CollectionConfig = {
  slug: collections.media,
  labels: labels('사진', 'Picture'),
  trash: true,
  disableDuplicate: true,
  access,
  admin: {
    group: groups.content,
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'credit', 'renditionState', 'updatedAt'],
    listSearchableFields: ['alt', 'caption', 'credit', 'source'],
  },
  defaultSort: '-createdAt',
  upload: {
    staticDir: settings.folders.media,
    mimeTypes: accepted,
    pasteURL: false,
    // A crop would put other content under the same name, which caches hold for ever.
    crop: false,
    focalPoint: true,
    adminThumbnail: 'small',
    displayPreview: true,
    handlers: [onlyForNewsroom],
    imageSizes: [
      {
        name: 'small',
        width: 960,
        fit: 'inside',
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 78, effort: 3 } },
        generateImageName,
      },
      {
        name: 'share',
        width: 1200,
        height: 630,
        withoutEnlargement: false,
        formatOptions: { format: 'jpeg', options: { quality: 82, mozjpeg: false } },
        generateImageName,
      },
    ],
  },
  hooks: {
    beforeOperation: [takesOnlyFiles, holdsEdits, acceptsPicture],
    beforeChange: [describesPicture],
    afterChange: [queuesRenditions],
    afterDelete: [deletesRenditions],
  },
  fields: [...fields, ...bookkeeping],
};
