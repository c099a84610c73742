'use client';

import { Link, toast, useAuth, useListDrawerContext } from '@payloadcms/ui';
import { useParams, useSearchParams } from 'next/navigation.js';
import { useEffect, useState, type ReactNode } from 'react';

import { useLanguage } from '../../../platform/admin/language.ts';
import '../../admin/overview.css';
import { changeKept, mostKept, readKept, withoutView, withView, type Kept } from '../kept.ts';
import { builtIn, isSame, me, queryOf } from '../views.ts';
import { KeepView } from './KeepView.tsx';
import { words, type Words } from './words.ts';

const ask = (path: string, init?: RequestInit) => fetch(path, init);

/** The views that are kept, as they were last heard of. */
function useKept(collection: string, failed: string) {
  const [kept, setKept] = useState<readonly Kept[]>([]);
  useEffect(() => {
    const read = () => void readKept(collection, ask).then(setKept, () => undefined);
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [collection]);
  const change = (how: Parameters<typeof changeKept>[1]) =>
    void changeKept(collection, how, ask).then(setKept, () => toast.error(failed));
  return { kept, change };
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
  const { change, kept } = useKept(collection, w.failed);
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
          <Forget name={view.name} w={w} onForget={() => change(withoutView(view.name))} />
        </span>
      ))}
      {!isKnown && kept.length < mostKept && (
        <KeepView w={w} onKeep={(name) => change(withView({ name, query: now }))} />
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
