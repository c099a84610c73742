import type {
  DividerBlock,
  EmbedBlock,
  FactBoxBlock,
  GalleryBlock,
  ImageBlock,
  ListEntryBlock,
  PullQuoteBlock,
  QaBlock,
  RelatedArticleBlock,
} from '@bbk/shared/generated/payload-types';

import { picturedCard } from '../articles/card.ts';
import type { Context } from '../context.ts';
import { text } from '../localized.ts';
import { pictureView } from '../media/view.ts';
import { safeHref } from './links.ts';
import { playerOf } from './players.ts';
import { simpleNodes, type Headings } from './simple.ts';
import type { BodyNode } from './types.ts';

/** Every block that an editor can put into a body. */
export type Block =
  | DividerBlock
  | EmbedBlock
  | FactBoxBlock
  | GalleryBlock
  | ImageBlock
  | ListEntryBlock
  | PullQuoteBlock
  | QaBlock
  | RelatedArticleBlock;
type BlockOf<Kind extends Block['blockType']> = Extract<Block, { blockType: Kind }>;

/** What a page shows of a gallery: the pictures that may be seen. */
export const galleryPictures = (
  cx: Context,
  pictures: readonly { image?: GalleryImage; caption?: string | null }[] | null | undefined,
) =>
  (pictures ?? []).flatMap(({ image, caption }) => {
    const picture = pictureView(cx, image);
    return picture ? [{ picture, caption: text(caption) }] : [];
  });
type GalleryImage = Parameters<typeof pictureView>[1];

/** An address of another host, shown with the host's name; null where it is none. */
export function embedView(
  cx: Context,
  given: { url?: string | null; title?: string | null; poster?: GalleryImage },
): Extract<BodyNode, { type: 'embed' }> | null {
  const target = safeHref(given.url ?? '');
  if (!target?.external) return null;
  const host = new URL(target.href).hostname.replace(/^(www|m)\./, '');
  const poster = pictureView(cx, given.poster);
  const title = text(given.title) ?? host;
  return { type: 'embed', url: target.href, title, host, poster, player: playerOf(target.href) };
}

type Renderers = {
  [Kind in Block['blockType']]: (
    cx: Context,
    block: BlockOf<Kind>,
    nextId: Headings,
  ) => BodyNode | null;
};

const renderers: Renderers = {
  divider: () => ({ type: 'divider' }),
  embed: (cx, block) => embedView(cx, block),
  factBox: (_, { title, rows, note }) => ({
    type: 'factBox',
    title,
    rows: (rows ?? []).map((row) => ({ figure: text(row.figure) ?? '', text: row.text })),
    note: text(note),
  }),
  gallery: (cx, { title, pictures }) => ({
    type: 'gallery',
    title: text(title),
    pictures: galleryPictures(cx, pictures),
  }),
  image: (cx, { image, caption, width }) => {
    const picture = pictureView(cx, image);
    return picture && { type: 'image', picture, caption: text(caption), width: width ?? 'column' };
  },
  listEntry: (cx, { number, title, meta, image, text: body }, nextId) => ({
    type: 'listEntry',
    number,
    title,
    meta: text(meta),
    picture: pictureView(cx, image),
    text: simpleNodes(cx, body, nextId),
  }),
  pullQuote: (_, block) => ({
    type: 'pullQuote',
    text: block.text,
    speaker: text(block.speaker),
    source: text(block.source),
  }),
  qa: (cx, { question, speaker, answer }, nextId) => ({
    type: 'qa',
    question,
    speaker: text(speaker) ?? '',
    answer: simpleNodes(cx, answer, nextId),
  }),
  relatedArticle: (cx, { article }) => {
    const story = picturedCard(cx, article);
    return story && { type: 'relatedArticle', story };
  },
};

export const isBlockKind = (kind: string): kind is Block['blockType'] =>
  Object.hasOwn(renderers, kind);

/** One block as the page shows it; null where nothing of it may be seen. */
export function blockNode<Kind extends Block['blockType']>(
  cx: Context,
  block: BlockOf<Kind> & { blockType: Kind },
  nextId: Headings,
): BodyNode | null {
  return renderers[block.blockType](cx, block, nextId);
}
