import { PageReader } from './page-reader.ts';
import { whenParsed } from './when-parsed.ts';

whenParsed(() => customElements.define('page-reader', PageReader));
