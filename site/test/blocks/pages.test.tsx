import { locales } from '@bbk/shared/locales';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { Shell } from '../../src/features/shell/Shell.tsx';
import { samplesIn } from '../../src/styleguide/samples/index.ts';
import { specimens } from '../../src/styleguide/specimens.tsx';
import { StyleGuide } from '../../src/styleguide/StyleGuide.tsx';

const levels = (html: string) => [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

describe.each(locales)('the style guide in %s', (locale) => {
  const samples = samplesIn(locale);
  const guide = {
    name: 'the guide itself',
    home: false,
    page: () => <StyleGuide samples={samples} />,
  };

  describe.each([guide, ...specimens])('$name', ({ page, home = false }) => {
    const around = samples.shell({ home });
    const html = renderToStaticMarkup(<Shell view={around}>{page(samples)}</Shell>);

    it('has one heading of level 1, and leaves out no level', () => {
      const found = levels(html);
      expect(found.filter((level) => level === 1)).toHaveLength(1);
      found.slice(1).forEach((level, index) => {
        expect(level - (found[index] ?? 0)).toBeLessThanOrEqual(1);
      });
    });

    it('has no script but files that nothing waits for, no empty link, no id twice, and nothing unsaid by mistake', () => {
      expect(html).not.toMatch(/<script(?! defer="")|<script[^>]*>[^<]/);
      expect(html).not.toMatch(/href=""|undefined|\[object|NaN|null</);
      expect(new Set(ids(html)).size).toBe(ids(html).length);
    });
  });
});
