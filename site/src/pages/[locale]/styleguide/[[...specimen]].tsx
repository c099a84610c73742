import Head from 'next/head';
import type { ReactNode } from 'react';

import { Shell } from '../../../features/shell/Shell.tsx';
import { guideProps, type GuideProps } from '../../../styleguide/props.ts';
import { samplesIn } from '../../../styleguide/samples/index.ts';
import { specimenOf } from '../../../styleguide/specimens.tsx';
import { StyleGuide } from '../../../styleguide/StyleGuide.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getServerSideProps = guideProps;

/** The style guide, or one page of it as a reader would meet it. */
export default function StyleGuidePage({ name, shell }: GuideProps): ReactNode {
  const samples = samplesIn(shell.locale);
  const specimen = name === null ? undefined : specimenOf(name);
  const title = samples.say(...(specimen?.title ?? ['견본집', 'Style guide']));
  const around = samples.shell({
    specimen: name ?? undefined,
    home: specimen?.home ?? false,
    signal: specimen?.signal?.(samples) ?? null,
  });
  return (
    <>
      <Head>
        <title>{`${title} — ${samples.say('빌보드 코리아', 'Billboard Korea')}`}</title>
        <meta key="robots" name="robots" content="noindex" />
      </Head>
      <Shell view={around}>
        {specimen ? specimen.page(samples) : <StyleGuide samples={samples} />}
      </Shell>
    </>
  );
}
