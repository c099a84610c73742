import type { CmsSettings } from '@bbk/shared/settings';

import type { Target } from './delivery/target.ts';

const patience = 10_000;

/** It will say the same the next time: the key, an address or the request itself is not what it wants. */
const isFinal = (status: number) =>
  status >= 400 && status < 500 && ![408, 425, 429].includes(status);

interface Told {
  readonly siteUrl: string;
  readonly key: string;
  readonly paths: readonly string[];
}

async function tell(service: string, { siteUrl, key, paths }: Told): Promise<void> {
  const response = await fetch(service, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({
      host: new URL(siteUrl).host,
      key,
      keyLocation: `${siteUrl}/${key}.txt`,
      urlList: paths.map((path) => `${siteUrl}${path}`),
    }),
    signal: AbortSignal.timeout(patience),
  });
  await response.body?.cancel();
  if (response.ok) return;
  const problem = `${service} answered ${response.status}`;
  if (!isFinal(response.status)) throw new Error(problem);
  console.warn(`IndexNow: ${problem}; it is not told again of ${paths.join(' ')}`);
}

/**
 * Search engines that are told of every address that is new, has changed or is gone (indexnow.org). They stand in
 * line like an instance of the site: what they were to be told is in the transaction of the change, one process
 * at a time tells them, and what fails is told again.
 */
export const indexNowTargets = ({
  indexNow,
  siteUrl,
}: Pick<CmsSettings, 'indexNow' | 'siteUrl'>): Target[] =>
  (indexNow?.services ?? []).map((service) => ({
    name: `indexnow ${service}`,
    site: false,
    wants: ({ paths }) => paths.length > 0,
    send: ({ event }) => tell(service, { siteUrl, key: indexNow?.key ?? '', paths: event.paths }),
  }));
