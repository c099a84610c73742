/** What is run on every page, and what only one kind of page has: of print, an announcement, the search, lists of a device. */
export const scriptNames = ['theme', 'main', 'pages', 'press', 'search', 'shelf'] as const;
export type ScriptName = (typeof scriptNames)[number];

/** Where the browser's modules lie: `config/built.ts` bundles them, and says it here at build time. */
export const scripts = JSON.parse(process.env.BBK_SCRIPTS ?? '{}') as Readonly<
  Record<ScriptName, string>
>;
