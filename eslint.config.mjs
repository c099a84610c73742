import { fixupPluginRules } from '@eslint/compat';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import ts from 'typescript-eslint';

const typescript = ['**/*.ts', '**/*.tsx'];

export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    '**/.next/',
    '**/next-env.d.ts',
    'data/',
    '.cache/',
    '**/importMap.js',
    'cms/src/migrations/',
    'shared/src/generated/',
    'site/public/',
    '**/test-results/',
    '**/playwright-report/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Named exports, except where a framework wants a default.',
        },
      ],
    },
  },
  {
    files: typescript,
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      // What has an index signature is not known to have the property: brackets say so.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A hook's type wants a promise even where there is nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // React's handlers are typed as void, and a promise there is a mistake only if it can reject.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  {
    // What comes from a form or a narrow query can lack what Payload's types promise.
    files: ['cms/src/**', 'site/src/content/**'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    files: ['**/*.tsx', 'site/**/*.ts', 'cms/**/*.ts'],
    plugins: {
      // jsx-a11y 6.10 calls what ESLint 10 removed; it can go plain with its first release for 10.
      'jsx-a11y': fixupPluginRules(jsxA11y),
      'react-hooks': reactHooks,
    },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      // VoiceOver forgets that a list without bullets is one: `role="list"` says it.
      'jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'], nav: ['navigation'] }],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    // Playwright calls its fixtures' callback `use`, which is no hook.
    files: ['e2e/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: { globals: globals.node },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }] },
  },
  {
    files: ['**/*.browser.js', 'site/src/enhance/**/*.js', 'site/public/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: [
      '*.config.*',
      '*/*.config.*',
      'site/src/pages/**',
      'site/src/cache/**',
      'cms/src/app/**',
      'cms/src/payload.config.ts',
      'bench/plain/**',
      'cms/test/folder.ts',
      'e2e/support/make-admins.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  prettier,
);
