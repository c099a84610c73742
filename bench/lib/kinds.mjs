import { addresses } from './magazine.mjs';
import { program } from './program.mjs';

/** The path of a page of each kind that readers are sent to, of the first edition. */
export async function kindsOfPages(environment) {
  const { ok, output } = await program('addresses', [], addresses(environment));
  if (!ok) throw new Error(`addresses: ${output}`);
  const { article, home, issue, list, search } = JSON.parse(output.split('\n').at(-1));
  return { article, home, issue, list, search };
}
