import type { ReactNode } from 'react';

import { Title } from '../../ui/Title.tsx';

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** A page that says one thing to whoever followed a link. */
export const Notice = ({ children, text, title }: NoticeProps): ReactNode => (
  <div className="w notice">
    <header className="pagehead">
      <h1 className="d">
        <Title text={title} />
      </h1>
    </header>
    <p className="dek-l">{text}</p>
    {children}
  </div>
);
