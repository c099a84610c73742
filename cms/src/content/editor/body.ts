import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';

import { bodyBlocks } from '../blocks/index.ts';

import { links } from './links.ts';

/** The body of an article or an announcement. */
export const bodyEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    links,
    OrderedListFeature(),
    UnorderedListFeature(),
    BlockquoteFeature(),
    EXPERIMENTAL_TableFeature(),
    BlocksFeature({ blocks: bodyBlocks }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
});
