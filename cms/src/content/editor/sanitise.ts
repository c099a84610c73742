import { isSafeAddress } from '../fields/address.ts';
import { isEmbeddable } from '../fields/embed.ts';

type Json = Record<string, unknown>;

/** Where the walk ends: deeper than any text an editor makes. */
const deepest = 200;

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const badLink = ({ type, fields }: Json) =>
  (type === 'link' || type === 'autolink') &&
  isJson(fields) &&
  fields['linkType'] !== 'internal' &&
  !(typeof fields['url'] === 'string' && isSafeAddress(fields['url']));

const badEmbed = ({ type, fields }: Json) =>
  type === 'block' &&
  isJson(fields) &&
  fields['blockType'] === 'embed' &&
  fields['url'] !== undefined &&
  fields['url'] !== '' &&
  !(typeof fields['url'] === 'string' && isEmbeddable(fields['url']));

/**
 * The addresses of a rich text that a reader must not be sent to. It is asked of every body that is
 * written, drafts too: Payload does not validate those, and its own check takes `javascript:`.
 */
export function unsafeAddresses(value: unknown, depth = 0): string[] {
  if (depth > deepest) return ['…'];
  if (Array.isArray(value)) return value.flatMap((item) => unsafeAddresses(item, depth + 1));
  if (!isJson(value)) return [];
  const inner = Object.values(value).flatMap((item) => unsafeAddresses(item, depth + 1));
  if (!badLink(value) && !badEmbed(value)) return inner;
  const { url } = value['fields'] as Json;
  return [typeof url === 'string' ? url : '', ...inner];
}
