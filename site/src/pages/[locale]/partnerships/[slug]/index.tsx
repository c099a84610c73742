import { urls } from '@bbk/shared/urls';
import type { ReactNode } from 'react';

import { getPartnership } from '../../../../content/partnerships/page.ts';
import type { PartnershipView } from '../../../../content/partnerships/types.ts';
import { noPaths, propsOf } from '../../../../content/page.server.ts';
import { orRetraction } from '../../../../content/retractions/page.ts';
import type { RetractionView } from '../../../../content/retractions/types.ts';
import { Partnership } from '../../../../features/partnership/Partnership.tsx';
import { Retraction } from '../../../../features/retraction/Retraction.tsx';
import { framed } from '../../../../layout/framed.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getStaticPaths = noPaths;
export const getStaticProps = propsOf<PartnershipView | RetractionView>({
  path: ({ locale }, params) => urls.document(locale, 'partnerships', params.slug),
  get: (cx, { slug }) => orRetraction(cx, 'partnerships', slug, getPartnership),
});

const PartnershipPage = ({
  view,
}: {
  readonly view: PartnershipView | RetractionView;
}): ReactNode => ('retractedAt' in view ? <Retraction view={view} /> : <Partnership view={view} />);

export default framed(PartnershipPage);
