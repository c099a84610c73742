import { defineConfig } from '@playwright/test';

import { isLong } from './support/length.ts';

/**
 * Servers that are killed and started again: no browser. In the short form most of the time is spent waiting, for what
 * comes by itself after half a minute; the long form's figures are of one at a time.
 */
export default defineConfig({
  testDir: './faults',
  testMatch: '**/*.spec.ts',
  fullyParallel: false,
  workers: isLong ? 1 : 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : [['list']],
  outputDir: '../.cache/test/faults',
});
