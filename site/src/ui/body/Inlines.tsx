import { Fragment, type ReactNode } from 'react';

import type { Inline } from '../../content/body/types.ts';

const renderers = {
  text: ({ text, bold, italic }) => {
    const emphasis = italic ? <em>{text}</em> : text;
    return bold ? <b>{emphasis}</b> : emphasis;
  },
  link: ({ href, external, children }) => (
    <a href={href} rel={external ? 'noopener' : undefined}>
      <Inlines nodes={children} />
    </a>
  ),
  break: () => <br />,
} satisfies { [K in Inline['type']]: (node: Extract<Inline, { type: K }>) => ReactNode };

function render(node: Inline): ReactNode {
  // Each renderer takes its own node; TypeScript can not follow that through a union of both.
  const renderer = renderers[node.type] as (node: Inline) => ReactNode;
  return renderer(node);
}

/** Text with its marks, links and line breaks. */
export const Inlines = ({ nodes }: { readonly nodes: readonly Inline[] }): ReactNode =>
  nodes.map((node, index) => <Fragment key={index}>{render(node)}</Fragment>);
