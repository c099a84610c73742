import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module 'react' {
  namespace JSX {
    /** The elements of `src/enhance`. */
    interface IntrinsicElements {
      'copy-text': CustomElement;
      'display-choices': CustomElement;
      'search-box': CustomElement;
      'embed-player': CustomElement;
      'story-shelf': CustomElement;
      'story-tools': CustomElement;
      'zoom-box': CustomElement;
      'page-reader': CustomElement;
    }
  }
}
