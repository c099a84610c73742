import type { Config } from '@bbk/shared/generated/payload-types';
import { inProcess } from '@bbk/shared/in-process';
import { serviceKeyHeader } from '@bbk/shared/service-key';
import { PayloadSDK } from '@payloadcms/sdk';

import { settings } from '../platform/settings.server.ts';
import { within } from '../platform/within.ts';
import type { Context } from './context.ts';

/** A query of the CMS. */
export type Where = NonNullable<Parameters<PayloadSDK<Config>['find']>[0]['where']>;

/** The CMS did not answer, or not with what was asked: never to be taken for "it is not there". */
class CmsUnavailable extends Error {
  override name = 'CmsUnavailable';
}

/** By name: each bundle has a class of its own, and the client is made by whichever asks first. */
export const isUnavailable = (problem: unknown): boolean =>
  problem instanceof Error && problem.name === 'CmsUnavailable';

/**
 * With a time-out of its own, so that a hanging CMS is like one that is down; it covers the body too. The clock is
 * ours: when Node 20's fetch is aborted in the middle of a compressed body, reading it never ends [measured: 193 of
 * 1,550], and whoever asks for the page meanwhile waits for it. So nothing is compressed either, between neighbours.
 */
export const askingFetch =
  (timeout: number, fetching = fetch): typeof fetch =>
  async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('accept-encoding', 'identity');
    const asking = async () => {
      const signal = AbortSignal.timeout(timeout);
      const answer = await fetching(input, { ...init, headers, signal });
      if (!answer.ok && answer.status !== 404) throw new Error(`answered ${answer.status}`);
      return new Response(await answer.text(), { status: answer.status });
    };
    try {
      return await within(timeout, 'The answer', asking());
    } catch (cause) {
      throw new CmsUnavailable('The CMS is not available', { cause });
    }
  };

/** Whom to ask for a page's own document, and how it is found: by its address, or for a preview by its id. */
export const asked = (
  { preview }: Context,
  where: Where,
): { client: PayloadSDK<Config>; where: Where } =>
  preview
    ? { client: preview.cms, where: { id: { equals: preview.id } } }
    : { client: cms(), where };

/** The typed client of the CMS's REST API, as a stranger. @throws CmsUnavailable by each call */
export const cms = (): PayloadSDK<Config> =>
  inProcess('cms', () => {
    const { cmsInternalUrl, cmsTimeout, serviceKey } = settings();
    return new PayloadSDK<Config>({
      baseURL: `${cmsInternalUrl}/api`,
      // It sees what a stranger may see and no more, and is not counted as one.
      baseInit: { headers: { [serviceKeyHeader]: serviceKey } },
      fetch: askingFetch(cmsTimeout),
    });
  });
