/** With which a form says which text its change was begun on: the time of the save that it has last seen. */
export const revisionHeader = 'x-bbk-based-on';
/** With which a form says in which window it is open. */
export const tabHeader = 'x-bbk-tab';
/** With which a form says which one it is: it may ask again after an answer that it never got. */
export const formHeader = 'x-bbk-form';
