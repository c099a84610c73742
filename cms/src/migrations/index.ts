import * as migration_20261123_205312_initial from './20261123_205312_initial.ts';

export const migrations = [
  {
    up: migration_20261123_205312_initial.up,
    down: migration_20261123_205312_initial.down,
    name: '20261123_205312_initial'
  },
];
