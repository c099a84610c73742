import type { Block } from 'payload';

import { dividerBlock } from './divider.ts';
import { embedBlock } from './embed.ts';
import { factBoxBlock } from './fact-box.ts';
import { galleryBlock } from './gallery.ts';
import { imageBlock } from './image.ts';
import { listEntryBlock } from './list-entry.ts';
import { pullQuoteBlock } from './pull-quote.ts';
import { qaBlock } from './qa.ts';
import { relatedArticleBlock } from './related-article.ts';

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
];
