'use client';

import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useState, type ReactNode } from 'react';

import { useLanguage } from '../../../platform/admin/language.ts';
import { cardTexts } from './card-texts.ts';
import './preview.css';
import { useLinks } from './use-links.ts';
import { words, type Words } from './words.ts';

interface CardProps {
  readonly name: string;
  readonly kind: 'kakao' | 'facebook' | 'x';
  /** The card as the site draws it; null until the document is saved. */
  readonly image: string | null;
  readonly w: Words;
  readonly children: ReactNode;
}

function Card({ children, image, kind, name, w }: CardProps): ReactNode {
  const [broken, setBroken] = useState<string | null>(null);
  return (
    <figure className="bbk-card" data-kind={kind}>
      <figcaption>{name}</figcaption>
      <div className="bbk-card__frame">
        {image && broken !== image ? (
          <img src={image} alt="" loading="lazy" onError={() => setBroken(image)} />
        ) : (
          <p className="bbk-card__empty">{image ? w.undrawn : w.drawing}</p>
        )}
        <div className="bbk-card__text">{children}</div>
      </div>
    </figure>
  );
}

/** How the document looks in a search result, and where its link is shared: with the crops that the site makes. */
export function CardsField(): ReactNode {
  const w = words[useLanguage()];
  const { data, lastUpdateTime } = useDocumentInfo();
  const values = useFormFields(([fields]) =>
    JSON.stringify(
      ['headline', 'title', 'dek', 'slug', 'seo.title', 'seo.description', 'seo.socialTitle'].map(
        (path) => fields[path]?.value ?? '',
      ),
    ),
  );
  const { own } = useLinks();
  const { address, description, host, search, social } = cardTexts(values, own);
  const saved = encodeURIComponent(String(lastUpdateTime || data?.['updatedAt']));
  const image = (shape: string) => {
    if (!own) return null;
    return `${own.replace(/\?.*$/, '')}/${shape}.jpg?${saved}`;
  };
  return (
    <section className="bbk-cards" aria-label={w.cards}>
      <h3>{w.cards}</h3>
      <p>{w.cardsHint}</p>
      <div className="bbk-cards__all">
        <figure className="bbk-card" data-kind="search">
          <figcaption>{w.search}</figcaption>
          <div className="bbk-card__frame">
            <small>{address}</small>
            <b>{search || w.untitled}</b>
            <span>{description}</span>
          </div>
        </figure>
        <Card name={w.kakao} kind="kakao" image={image('kakao')} w={w}>
          <b>{social || w.untitled}</b>
          <span>{description}</span>
          <small>{host}</small>
        </Card>
        <Card name={w.facebook} kind="facebook" image={image('card')} w={w}>
          <small>{host}</small>
          <b>{social || w.untitled}</b>
          <span>{description}</span>
        </Card>
        <Card name={w.x} kind="x" image={image('card')} w={w}>
          <b>{social || w.untitled}</b>
        </Card>
      </div>
    </section>
  );
}
