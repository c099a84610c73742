import { defineConfig } from '@playwright/test';

import base from './playwright.config.ts';

/** Not a test: every type of page as a picture, to be looked at. */
export default defineConfig({
  ...base,
  // Nobody logs in.
  globalSetup: [],
  testDir: './visual',
  testMatch: 'shots.ts',
  testIgnore: [],
  outputDir: '../.cache/test/shots',
});
