import * as migration_20261123_215842_initial from './20261123_215842_initial.ts';

export const migrations = [
  {
    up: migration_20261123_215842_initial.up,
    down: migration_20261123_215842_initial.down,
    name: '20261123_215842_initial'
  },
];
