import { adminOf } from '../lib/cms.mjs';
import { kindsOfPages } from '../lib/kinds.mjs';
import { ownEditor } from '../lib/peers/editor.mjs';
import { ownFolder } from '../lib/folder.mjs';
import { startGhost } from '../lib/peers/ghost.mjs';
import { compared } from '../lib/peers/load.mjs';
import { loadTable, siteTable } from '../lib/peers/tables.mjs';
import { textsOf } from '../lib/peers/texts.mjs';
import { firstViews } from '../lib/peers/view.mjs';
import { visible } from '../lib/peers/visible.mjs';
import { startWordpress } from '../lib/peers/wordpress.mjs';
import { memoryOf } from '../lib/memory.mjs';

const starts = { Ghost: startGhost, WordPress: startWordpress };

/** The magazine that runs, as its peers are described. */
async function ownSite({ environment, site, cms }, { admin, pages }) {
  const { article, home, list, search } = pages;
  return {
    url: `http://127.0.0.1:${environment.SITE_PORT}`,
    pages: { article, home, list, search },
    memory: () => memoryOf(site) + memoryOf(cms),
    editor: await ownEditor(admin),
  };
}

/** Every peer that this machine can install, with the magazine's texts and pictures; and why the others are missing. */
async function startPeers(given, begun) {
  for (const [name, start] of Object.entries(starts)) {
    console.log(`  ${name} is made ready`);
    begun.push({ name, ...(await start(given)) });
  }
  return begun;
}

/** All figures of these sites. What is published comes last: everything before is measured with the same texts. */
async function figuresOf(sites, short) {
  const loads = await compared(sites, { seconds: short ? 3 : 5 });
  const all = {};
  for (const [name, site] of Object.entries(sites)) {
    // What only keeps pages of another site has nothing of this.
    if (!site.editor) continue;
    const memory = site.memory();
    const views = await firstViews(site);
    all[name] = { memory, views, published: await visible(site, short ? 5 : 20) };
  }
  return { loads, all };
}

const noteOf = ({ name, is, skipped }) =>
  skipped ? `- ${name}: skipped: ${skipped.split('\n')[0]}` : `- ${is}.`;

/** The site beside others that publish magazines, with the same texts and pictures. */
export const peers = {
  title: 'Beside its peers',
  needs: 'magazine',
  whole: true,
  run: async ({ magazine, short }) => {
    const { environment } = magazine;
    const admin = await adminOf(environment);
    const pages = await kindsOfPages(environment);
    const { folder, remove } = ownFolder('texts');
    const begun = [];
    try {
      const texts = await textsOf(environment, { admin, folder });
      await startPeers({ texts, pages }, begun);
      const sites = Object.assign(
        { 'this site': await ownSite(magazine, { admin, pages }) },
        ...begun.map((peer) => peer.sites),
      );
      const { loads, all } = await figuresOf(sites, short);
      const same = `${texts.articles.length} articles and ${Object.keys(texts.pictures).length} pictures, the same for all.`;
      const notes = [same, begun.map(noteOf).join('\n')];
      return { text: [...notes, loadTable(loads), siteTable(all)].join('\n\n') };
    } finally {
      for (const peer of begun) await peer.stop?.();
      remove();
    }
  },
};
