import { isSafeAddress } from '../../fields/address.ts';
import { linksOfBody, type BodyLink } from '../body-links.ts';
import type { Finding, Rule, Words } from '../finding.ts';

const label = ['본문 링크', 'Link in the text'] as const;
/** The words that are pressed; the address where there are none. */
const named = ({ text, address }: BodyLink) => {
  const words = text.trim();
  return `“${(words === '' ? (address ?? '') : words).slice(0, 40)}”`;
};

/** What is written wrong in an address that a browser would still open. */
function slipOf(address: string): Words | null {
  if (/^https?:\/\/https?(:|\/)/i.test(address))
    return ['https://가 두 번 적혔습니다', 'it has https:// twice'];
  if (!/^https?:/i.test(address)) return null;
  const { hostname } = new URL(address);
  if (!hostname.includes('.') || hostname.endsWith('.'))
    return ['사이트 이름이 온전하지 않습니다', 'the name of the site is not whole'];
  return null;
}

/** Punctuation that came along when the address was copied; a closed bracket may belong to it. */
const hasTail = (address: string) =>
  /[\]},.;’”]$/.test(address) || (address.endsWith(')') && !address.includes('('));

function check(link: BodyLink): Finding[] {
  const { address } = link;
  if (address === null) return [];
  const finding = (level: Finding['level'], [ko, en]: Words): Finding[] => [
    {
      level,
      path: 'body',
      label,
      message: [`${named(link)}: ${ko}.`, `${named(link)}: ${en}.`],
      detail: address,
    },
  ];
  if (!isSafeAddress(address))
    return finding('error', [
      address === '' ? '주소가 비었습니다' : '열 수 없는 주소입니다',
      address === '' ? 'it has no address' : 'the address can not be opened',
    ]);
  const slip = slipOf(address);
  if (slip) return finding('error', slip);
  if (hasTail(address))
    return finding('warning', ['끝에 문장 부호가 붙었습니다', 'punctuation stands at its end']);
  if (link.text.trim() === '')
    return finding('warning', ['누를 글자가 없는 링크입니다', 'no words stand for it']);
  return [];
}

/** Every link of the text is written as an address is. */
export const addresses: Rule = {
  name: 'addresses',
  check: (doc) => linksOfBody(doc['body']).flatMap(check),
};
