import { defineConfig, devices } from '@playwright/test';

import { chromiumPath, siteUrl } from './support/environment.ts';

const desktop = devices['Desktop Chrome'];

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  // Servers that are killed have a configuration of their own, and so has what is looked at.
  testIgnore: ['faults/**', 'visual/**'],
  globalSetup: './support/make-admins.ts',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  // For what a server works at: on a busy machine that takes a while, and nothing is learnt from how long.
  expect: { timeout: 30_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : [['list']],
  outputDir: '../.cache/test/browser',
  use: {
    ...desktop,
    baseURL: siteUrl,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    // `--trace retain-on-failure` by hand: recording takes a good part of the time.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromiumPath,
      // A browser that calls home waits for answers that do not come where there is no network.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
