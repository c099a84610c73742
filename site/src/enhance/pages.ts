import { PageReader } from './page-reader.ts';

customElements.define('page-reader', PageReader);
