import { launch } from 'chrome-launcher';
import lighthouse, { type Flags, type Result } from 'lighthouse';

/** Looks at a page in a browser of its own: nothing is kept from the one before. */
export async function look(url: string, flags: Flags): Promise<Result> {
  const chrome = await launch({
    chromePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const result = await lighthouse(url, { port: chrome.port, ...flags });
    if (!result) throw new Error(`${url}: Lighthouse gave nothing`);
    // A page that was refused costs little.
    if (result.lhr.runtimeError) throw new Error(`${url}: ${result.lhr.runtimeError.message}`);
    return result.lhr;
  } finally {
    chrome.kill();
  }
}

export interface Request {
  readonly transferSize: number;
  readonly resourceType?: string;
}

/** What was asked for to show a page. */
export function requestsOf({ audits }: Result): readonly Request[] {
  const details = audits['network-requests']?.details;
  if (details?.type !== 'table') throw new Error('Lighthouse does not tell what was asked for');
  return details.items as unknown as Request[];
}

export const bytesOf = (requests: readonly Request[]): number =>
  requests.reduce((all, { transferSize }) => all + transferSize, 0);
