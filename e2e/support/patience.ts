import { expect as hasty } from '@playwright/test';

/** For what a server works at: on a busy machine that takes a while, and nothing is learnt from how long. */
export const expect = hasty.configure({ timeout: 30_000 });
