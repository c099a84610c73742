import type { ReactNode } from 'react';

const opening = /^[『「]/;

/**
 * A headline's text. Corner brackets carry half an em of their own air: it hangs outside the edge at the
 * start, and closes up before what follows. A middle dot and a Latin word's hyphen stay with what is at their sides.
 */
export function Title({ text }: { readonly text: string }): ReactNode {
  const joined = text
    .replaceAll(/(\S)·(\S)/g, '$1\u2060·\u2060$2')
    .replaceAll(/([a-z])-(?=[a-z])/gi, '$1\u2060-\u2060');
  const parts = joined.split(/([『「』」])/).filter((part) => part !== '');
  return parts.map((part, index) => {
    if (index === 0 && opening.test(part))
      return (
        <span key={index} className="ob">
          {part}
        </span>
      );
    if (part === '』' || part === '」')
      return (
        <span key={index} className="cb">
          {part}
        </span>
      );
    return part;
  });
}
