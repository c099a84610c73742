import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    // A CMS of its own for each file, in a process of its own: settings are read once in each.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: { NODE_ENV: 'test', PAYLOAD_CONFIG_PATH: 'src/payload.config.ts' },
  },
});
