export { publicAtOnce as access } from '../../workflow/policies.ts';
