import type { ServerResponse } from 'node:http';

import { isLocale } from '@bbk/shared/locales';
import type { GetServerSideProps } from 'next';

import { settings } from '../../platform/settings.server.ts';
import { isUnavailable } from '../client.server.ts';
import { shellFor } from '../errors/props.server.ts';
import { describePreview } from './client.server.ts';
import { getPreview } from './get.server.ts';
import { privately } from './headers.server.ts';
import type { PreviewProps, PreviewStatus } from './types.ts';

async function closed(
  res: ServerResponse,
  status: PreviewStatus,
  edition: unknown,
): Promise<{ props: PreviewProps }> {
  const locale = isLocale(edition) ? edition : 'ko';
  res.statusCode = status;
  return { props: { preview: null, status, locale, shell: await shellFor(locale, status < 500) } };
}

/** Next's `getServerSideProps` of the one page that is made for each request, for who has its token. */
export const previewProps: GetServerSideProps<PreviewProps> = async ({ params, query, res }) => {
  privately(res, settings().cmsUrl);
  const token = typeof params?.['token'] === 'string' ? params['token'] : '';
  const { edition } = query;
  const described = await describePreview(token);
  if (!described.ok) return closed(res, described.status, edition);
  try {
    const props = await getPreview(token, described.subject, query);
    return props ? { props } : await closed(res, 404, edition);
  } catch (problem) {
    if (isUnavailable(problem)) return closed(res, 503, edition);
    throw problem;
  }
};
