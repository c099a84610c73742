'use client';

import { Link, useAuth, useListDrawerContext, usePreferences } from '@payloadcms/ui';
import { useParams, useSearchParams } from 'next/navigation.js';
import { useEffect, useState, type ReactNode } from 'react';

import { useLanguage } from '../../../platform/admin/language.ts';
import '../../admin/overview.css';
import { builtIn, isSame, me, queryOf } from '../views.ts';
import { KeepView } from './KeepView.tsx';
import { words, type Words } from './words.ts';

/** A view that somebody has kept for themselves. */
interface Kept {
  readonly name: string;
  readonly query: string;
}

const mostKept = 20;

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'query' in value &&
  typeof value.name === 'string' &&
  typeof value.query === 'string';

/** Kept with the account, by Payload's own preferences: nobody else's are read or written. */
function useKept(collection: string) {
  const { getPreference, setPreference } = usePreferences();
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const key = `list-views-${collection}`;
  useEffect(() => {
    const read = async () => {
      const found: unknown = await getPreference<unknown>(key);
      setKept(Array.isArray(found) ? found.filter(isKept) : []);
    };
    void read().catch(() => undefined);
  }, [getPreference, key]);
  const keep = (views: readonly Kept[]) => {
    setKept(views);
    void setPreference(key, views);
  };
  return { kept, keep };
}

interface ChipGiven {
  readonly name: string;
  readonly query: string;
  readonly now: string;
  readonly base: string;
}

function Chip({ base, name, now, query }: ChipGiven) {
  const href = query === '' ? base : `${base}?${query}`;
  return (
    <Link
      className="bbk-board__button"
      href={href}
      prefetch={false}
      {...(isSame(query, now) && { 'aria-current': 'true' })}
    >
      {name}
    </Link>
  );
}

const Forget = ({ name, onForget, w }: { name: string; onForget: () => void; w: Words }) => (
  <button
    type="button"
    className="bbk-views__forget"
    aria-label={w.forget(name)}
    onClick={onForget}
  >
    ×
  </button>
);

function Views({ collection }: { collection: string }) {
  const language = useLanguage();
  const w = words[language];
  const { user } = useAuth();
  const now = queryOf(useSearchParams().toString());
  const { keep, kept } = useKept(collection);
  const base = `/admin/collections/${collection}`;
  const given = (builtIn[collection] ?? []).map(({ name, query }) => ({
    name: name[language],
    query: query.replace(encodeURIComponent(me), me).replace(me, String(user?.id)),
  }));
  const all = { name: w.all, query: '' };
  const isKnown = [all, ...given, ...kept].some(({ query }) => isSame(query, now));
  return (
    <nav className="bbk-views" aria-label={w.title}>
      {[all, ...given].map((view) => (
        <Chip key={view.name} {...view} base={base} now={now} />
      ))}
      {kept.map((view) => (
        <span key={view.name} className="bbk-views__kept">
          <Chip {...view} base={base} now={now} />
          <Forget
            name={view.name}
            w={w}
            onForget={() => keep(kept.filter(({ name }) => name !== view.name))}
          />
        </span>
      ))}
      {!isKnown && kept.length < mostKept && (
        <KeepView
          w={w}
          onKeep={(name) =>
            keep([...kept.filter((view) => view.name !== name), { name, query: now }])
          }
        />
      )}
    </nav>
  );
}

/** Over a list: the ways in which it is looked at again and again. Not where a list is a choice in a form. */
export function ListViews(): ReactNode {
  const { isInDrawer } = useListDrawerContext();
  const { segments } = useParams<{ segments?: string[] }>();
  const [kind, collection, ...rest] = segments ?? [];
  if (isInDrawer || kind !== 'collections' || !collection || rest.length > 0) return null;
  return <Views collection={collection} />;
}
