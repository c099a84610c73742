import { isLocale } from '@bbk/shared/locales';
import type { GetServerSideProps } from 'next';

import type { PageProps } from '../../../content/page.types.ts';
import { askApproval, type Given } from '../../../content/partnerships/byLink.server.ts';
import { approvalView } from '../../../content/partnerships/linked.ts';
import type { ApprovalView } from '../../../content/partnerships/linked.types.ts';
import { Approval } from '../../../features/partnership/Approval.tsx';
import { t } from '../../../i18n/messages.ts';
import { keepPrivate, privateProps } from '../../../layout/byLink.server.ts';
import { unlisted } from '../../../layout/unlisted.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };

const statuses: Partial<Record<ApprovalView['state'], number>> = {
  unknown: 404,
  expired: 410,
  unavailable: 503,
};
const told = (value: unknown): Given | null =>
  value === 'incomplete' || value === 'changed' ? value : null;

export const getServerSideProps: GetServerSideProps<PageProps<ApprovalView>> = async ({
  params,
  query,
  res,
}) => {
  keepPrivate(res);
  const { locale, token } = params ?? {};
  if (!isLocale(locale) || typeof token !== 'string') return { notFound: true };
  const answer = await askApproval(token).catch((problem: unknown) => {
    console.error(problem);
    return null;
  });
  const view: ApprovalView = answer
    ? approvalView(locale, token, answer, told(query['told']))
    : { locale, state: 'unavailable' };
  res.statusCode = statuses[view.state] ?? 200;
  return { props: await privateProps(locale, view, t(locale).approval.title) };
};

export default unlisted(Approval);
