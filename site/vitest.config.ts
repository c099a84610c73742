import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The site's own tsconfig keeps JSX for Next.
  oxc: { jsx: { runtime: 'automatic' } },
  test: { include: ['src/**/*.test.ts', 'test/**/*.test.{ts,tsx}'] },
});
