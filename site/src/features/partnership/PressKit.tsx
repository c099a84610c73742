import type { ReactNode } from 'react';

import type { PartnershipView } from '../../content/partnerships/types.ts';
import { t } from '../../i18n/messages.ts';
import { scripts } from '../../platform/scripts.ts';
import { Picture } from '../../ui/Picture.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';

interface Props {
  readonly view: PartnershipView;
}

const megabytes = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

function Contact({ view }: Props): ReactNode {
  const { pressContact: contact } = view;
  if (!contact) return null;
  return (
    <address>
      <p className="k">{t(view.locale).partnership.pressContact}</p>
      <p>{[contact.name, contact.organisation].filter(Boolean).join(', ')}</p>
      {contact.email && (
        <p>
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </p>
      )}
      {contact.phone && (
        <p>
          <a href={`tel:${contact.phone.replaceAll(/[^\d+]/g, '')}`}>{contact.phone}</a>
        </p>
      )}
    </address>
  );
}

/** The whole of it in one file, the text alone, and both languages: what a desk takes first. */
function Take({ view }: Props): ReactNode {
  const m = t(view.locale).partnership;
  const { bothHref, kit, releaseHref } = view;
  return (
    <ul className="take">
      {kit && (
        <li>
          <a className="t" href={kit.href} download={`press-kit-${view.locale}.zip`}>
            {m.kit}
          </a>{' '}
          {kit.size !== null && <span className="m">ZIP, {megabytes(kit.size)}</span>}
          <p className="m">{m.kitNote}</p>
        </li>
      )}
      <li>
        <a className="t" href={releaseHref}>
          {m.release}
        </a>{' '}
        <copy-text data-from={releaseHref}>
          <button type="button" data-done={m.copied} hidden>
            {m.copyRelease}
          </button>
          <span role="status" />
        </copy-text>
        <script src={scripts.press} defer />
      </li>
      {bothHref && (
        <li>
          <a className="t" href={bothHref}>
            {m.both}
          </a>
        </li>
      )}
    </ul>
  );
}

function Pictures({ view }: Props): ReactNode {
  if (view.pressKit.length === 0) return null;
  return (
    <ul className="kit" aria-label={t(view.locale).partnership.pictures}>
      {view.pressKit.map(({ title, href, picture }, index) => (
        <li key={index}>
          <a href={href}>
            {picture && (
              <Picture picture={picture} sizes="(min-width:64rem) 15vw, 45vw" decorative />
            )}
            <span className="t">{title}</span>
            {picture?.credit && <span className="m kit-c">{picture.credit}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What a newsroom needs: files, the text, and whom to ask. Nothing of it before it is public. */
export function PressKit({ view }: Props): ReactNode {
  const takes = view.publishedAt !== null && !view.unlisted;
  if (!takes && !view.pressContact && view.pressKit.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="h-press">
      <SectionHead id="h-press" title={t(view.locale).partnership.pressKit} />
      <div className="g two">
        <div className="l">
          <Contact view={view} />
        </div>
        <div className="r">
          {takes && <Take view={view} />}
          <Pictures view={view} />
        </div>
      </div>
    </section>
  );
}
