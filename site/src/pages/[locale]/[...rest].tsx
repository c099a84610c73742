import { noPaths } from '../../content/page.server.ts';
import { redirectOnly } from '../../content/redirects/props.server.ts';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getStaticPaths = noPaths;
export const getStaticProps = redirectOnly;

/** Never shown: an address that no page has leads elsewhere, or is not there. */
export default function NoPage(): null {
  return null;
}
