import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { PictureView } from '../content/media/types.ts';
import type { LinkView, NameView } from '../content/names/types.ts';
import { t } from '../i18n/messages.ts';
import { Caption } from './body/figures.tsx';
import { Facts, type Fact } from './Facts.tsx';
import { NameAcross } from './NameAcross.tsx';
import { Picture } from './Picture.tsx';
import { cx } from './vars.ts';

interface ProfileProps {
  readonly name: NameView;
  readonly locale: Locale;
  readonly label: string;
  readonly picture: PictureView | null;
  readonly text: string | null;
  readonly facts: readonly (Fact | null)[];
  readonly links: readonly LinkView[];
}

/** Links to elsewhere, a line of the facts. */
const linksFact = (links: readonly LinkView[], locale: Locale): Fact | null =>
  links.length === 0
    ? null
    : {
        key: 'links',
        term: t(locale).artist.links,
        value: (
          <ul className="links">
            {links.map(({ href, label }) => (
              <li key={href}>
                <a className="t" href={href} rel="noopener">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        ),
      };

/** Text with empty lines between its paragraphs. */
const Paragraphs = ({ text }: { readonly text: string }): ReactNode => (
  <div className="prose">
    {text.split(/\n\s*\n/).map((paragraph, index) => (
      <p key={index}>{paragraph}</p>
    ))}
  </div>
);

/** Somebody or something: the name over the whole measure, a picture, a text, and lines of facts. */
export function Profile({
  name,
  locale,
  label,
  picture,
  text,
  facts,
  links,
}: ProfileProps): ReactNode {
  return (
    <header className={cx('prof', !picture && 'prof--bare')}>
      <p className="crumb">
        <span>{label}</span>
      </p>
      <NameAcross name={name} locale={locale} as="h1" />
      <div className="g prof-g">
        {picture && (
          <figure className="pic">
            <Picture picture={picture} sizes="(min-width:64rem) 32vw, 96vw" priority />
            <Caption picture={picture} />
          </figure>
        )}
        <div className="tx">
          {text && <Paragraphs text={text} />}
          <Facts facts={[...facts, linksFact(links, locale)]} />
        </div>
      </div>
    </header>
  );
}
