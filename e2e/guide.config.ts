import { defineConfig } from '@playwright/test';

import base from './playwright.config.ts';

/** Not a test: the pictures of the guide for editors, of an admin in which somebody works. */
export default defineConfig({
  ...base,
  testDir: './visual',
  testMatch: 'guide.ts',
  testIgnore: [],
  workers: 1,
  outputDir: '../.cache/test/guide',
});
