import type { ServerResponse } from 'node:http';

import { isLocale, type Locale } from '@bbk/shared/locales';

import { readable } from '../../platform/readable.ts';
import { isUnavailable } from '../client.server.ts';
import { Context } from '../context.ts';
import { isGone } from '../gone.server.ts';
import { findShell, lastShell } from '../shell/get.ts';
import { bareShell, shellView } from '../shell/view.ts';
import type { ShellView } from '../shell/types.ts';
import type { ErrorView } from './types.ts';

export interface ErrorProps {
  readonly view: ErrorView;
  readonly shell: ShellView;
}

/** Seconds until it is worth asking again for a page that the CMS could not give. */
const retryAfter = 10;

/** The public path of a request; `/` for one that can not be read. */
function publicPath(url: string): string {
  try {
    return readable(new URL(url, 'http://site').pathname);
  } catch {
    return '/';
  }
}

const isClientError = (status: number) => status >= 400 && status < 500;

function statusOf(problem: unknown, sent: number, path: string): ErrorView['status'] {
  if (isUnavailable(problem)) return 503;
  // 400 is an address that can not be read, 405 a file that is not to be written to, 416 no part of one: for a reader,
  // a page that is not there.
  if (isClientError(sent)) return isGone(path) ? 410 : 404;
  return 500;
}

/** The shell as it was last known: no error page may depend on the CMS. */
export async function shellFor(locale: Locale, mayAsk: boolean): Promise<ShellView> {
  const documents = mayAsk ? await findShell().catch(() => lastShell()) : lastShell();
  if (!documents) return bareShell(locale);
  return shellView(new Context(locale), documents, { path: '', editions: {} });
}

/** Gives an answer its status and headers, and the error page what it shows. */
export async function errorProps(
  url: string,
  res: ServerResponse,
  problem: unknown,
): Promise<ErrorProps> {
  const path = publicPath(url);
  const first = path.split('/')[1];
  const locale = isLocale(first) ? first : 'ko';
  const status = statusOf(problem, res.statusCode, path);
  const isKept = isClientError(res.statusCode) && res.statusCode !== 404;
  if (!isKept) res.statusCode = status;
  if (status >= 500) res.setHeader('Cache-Control', 'no-store');
  if (status === 503) res.setHeader('Retry-After', String(retryAfter));
  return { view: { locale, status }, shell: await shellFor(locale, status < 500) };
}
