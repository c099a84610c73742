import { urls } from '@bbk/shared/urls';

import { getDevice } from '../../content/device/page.ts';
import { noPaths, propsOf } from '../../content/page.server.ts';
import { Device } from '../../features/device/Device.tsx';
import { framed } from '../../layout/framed.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getStaticPaths = noPaths;
export const getStaticProps = propsOf({
  path: ({ locale }) => urls.saved(locale),
  get: getDevice('saved'),
});

export default framed(Device);
