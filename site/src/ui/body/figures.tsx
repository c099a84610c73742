import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { EmbedBlock, GalleryBlock, ImageBlock } from '../../content/body/types.ts';
import type { PictureView } from '../../content/media/types.ts';
import { t } from '../../i18n/messages.ts';
import { Numeral } from '../Numeral.tsx';
import { Picture } from '../Picture.tsx';
import { cx, vars } from '../vars.ts';
import { Zoom } from '../Zoom.tsx';

const sizes = {
  wide: '(min-width:105rem) 100rem, 96vw',
  mid: '(min-width:64rem) 72vw, 96vw',
  column: '(min-width:64rem) 48vw, 96vw',
} as const;

interface CaptionProps {
  readonly picture: PictureView;
  readonly caption?: string | null;
  /** Its place in a gallery. */
  readonly number?: number | null;
}

/** What a picture shows, and who made it. The caption of the place goes before the picture's own. */
export function Caption({ picture, caption, number = null }: CaptionProps): ReactNode {
  const text = caption ?? picture.caption;
  if (!text && !picture.credit && number === null) return null;
  return (
    <figcaption>
      {number !== null && <Numeral hidden>{number}</Numeral>}
      {text && <span>{text}</span>}
      {picture.credit && <span className="cr">{picture.credit}</span>}
    </figcaption>
  );
}

export const ImageFigure = ({ node }: { readonly node: ImageBlock }): ReactNode => (
  <figure className={cx('fig', `fig--${node.width}`)}>
    <Zoom picture={node.picture}>
      <Picture picture={node.picture} sizes={sizes[node.width]} />
    </Zoom>
    <Caption picture={node.picture} caption={node.caption} />
  </figure>
);

/** Pictures in their own proportions, in rows that end level: each takes width by its aspect. */
export function Gallery({
  node,
  locale,
}: {
  readonly node: GalleryBlock;
  readonly locale: Locale;
}): ReactNode {
  const { title, pictures } = node;
  return (
    <section className="gallery" aria-label={title ?? t(locale).article.pictures}>
      {title && <p className="d gallery-t">{title}</p>}
      <ul>
        {pictures.map(({ picture, caption }, index) => (
          <li key={index} style={vars({ '--r': (picture.width / picture.height).toFixed(3) })}>
            <figure>
              <Zoom picture={picture}>
                <Picture
                  picture={picture}
                  sizes="(min-width:64rem) 48vw, (min-width:40rem) 60vw, 96vw"
                />
              </Zoom>
              <Caption
                picture={picture}
                caption={caption}
                number={pictures.length > 1 ? index + 1 : null}
              />
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * An embed is its poster, or a drawn one, and a link to where it plays. A script puts the player in its place
 * at a click: until then no other host is asked for anything.
 */
export const Embed = ({
  node,
  locale,
}: {
  readonly node: EmbedBlock;
  readonly locale: Locale;
}): ReactNode => (
  <embed-player
    className={cx('embed', node.player && `embed--${node.player.shape}`)}
    data-src={node.player?.src}
    data-title={node.title}
  >
    {node.poster ? (
      <Picture picture={node.poster} sizes={sizes.mid} decorative className="embed-p" />
    ) : (
      <span className="embed-p embed-d" aria-hidden />
    )}
    <a href={node.url} rel="noopener">
      <span className="play" aria-hidden />
      <span>
        <b>{node.title}</b>
        <span className="m">{t(locale).article.embedSource(node.host)}</span>
      </span>
    </a>
  </embed-player>
);
