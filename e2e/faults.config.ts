import { defineConfig } from '@playwright/test';

/** Servers that are killed and started again: no browser, and one after the other. */
export default defineConfig({
  testDir: './faults',
  testMatch: '**/*.spec.ts',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : [['list']],
  outputDir: '../.cache/test/faults',
});
