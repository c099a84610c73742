import type { ReactNode } from 'react';

interface SectionHeadProps {
  readonly id: string;
  readonly title: string;
  readonly more?: { readonly label: string; readonly href: string } | null;
  readonly children?: ReactNode;
}

/** The bar and the name over a part of a page. The section that it heads is labelled by `id`. */
export const SectionHead = ({ id, title, more, children }: SectionHeadProps): ReactNode => (
  <div className="sec-h">
    <h2 className="d" id={id}>
      {title}
    </h2>
    {children}
    {more && (
      <a className="more" href={more.href}>
        {more.label}
      </a>
    )}
  </div>
);
