import type { Block, Field } from 'payload';

import { dividerBlock } from './divider.ts';
import { embedBlock } from './embed.ts';
import { factBoxBlock } from './fact-box.ts';
import { galleryBlock } from './gallery.ts';
import { imageBlock } from './image.ts';
import { listEntryBlock } from './list-entry.ts';
import { pullQuoteBlock } from './pull-quote.ts';
import { qaBlock } from './qa.ts';
import { relatedArticleBlock } from './related-article.ts';

const follows: Field = {
  name: 'followed',
  type: 'ui',
  admin: { components: { Field: '/content/typing/admin/FollowedBlock.tsx#FollowedBlock' } },
};

/** A block whose form stands in the text as it is, followed; one with its own component follows itself. */
const followed = (block: Block): Block =>
  block.admin?.components?.Block ? block : { ...block, fields: [follows, ...block.fields] };

/** Every block of the body. The site renders each kind; adding one here fails to compile there. */
export const bodyBlocks: Block[] = [
  imageBlock,
  galleryBlock,
  pullQuoteBlock,
  qaBlock,
  factBoxBlock,
  listEntryBlock,
  embedBlock,
  relatedArticleBlock,
  dividerBlock,
].map(followed);
