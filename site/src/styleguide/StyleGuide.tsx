import type { ReactNode } from 'react';

import { Blocks } from './parts/Blocks.tsx';
import { Foundations } from './parts/Foundations.tsx';
import { Pages } from './parts/Pages.tsx';
import { Part } from './parts/Part.tsx';
import css from './parts/parts.module.css';
import { Controls, Lines, Stories } from './parts/Rows.tsx';
import { Flags, Names, Numerals } from './parts/Voices.tsx';
import type { Samples } from './samples/index.ts';

const parts = [
  ['바탕', 'Foundations', Foundations],
  ['숫자', 'Numerals', Numerals],
  ['이름', 'Names', Names],
  ['표', 'Flags', Flags],
  ['줄', 'Lines', Lines],
  ['글', 'Stories', Stories],
  ['누르는 것', 'Controls', Controls],
  ['덩이', 'Blocks', Blocks],
  ['쪽', 'Pages', Pages],
] as const;

/** Every component in every state, made from the real ones: what changes in them changes here. */
export function StyleGuide({ samples }: { readonly samples: Samples }): ReactNode {
  const { say } = samples;
  return (
    <>
      <header className="w pagehead">
        <h1 className="d">{say('견본집', 'Style guide')}</h1>
        <p className="dek-l">
          {say(
            '잡지를 이루는 모든 것을, 놓일 수 있는 모든 모습으로 늘어놓았다. 글과 이름은 지어낸 것이다.',
            'Everything that the magazine is made of, in every state that it may stand in. Texts and names are invented.',
          )}
        </p>
      </header>
      <nav className="w" aria-label={say('견본집 차례', 'Parts of the guide')}>
        <ul className={css.jumps}>
          {parts.map(([ko, en], index) => (
            <li key={en}>
              <a className="t" href={`#part-${index + 1}`}>
                {say(ko, en)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(([ko, en, Content], index) => (
        <Part key={en} id={`h-part-${index + 1}`} number={index + 1} title={say(ko, en)}>
          <Content samples={samples} />
        </Part>
      ))}
    </>
  );
}
