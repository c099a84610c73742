import { join } from 'node:path';

import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { buildConfig } from 'payload';
import sharp from 'sharp';

const folder = process.env['DATA_DIR'] ?? '';

/** Payload's defaults, but that its form waits as long as the newsroom's until it saves by itself. */
export default buildConfig({
  secret: process.env['PAYLOAD_SECRET'] ?? '',
  db: sqliteAdapter({ client: { url: `file:${join(folder, 'plain.db')}` } }),
  editor: lexicalEditor(),
  sharp,
  telemetry: false,
  typescript: { autoGenerate: false },
  collections: [
    {
      slug: 'media',
      upload: {
        staticDir: join(folder, 'media'),
        imageSizes: [{ name: 'small', width: 320 }],
        adminThumbnail: 'small',
      },
      fields: [],
    },
    {
      slug: 'articles',
      admin: { useAsTitle: 'headline' },
      versions: { maxPerDoc: 100, drafts: { autosave: { interval: 2000 } } },
      fields: [
        { name: 'headline', type: 'text', required: true },
        { name: 'body', type: 'richText' },
      ],
    },
  ],
});
