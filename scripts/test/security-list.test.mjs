import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { root } from '../lib/run.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');

/** Where a test that is named without its folder may lie. */
const folders = ['', 'cms/test/security', 'scripts/test', 'site/test', 'e2e/security'];
const endings = ['', '.test.ts', '.test.tsx', '.spec.ts', '.test.mjs'];

/** The text of all tests that a name in backticks stands for: a file, or a folder of them; null where there is none. */
function textOf(name) {
  for (const folder of folders)
    for (const ending of endings) {
      const path = join(folder, name + ending);
      if (!existsSync(join(root, path))) continue;
      if (ending !== '') return read(path);
      const files = readdirSync(join(root, path)).filter((file) => /\.(?:test|spec)\./.test(file));
      if (files.length > 0) return files.map((file) => read(join(path, file))).join('\n');
    }
  return null;
}

/** What a text is compared by: its words alone, however a source breaks and quotes them. */
const words = (text) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `file`: one title, another…; with dots where a title is left short. */
function claims(cell) {
  return [...cell.matchAll(/`([^`]+)`(?::([^`]*))?/g)].map(([, file, titles = '']) => ({
    file,
    titles: titles
      .split(/;|…/)
      .map(words)
      .filter((title) => title.includes(' ')),
  }));
}

/** What is wrong with a table: lines whose test is not there. `column` is the one that names tests. */
function missing(markdown, column) {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| ?-/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells[column] && cells[column] !== 'test')
    .flatMap((cells) => {
      const named = claims(cells[column]);
      if (named.length === 0) return [`no test is named: ${cells[1]}`];
      return named.flatMap(({ file, titles }) => {
        const text = textOf(file);
        if (text === null) return [`there is no test ${file}: ${cells[1]}`];
        const all = words(text);
        return titles.filter((title) => !all.includes(title)).map((title) => `${file}: ${title}`);
      });
    });
}

test('every line of the list of requirements names tests that are there', () => {
  assert.deepEqual(missing(read('docs/security.md'), 3), []);
});

test('every threat of the list names tests that are there', () => {
  assert.deepEqual(missing(read('e2e/security/README.md'), 3), []);
});

test('a test that is gone, or has another title, is missed', () => {
  const table = (cell) => `| what | how | test |\n| --- | --- | --- |\n| a | b | ${cell} |`;
  assert.equal(missing(table('`access`: strangers write nothing'), 3).length, 0);
  assert.equal(missing(table('`no-such-test`'), 3).length, 1);
  assert.equal(missing(table('`access`: strangers write everything'), 3).length, 1);
  assert.equal(missing(table('trust me'), 3).length, 1);
});
