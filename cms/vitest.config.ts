import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const files = ['src', 'test'].flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name)),
);

const startsCms = (file: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8').includes('startCms(');

const shared = {
  pool: 'forks',
  testTimeout: 60_000,
  hookTimeout: 120_000,
  env: { NODE_ENV: 'test', PAYLOAD_CONFIG_PATH: 'src/payload.config.ts' },
} as const;

/** What knows no database need not be told of a second one. */
const isSecond = (process.env['DATABASE_URL'] ?? '') !== '';
const withoutCms = isSecond ? [] : files.filter((file) => !startsCms(file));

/** They wait for clocks, or for a whole edition: begun with, so that no core waits for one of them at the end. */
const patient = ['seed', 'platform/trouble', 'publishing/schedule', 'backup/backup'];

class PatientFirst extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    const isPatient = ({ moduleId }: TestSpecification) =>
      patient.some((name) => moduleId.endsWith(`/test/${name}.test.ts`));
    const sorted = await super.sort(specifications);
    return [...sorted.filter(isPatient), ...sorted.filter((each) => !isPatient(each))];
  }
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: PatientFirst },
    globalSetup: 'test/folder.ts',
    projects: [
      // To load Payload takes longer than most files take: these go one after the other through a process that has.
      { test: { ...shared, name: 'cms', include: files.filter(startsCms), isolate: false } },
      { test: { ...shared, name: 'no cms', include: withoutCms } },
    ],
  },
});
