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
