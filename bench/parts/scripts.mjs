import { startEdge } from '../../scripts/testing/edge.mjs';
import { chromium } from '../../scripts/tools/chromium.mjs';
import { addresses } from '../lib/magazine.mjs';
import { foundBy, looking, program } from '../lib/program.mjs';

export const search = {
  title: 'Search, over an index of its own',
  needs: 'nothing',
  run: async ({ short }) => foundBy(await program('search', [short ? '5000' : '100000'])),
};

export const publish = {
  title: 'Publish to visible',
  needs: 'magazine',
  run: async ({ magazine, short }) => {
    const rounds = short ? 5 : 100;
    const given = addresses(magazine.environment);
    const { text, holds } = foundBy(await program('publish-visible', [String(rounds)], given));
    return { text: `${rounds} articles, one after the other.\n\n${text}`, holds };
  },
};

export const lighthouse = {
  title: 'Lighthouse, on a phone',
  needs: 'magazine',
  whole: true,
  run: async ({ magazine }) => {
    const { environment } = magazine;
    const edge = await startEdge([Number(environment.SITE_PORT)], { isSecure: true });
    const given = { ...addresses(environment), EDGE_URL: edge.url };
    try {
      // Without a window of its own, which a whole one draws beside the page, on the same processors (ADR 33).
      return foundBy(await looking('lighthouse', ['5'], given, chromium));
    } finally {
      await edge.stop();
    }
  },
};

export const view = {
  title: 'A first view',
  needs: 'magazine',
  run: async ({ magazine }) =>
    foundBy(await looking('first-view', [], addresses(magazine.environment))),
};
