// Loaded before the CMS (NODE_OPTIONS=--require): writes down every statement that libsql prepares, once, with how
// often it was run and for how long, to the file that BENCH_SQL names. SQLite itself tells of none of this.
const Module = require('node:module');
const { writeFileSync } = require('node:fs');
const { basename } = require('node:path');
const { isMainThread } = require('node:worker_threads');

// The site has databases of its own: its search. What a thread asks, the check of the whole database, is no answer's.
const isWanted = isMainThread && basename(process.cwd()) === 'cms';
const file = isWanted ? process.env.BENCH_SQL : undefined;
const known = new Map();

function count(sql, took) {
  const entry = known.get(sql) ?? { times: 0, ms: 0, most: 0 };
  entry.times += 1;
  entry.ms += took;
  entry.most = Math.max(entry.most, took);
  known.set(sql, entry);
}

function follow(Database) {
  const prepare = Database.prototype.prepare;
  Database.prototype.prepare = function (sql) {
    const statement = prepare.call(this, sql);
    for (const name of ['all', 'run', 'get', 'iterate']) {
      const original = statement[name];
      if (typeof original !== 'function') continue;
      statement[name] = function (...args) {
        const since = performance.now();
        try {
          return original.apply(this, args);
        } finally {
          count(sql, performance.now() - since);
        }
      };
    }
    return statement;
  };
}

if (file) {
  const load = Module._load;
  Module._load = function (name, ...rest) {
    const loaded = load.call(this, name, ...rest);
    if (
      // Next calls what it does not bundle by a name of its own.
      /(^|\/)libsql(-[\da-f]+)?(\/index\.js)?$/.test(name) &&
      typeof loaded === 'function' &&
      !loaded.followed
    ) {
      loaded.followed = true;
      follow(loaded);
    }
    return loaded;
  };
  const write = () => {
    if (known.size > 0) writeFileSync(file, JSON.stringify([...known]));
  };
  setInterval(write, 1_000).unref();
  process.once('exit', write);
}
