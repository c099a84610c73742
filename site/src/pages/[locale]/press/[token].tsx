import { isLocale } from '@bbk/shared/locales';
import type { GetServerSideProps } from 'next';

import type { PageProps } from '../../../content/page.types.ts';
import { askPress } from '../../../content/partnerships/byLink.server.ts';
import { pressView } from '../../../content/partnerships/linked.ts';
import type { PressView } from '../../../content/partnerships/linked.types.ts';
import { Press } from '../../../features/partnership/Press.tsx';
import { t } from '../../../i18n/messages.ts';
import { agentOf, keepPrivate, privateProps } from '../../../layout/byLink.server.ts';
import { unlisted } from '../../../layout/unlisted.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };

const statuses = {
  unknown: 404,
  early: 404,
  expired: 410,
  revoked: 410,
  unavailable: 503,
} as const;

export const getServerSideProps: GetServerSideProps<PageProps<PressView>> = async ({
  params,
  req,
  res,
}) => {
  keepPrivate(res);
  const { locale, token } = params ?? {};
  if (!isLocale(locale) || typeof token !== 'string') return { notFound: true };
  const answer = await askPress(token, agentOf(req)).catch((problem: unknown) => {
    console.error(problem);
    return null;
  });
  if (answer?.state === 'public')
    return { redirect: { destination: answer.path, permanent: false } };
  const view = answer && pressView(locale, token, answer);
  const shown: PressView = view ?? { locale, state: 'unavailable' };
  if (shown.state !== 'embargoed') res.statusCode = statuses[shown.state];
  return { props: await privateProps(locale, shown, t(locale).press.title) };
};

export default unlisted(Press);
