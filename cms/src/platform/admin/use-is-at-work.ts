'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Whether the page's own code is at work. Before it is, a browser sends a form by itself, with all that was typed in
 * the address.
 */
export const useIsAtWork = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
