import { approvalEndpoints } from './approval.ts';
import { pressEndpoints } from './press.ts';

/** What partners and journalists reach by their links, and what the newsroom sees of it. */
export const partnershipEndpoints = [...approvalEndpoints, ...pressEndpoints];
