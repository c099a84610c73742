export { say } from '../../platform/say.ts';
