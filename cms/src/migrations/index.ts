import * as migration_20261123_215842_initial from './20261123_215842_initial.ts';
import * as migration_20261123_225704_outbox from './20261123_225704_outbox.ts';
import * as migration_20261123_231830_scheduling from './20261123_231830_scheduling.ts';
import * as migration_20261123_232653_policies_and_feeds from './20261123_232653_policies_and_feeds.ts';
import * as migration_20261123_234448_takedowns from './20261123_234448_takedowns.ts';
import * as migration_20261125_225419_newsroom from './20261125_225419_newsroom.ts';
import * as migration_20261127_080943_months from './20261127_080943_months.ts';
import * as migration_20261127_160532_newest_changes from './20261127_160532_newest_changes.ts';
import * as migration_20261127_223757_month_changes from './20261127_223757_month_changes.ts';

export const migrations = [
  {
    up: migration_20261123_215842_initial.up,
    down: migration_20261123_215842_initial.down,
    name: '20261123_215842_initial',
  },
  {
    up: migration_20261123_225704_outbox.up,
    down: migration_20261123_225704_outbox.down,
    name: '20261123_225704_outbox',
  },
  {
    up: migration_20261123_231830_scheduling.up,
    down: migration_20261123_231830_scheduling.down,
    name: '20261123_231830_scheduling',
  },
  {
    up: migration_20261123_232653_policies_and_feeds.up,
    down: migration_20261123_232653_policies_and_feeds.down,
    name: '20261123_232653_policies_and_feeds',
  },
  {
    up: migration_20261123_234448_takedowns.up,
    down: migration_20261123_234448_takedowns.down,
    name: '20261123_234448_takedowns',
  },
  {
    up: migration_20261125_225419_newsroom.up,
    down: migration_20261125_225419_newsroom.down,
    name: '20261125_225419_newsroom',
  },
  {
    up: migration_20261127_080943_months.up,
    down: migration_20261127_080943_months.down,
    name: '20261127_080943_months',
  },
  {
    up: migration_20261127_160532_newest_changes.up,
    down: migration_20261127_160532_newest_changes.down,
    name: '20261127_160532_newest_changes',
  },
  {
    up: migration_20261127_223757_month_changes.up,
    down: migration_20261127_223757_month_changes.down,
    name: '20261127_223757_month_changes'
  },
];
