import {
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';

import { links } from './links.ts';

/** Text within a block, a letter, a page about us: paragraphs, lists, links, emphasis. */
export const simpleEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    links,
    OrderedListFeature(),
    UnorderedListFeature(),
    InlineToolbarFeature(),
  ],
});
