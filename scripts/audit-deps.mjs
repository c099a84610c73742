// pnpm audit:deps: known weaknesses of what is installed, but for those that are justified in audit-exceptions.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root, run } from './lib/run.mjs';

const exceptions = JSON.parse(readFileSync(join(root, 'scripts/audit-exceptions.json'), 'utf8'));

function parsed(output) {
  try {
    return JSON.parse(output.slice(output.indexOf('{')));
  } catch {
    return null;
  }
}

/** A weakness that is not excepted, or whose exception has run out. */
function isOpen({ id, github_advisory_id: advisory }) {
  const known = exceptions.find((each) => each.advisory === (advisory ?? String(id)));
  return !known || new Date(known.until) < new Date();
}

const { output } = await run('pnpm', ['audit', '--json']);
const report = parsed(output);
if (!report?.advisories) {
  console.error('이 레지스트리는 감사를 지원하지 않습니다 (this registry answers no audit):');
  console.error(output.trim().slice(0, 500));
  process.exit(2);
}
const open = Object.values(report.advisories).filter(isOpen);
for (const { module_name: name, severity, title, url } of open) {
  console.log(`✗ ${severity} ${name}: ${title} ${url}`);
}
console.log(
  `${Object.keys(report.advisories).length} known, ${open.length} open, ${exceptions.length} exceptions`,
);
process.exitCode = open.length === 0 ? 0 : 1;
