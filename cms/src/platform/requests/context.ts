import { AsyncLocalStorage } from 'node:async_hooks';

import { addressHeader, requestIdHeader } from '@bbk/shared/arrival';
import { inProcess } from '@bbk/shared/in-process';

/** What is known of the request that is answered now, wherever one stands in the code. */
export type RequestContext = { id: string; address: string };

const storage = inProcess('requestContext', () => new AsyncLocalStorage<RequestContext>());

/** Who asks, as the server noted it when the request arrived. */
export const addressIn = (headers: Headers): string => headers.get(addressHeader) ?? 'local';

export const contextOf = (headers: Headers): RequestContext => ({
  id: headers.get(requestIdHeader) ?? 'none',
  address: addressIn(headers),
});

/** Does the work; whatever is logged meanwhile names the request. */
export const inContext = <T>(context: RequestContext, work: () => Promise<T>): Promise<T> =>
  storage.run(context, work);

export const currentRequest = (): RequestContext | undefined => storage.getStore();
