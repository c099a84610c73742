import type { ReactNode } from 'react';

import { syllables } from './measure.ts';

/**
 * A middle dot stays with what is at its sides. Of three names or more a line may end after each dot: else they
 * are one word that no line holds, and it breaks inside a name.
 */
const joinDots = (word: string): string =>
  word.replaceAll(/(\S)·(?=\S)/g, `$1\u2060·${word.split('·').length > 2 ? '\u200b' : '\u2060'}`);

/** A quoted title, the magazine's name, a word of one syllable that belongs to the next; and what is attached. */
const whole =
  /([『「][^『』「」]*[』」]\S*|(?:빌보드 코리아|Billboard Korea)[^\s『「]*|(?<!\S)(?:첫|한|두|세|네|새|이|그) [^\s『「]+)/;
/** A phone's line holds about as many syllables of a headline: what is longer breaks as the words around it do. */
const longestWhole = 11;

const brackets = /([『「』」])/;

/** Corner brackets carry half an em of their own air. */
const withBrackets = (text: string, atStart: boolean): ReactNode =>
  text.split(brackets).map((part, index) => {
    const closing = part === '』' || part === '」';
    const hanging = atStart && index === 1 && text.startsWith(part);
    if (!closing && !hanging) return part;
    return (
      <span key={index} className={closing ? 'cb' : 'ob'}>
        {part}
      </span>
    );
  });

/**
 * A headline's text. A corner bracket hangs outside the edge at the start, and closes up before what follows. A
 * middle dot and a Latin word's hyphen stay with what is at their sides, and so do the words of a name.
 */
export function Title({ text }: { readonly text: string }): ReactNode {
  const joined = text
    .replaceAll(/\S+·\S+/g, joinDots)
    .replaceAll(/([a-z])-(?=[a-z])/gi, '$1\u2060-\u2060');
  return joined.split(whole).map((part, index, all) => {
    const content = withBrackets(part, all.slice(0, index).join('') === '');
    if (index % 2 === 0 || syllables(part) > longestWhole) return content;
    return (
      <span key={index} className="kept">
        {content}
      </span>
    );
  });
}
