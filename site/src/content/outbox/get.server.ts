import { outboxPage, type OutboxPage } from '@bbk/shared/events';
import { serviceKeyHeader } from '@bbk/shared/service-key';

import { settings } from '../../platform/settings.server.ts';
import { askingFetch } from '../client.server.ts';

const most = 100;

/** What has changed since `after`; without it, only where the outbox ends now. Rejects when the CMS is not there. */
export async function readFeed(after: number | null): Promise<OutboxPage> {
  const { cmsTimeout, cmsInternalUrl, serviceKey } = settings();
  const query = after === null ? '' : `&after=${after}`;
  const response = await askingFetch(cmsTimeout)(
    `${cmsInternalUrl}/api/outbox?limit=${most}${query}`,
    {
      headers: { [serviceKeyHeader]: serviceKey },
    },
  );
  if (!response.ok) throw new Error(`The CMS answered ${response.status} for its feed.`);
  return outboxPage.parse(await response.json());
}
