'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';

import { useLive, type Live } from '../../../content/admin/live.ts';
import type { Overview } from '../overview.ts';

const pause = () => 10_000;

/** How the document that is open stands, asked again while it is. */
export function useOverview(): Live<Overview> & { readonly address: string | null } {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const { config } = useConfig();
  const address = id && collectionSlug ? `${config.routes.api}/${collectionSlug}/${id}` : null;
  const url = address && `${address}/workflow`;
  return { ...useLive<Overview>({ url, pause, since: lastUpdateTime }), address };
}
