export { startClock, stopClock } from './clock.ts';
export { Schedule } from './collection.ts';
export { withSchedule } from './with-schedule.ts';
