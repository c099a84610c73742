import type { TaskConfig } from 'payload';

import { gaveUp } from '../../../platform/jobs.ts';

import { renderingFailed, renderPdf } from './operations/render-pdf.ts';
import { settlePages } from './operations/settle-pages.ts';

type OfPdf = { input: { pdf: string }; output: object };

const inputSchema = [{ name: 'pdf', type: 'text', required: true }] as const;

/** How often it is tried again. */
const tries = 4;

/** Sheets that are there are not made again: each try goes on where the one before was cut off. */
export const renderPdfTask: TaskConfig<OfPdf> = {
  slug: 'renderPdf',
  inputSchema: [...inputSchema],
  retries: { attempts: tries, backoff: { type: 'fixed', delay: 3_000 } },
  handler: async ({ input, req }) => {
    await renderPdf(req, input.pdf);
    return { output: {} };
  },
  onFail: async ({ input, req, taskStatus }) => {
    // Until then somebody is still at it.
    if (gaveUp(taskStatus, tries)) {
      await renderingFailed(req, (input as OfPdf['input']).pdf);
    }
  },
};

/** Puts the free pages where the site serves from, and takes the others away: also after a crash. */
export const settlePagesTask: TaskConfig<OfPdf> = {
  slug: 'settlePages',
  inputSchema: [...inputSchema],
  retries: { attempts: 20, backoff: { type: 'exponential', delay: 1_000 } },
  handler: async ({ input, req }) => {
    await settlePages(req.payload, input.pdf);
    return { output: {} };
  },
};
