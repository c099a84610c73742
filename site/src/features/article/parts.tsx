import type { ReactNode } from 'react';

import type { ArticleView } from '../../content/articles/types.ts';
import { t } from '../../i18n/messages.ts';
import { Caption, Embed, Gallery } from '../../ui/body/figures.tsx';
import { Flag } from '../../ui/Flag.tsx';
import { headlineSize } from '../../ui/measure.ts';
import { Picture } from '../../ui/Picture.tsx';
import { Title } from '../../ui/Title.tsx';
import { cx } from '../../ui/vars.ts';
import { Zoom } from '../../ui/Zoom.tsx';

interface Props {
  readonly view: ArticleView;
}

/** Where it is filed, and what sets it apart from other articles. */
export function Crumb({ view }: Props): ReactNode {
  const m = t(view.locale).article;
  return (
    <p className="crumb">
      {view.section ? (
        <a className="t" href={view.section.href}>
          {view.section.label}
        </a>
      ) : (
        <span>{m.kinds[view.kind]}</span>
      )}
      {view.kicker && view.kicker !== view.section?.label && <span>{view.kicker}</span>}
      {view.sponsor && <Flag tone="ink">{view.sponsor.label ?? m.sponsored}</Flag>}
      {view.ai?.use === 'generated' && <Flag tone="out">{m.ai.label}</Flag>}
    </p>
  );
}

export const Headline = ({
  view,
  children,
}: Props & { readonly children?: ReactNode }): ReactNode => (
  <h1 className={cx('d', headlineSize(view.headline))}>
    {children ?? <Title text={view.headline} />}
  </h1>
);

export const Dek = ({ view }: Props): ReactNode => view.dek && <p className="dek-l">{view.dek}</p>;

/** Whether there is anything to look at before the text. */
export const hasHero = ({ hero }: ArticleView): boolean =>
  hero.type !== 'none' && (hero.type !== 'gallery' || hero.pictures.length > 0);

/** The picture, the pictures, or the poster before the text. */
export function Hero({
  view,
  sizes,
  onPhone,
  className,
}: Props & {
  readonly sizes: string;
  readonly onPhone?: 'whole' | 'square';
  readonly className?: string;
}): ReactNode {
  const { hero, locale } = view;
  switch (hero.type) {
    case 'none':
      return null;
    case 'image':
      return (
        <figure className={cx('hero', className)}>
          <Zoom picture={hero.picture}>
            <Picture picture={hero.picture} sizes={sizes} onPhone={onPhone ?? 'whole'} priority />
          </Zoom>
          <Caption picture={hero.picture} />
        </figure>
      );
    case 'gallery':
      return (
        <div className="hero hero--set w">
          <Gallery
            node={{ type: 'gallery', title: null, pictures: hero.pictures }}
            locale={locale}
          />
        </div>
      );
    case 'embed':
      return (
        <div className="hero hero--set w">
          <Embed node={hero.embed} locale={locale} />
        </div>
      );
  }
}
