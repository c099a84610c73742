import type { ComponentType, ReactNode } from 'react';

import type { PageProps } from '../content/page.types.ts';
import { Shell } from '../features/shell/Shell.tsx';
import { Meta } from '../seo/Meta.tsx';

/** A page: one feature, within what stands around every page. */
export const framed = <View,>(Feature: ComponentType<{ readonly view: View }>) =>
  function Page({ view, shell, meta }: PageProps<View>): ReactNode {
    return (
      <>
        <Meta view={meta} />
        <Shell view={shell}>
          <Feature view={view} />
        </Shell>
      </>
    );
  };
