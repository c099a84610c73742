/** With which a form says which text its change was begun on: the time of the save that it has last seen. */
export const revisionHeader = 'x-bbk-based-on';
