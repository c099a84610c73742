import type { ReactNode } from 'react';

import { Numeral } from '../../ui/Numeral.tsx';
import type { Samples } from '../samples/index.ts';
import { specimens, type Specimen } from '../specimens.tsx';
import { Shown } from './Part.tsx';

function inGroups(): readonly (readonly Specimen[])[] {
  const groups = new Map<string, Specimen[]>();
  for (const each of specimens) {
    groups.set(each.group[0], [...(groups.get(each.group[0]) ?? []), each]);
  }
  return [...groups.values()];
}

/** Whole pages in every state, each at an address of its own: what they look like depends on the whole screen. */
export const Pages = ({ samples: { say, to } }: { samples: Samples }): ReactNode =>
  inGroups().map((group) => (
    <Shown key={group[0]?.name} title={group[0] ? say(...group[0].group) : ''}>
      <ul className="pages">
        {group.map(({ name, title }) => (
          <li key={name}>
            <Numeral>{specimens.findIndex((each) => each.name === name) + 1}</Numeral>
            <a className="t" href={to(name)}>
              {say(...title)}
            </a>
          </li>
        ))}
      </ul>
    </Shown>
  ));
