export { stored, type Doc } from '../../platform/stored.ts';
