import { Link } from '@payloadcms/ui';
import type { ReactNode } from 'react';

import type { Say, Words } from './say.ts';

interface Given {
  readonly entry: { readonly collection: string; readonly id: string; readonly title: string };
  readonly say: Say;
  /** The English edition is marked; Korean goes without saying. */
  readonly language?: 'ko' | 'en';
  readonly tag?: string;
  readonly tone?: 'good' | 'bad' | 'wait' | undefined;
  /** What is known of it, in one line. */
  readonly facts?: readonly (ReactNode | false | null)[];
  readonly children?: ReactNode;
}

const untitled: Words = ['제목 없음', 'Untitled'];

/** One document in a list of the overview, by its title, which leads to it. */
export function Row({ children, entry, facts = [], language, say, tag, tone }: Given): ReactNode {
  const shown = facts.filter(Boolean);
  return (
    <li className="bbk-row">
      <p className="bbk-row__head">
        <Link href={editHref(entry)} prefetch={false}>
          {entry.title || say(untitled)}
        </Link>
        {language === 'en' && <span className="bbk-row__edition">EN</span>}
        {tag && (
          <span className="bbk-row__tag" data-tone={tone}>
            {tag}
          </span>
        )}
      </p>
      {shown.length > 0 && (
        <p className="bbk-row__facts">
          {shown.map((fact, index) => (
            // Their order is what they are: none moves.
            <span key={index}>{fact}</span>
          ))}
        </p>
      )}
      {children}
    </li>
  );
}

/** A list of rows, or a word on why there is none. */
export const Rows = ({ children, empty }: { children: readonly ReactNode[]; empty: string }) =>
  children.length > 0 ? (
    <ul className="bbk-rows">{children}</ul>
  ) : (
    <p className="bbk-board__quiet">{empty}</p>
  );

export const editHref = ({ collection, id }: { collection: string; id: string }): string =>
  `/admin/collections/${collection}/${id}`;
