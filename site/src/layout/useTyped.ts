import { useRouter } from 'next/router';
import { useEffect, useState } from 'react';

/** The lines that are shown as they are typed, before they are saved. */
const lines = ['headline', 'dek', 'kicker'] as const;
export type Typed = Readonly<Partial<Record<(typeof lines)[number], string>>>;

interface Message {
  readonly type?: unknown;
  readonly data?: Readonly<Record<string, unknown>>;
}

function linesOf(data: Message['data']): Typed {
  const entries = lines.flatMap((name) => {
    const value = data?.[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

/**
 * Follows the form that the preview stands beside: lines as they are typed, and the whole page as soon as it is
 * saved. Only the admin is listened to.
 */
export function useTyped(admin: string | null): Typed {
  const router = useRouter();
  const [typed, setTyped] = useState<Typed>({});
  useEffect(() => {
    const parent = (window.opener as Window | null) ?? window.parent;
    if (admin === null || parent === window) return;
    let making = false;
    let again = false;
    const renew = async () => {
      again = making;
      if (making) return;
      making = true;
      await router.replace(router.asPath, undefined, { scroll: false });
      making = false;
      if (again) await renew();
    };
    const listen = ({ data, origin }: MessageEvent<Message | undefined>) => {
      if (origin !== admin) return;
      if (data?.type === 'payload-live-preview') setTyped(linesOf(data.data));
      if (data?.type === 'payload-document-event') void renew();
    };
    window.addEventListener('message', listen);
    parent.postMessage({ type: 'payload-live-preview', ready: true }, admin);
    return () => window.removeEventListener('message', listen);
    // The router is a new one at each renewal: the listener keeps to the address that it began with.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [admin]);
  return typed;
}
