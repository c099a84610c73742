'use client';

import { useLocale } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

/** What a block shows of its picture. */
export interface Picture {
  readonly id: number | string;
  readonly alt?: string | null;
  readonly caption?: string | null;
  readonly credit?: string | null;
  readonly url?: string | null;
  readonly sizes?: { readonly small?: { readonly url?: string | null } };
}
type Id = Picture['id'];
type Taker = (picture: Picture | null) => void;

/** Payload makes the addresses of the file's name. */
const fields = ['alt', 'caption', 'credit', 'url', 'filename'];

/** Who waits for which picture, in each language: all blocks of a text ask in one request. */
const waiting = new Map<string, Map<Id, Taker[]>>();

async function ask(locale: string): Promise<void> {
  const takers = waiting.get(locale) ?? new Map<Id, Taker[]>();
  waiting.delete(locale);
  const query = new URLSearchParams({ locale, depth: '0', limit: String(takers.size) });
  for (const [at, id] of [...takers.keys()].entries())
    query.set(`where[id][in][${at}]`, String(id));
  for (const field of fields) query.set(`select[${field}]`, 'true');
  query.set('select[sizes][small][url]', 'true');
  // What can not be had now is shown as a picture without words; the form says what is wrong.
  const response = await fetch(`/api/media?${query}`).catch(() => null);
  const { docs } = (response?.ok ? await response.json() : { docs: [] }) as { docs: Picture[] };
  for (const [id, take] of takers) {
    const picture = docs.find((doc) => String(doc.id) === String(id)) ?? null;
    for (const each of take) each(picture);
  }
}

function want(locale: string, id: Id, take: Taker): void {
  const takers = waiting.get(locale);
  if (takers) takers.set(id, [...(takers.get(id) ?? []), take]);
  else {
    waiting.set(locale, new Map([[id, [take]]]));
    queueMicrotask(() => void ask(locale));
  }
}

/**
 * The picture with this id, as it is stored in the language that is written in; null until it is known. `asked` is
 * raised to ask again, for somebody may have mended its words meanwhile.
 */
export function usePicture(id: Id | null, asked: number): Picture | null {
  const { code } = useLocale();
  const [picture, setPicture] = useState<Picture | null>(null);
  useEffect(() => {
    if (id === null) return;
    let isWanted = true;
    want(code, id, (found) => {
      if (isWanted) setPicture(found);
    });
    return () => {
      isWanted = false;
    };
  }, [asked, code, id]);
  return picture !== null && String(picture.id) === String(id) ? picture : null;
}
