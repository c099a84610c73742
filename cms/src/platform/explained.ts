import { inspect } from 'node:util';

/** Failures that whoever runs a command can mend: a sentence is enough. */
const expected = ['SettingsError', 'DatabaseInUse', 'BackupError'];

/** Runs a command to its end; what can be mended is said in its sentence. Ends the process, by its code where it has one. */
export async function explained(work: () => Promise<unknown>): Promise<never> {
  try {
    const code = await work();
    process.exit(typeof code === 'number' ? code : 0);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    // What a database says of a statement stands only in the cause.
    process.stderr.write(`${expected.includes(name) ? message : inspect(error)}\n`);
    process.exit(1);
  }
}
