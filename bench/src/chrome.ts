import { launch } from 'chrome-launcher';
import lighthouse, { type Flags, type RunnerResult } from 'lighthouse';

/** Lighthouse missed the start of its own navigation: on a busy machine, one time of twenty. It asks to be run again. */
const missed = 'NO_NAVSTART';
const tries = 3;
/** The edge of a bench has a certificate that nobody has signed. */
const believing = '--ignore-certificate-errors';

async function lookOnce(url: string, flags: Flags): Promise<RunnerResult> {
  const chrome = await launch({
    chromePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', believing],
  });
  try {
    const result = await lighthouse(url, { port: chrome.port, ...flags });
    if (!result) throw new Error(`${url}: Lighthouse gave nothing`);
    return result;
  } finally {
    chrome.kill();
  }
}

/** Looks at a page in a browser of its own: nothing is kept from the one before. */
export async function look(url: string, flags: Flags): Promise<RunnerResult> {
  let result = await lookOnce(url, flags);
  for (let run = 1; run < tries && result.lhr.runtimeError?.code === missed; run += 1)
    result = await lookOnce(url, flags);
  // A page that was refused costs little.
  const { runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  return result;
}
