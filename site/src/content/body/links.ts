import { isLocale } from '@bbk/shared/locales';
import { isPublicCollection, urls } from '@bbk/shared/urls';

import type { Context } from '../context.ts';
import { isJson, string, type Json } from './json.ts';

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** An address that a reader may be sent to, or null: `javascript:`, `data:`, `//elsewhere`, `/\elsewhere`. */
export function safeHref(value: string): { href: string; external: boolean } | null {
  const address = value.trim();
  if (/^\/(?![/\\])/.test(address) || address.startsWith('#'))
    return { href: address, external: false };
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return schemes.has(protocol) ? { href, external: protocol.startsWith('http') } : null;
}

/** A link to a document of ours: null while the CMS does not let it be seen. */
function documentHref(cx: Context, target: unknown): string | null {
  if (!isJson(target)) return null;
  const collection = string(target['relationTo']);
  if (!isPublicCollection(collection)) return null;
  const { value } = target;
  const doc = isJson(value) ? { ...value, id: string(value['id']) } : string(value);
  const used = cx.use<Json & { id: string; sample?: boolean }>(collection, doc);
  if (!used || string(used['slug']) === '') return null;
  const { language } = used;
  return urls.document(isLocale(language) ? language : cx.locale, collection, string(used['slug']));
}

/** Where a link node leads; null: its text is shown without a link. */
export function linkTarget(cx: Context, node: Json): { href: string; external: boolean } | null {
  const fields = isJson(node['fields']) ? node['fields'] : {};
  if (fields['linkType'] !== 'internal') return safeHref(string(fields['url']));
  const href = documentHref(cx, fields['doc']);
  return href === null ? null : { href, external: false };
}
