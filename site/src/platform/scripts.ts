/** Where the browser's modules lie: `config/built.ts` bundles them, and says it here at build time. */
export const scripts = {
  theme: process.env.BBK_THEME_SCRIPT,
  main: process.env.BBK_MAIN_SCRIPT,
  /** Only where pages of print are read. */
  pages: process.env.BBK_PAGES_SCRIPT,
} as const;
