import type { Block } from 'payload';

import { labels } from '../fields/named.ts';

export const dividerBlock: Block = {
  slug: 'divider',
  interfaceName: 'DividerBlock',
  labels: labels('구분선', 'Divider'),
  fields: [],
};
