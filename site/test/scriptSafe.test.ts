import { expect, it } from 'vitest';

import { scriptSafe } from '../src/seo/scriptSafe.ts';

it('lets no text end the script element that it stands in', () => {
  const text = scriptSafe({ headline: '</script><script>alert(1)</script><!--' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ headline: '</script><script>alert(1)</script><!--' });
});
