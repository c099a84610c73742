import { Fragment, type ReactNode } from 'react';

import type { ListNode, SimpleNode } from '../../content/body/types.ts';
import { Inlines } from './Inlines.tsx';

function List({ node }: { readonly node: ListNode }): ReactNode {
  const items = node.items.map((item, index) => (
    <li key={index}>
      <Inlines nodes={item.children} />
      {item.nested && <List node={item.nested} />}
    </li>
  ));
  return node.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

/** A paragraph, a heading, a list or a quotation. */
export function Simple({ node }: { readonly node: SimpleNode }): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines nodes={node.children} />
        </p>
      );
    case 'heading': {
      const Heading = node.level === 2 ? 'h2' : 'h3';
      return (
        <Heading id={node.id} className="d">
          <Inlines nodes={node.children} />
        </Heading>
      );
    }
    case 'list':
      return <List node={node} />;
    case 'quote':
      return (
        <blockquote>
          <p>
            <Inlines nodes={node.children} />
          </p>
        </blockquote>
      );
  }
}

/** Several of them, one under the other. */
export const SimpleFlow = ({ nodes }: { readonly nodes: readonly SimpleNode[] }): ReactNode =>
  nodes.map((node, index) => (
    <Fragment key={index}>
      <Simple node={node} />
    </Fragment>
  ));
