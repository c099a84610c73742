export { isDoc, stored, type Doc } from '../../platform/stored.ts';
