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
    'site/built/',
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
    // What needs types is told by oxlint: .oxlintrc.json, and ADR 25.
    extends: [ts.configs.strict, ts.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
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
