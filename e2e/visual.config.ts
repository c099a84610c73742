import { defineConfig } from '@playwright/test';

import base from './playwright.config.ts';

/** The style guide's pages, looked at: against their references, and at 400 %. */
export default defineConfig({
  ...base,
  // Nobody logs in.
  globalSetup: [],
  testDir: './visual',
  testIgnore: [],
  outputDir: '../.cache/test/visual',
});
