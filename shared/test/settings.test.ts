import { describe, expect, it } from 'vitest';

import { cmsSettings, SettingsError, siteSettings } from '../src/settings.ts';

const secrets = { PAYLOAD_SECRET: 'p'.repeat(32), SIGNING_SECRET: 's'.repeat(32) };
const environment = (more: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  NODE_ENV: 'test',
  ...secrets,
  ...more,
});

describe('settings', () => {
  it('need nothing but the secrets', () => {
    const settings = cmsSettings(environment(), '/srv/magazine');
    expect(settings.port).toBe(3001);
    expect(settings.siteInstances).toEqual(['http://localhost:3000']);
    expect(settings.folders.media).toBe('/srv/magazine/data/media');
  });

  it('follow a port into the address where the address is not said', () => {
    const settings = siteSettings(environment({ SITE_PORT: '4000', CMS_PORT: '4001' }), '/srv');
    expect([settings.siteUrl, settings.cmsUrl]).toEqual([
      'http://localhost:4000',
      'http://localhost:4001',
    ]);
  });

  it('keep an absolute DATA_DIR as it is, and give each site instance a folder of its own', () => {
    const settings = siteSettings(
      environment({ DATA_DIR: '/var/bbk', SITE_INSTANCE: 'b' }),
      '/srv',
    );
    expect(settings.folders).toEqual({
      media: '/var/bbk/media',
      own: '/var/bbk/site-b',
      assets: '/var/bbk/assets',
    });
  });

  it('know whom mails come from, with and without a name', () => {
    const from = (MAIL_FROM: string) => cmsSettings(environment({ MAIL_FROM }), '/srv').mailFrom;
    expect(from('desk@example.com')).toEqual({ name: '', address: 'desk@example.com' });
    expect(from('편집부 <desk@example.com>')).toEqual({
      name: '편집부',
      address: 'desk@example.com',
    });
    expect(from('')).toEqual({ name: 'Billboard Korea', address: 'no-reply@localhost' });
    expect(() => from('편집부')).toThrow(/MAIL_FROM: must be a mail address/);
  });

  it('take a list of instances, and an empty line as not set', () => {
    const settings = cmsSettings(
      environment({ SITE_URLS: 'http://10.0.0.1:3000, http://10.0.0.2:3000/', ADMIN_EMAIL: '' }),
      '/srv',
    );
    expect(settings.siteInstances).toEqual(['http://10.0.0.1:3000', 'http://10.0.0.2:3000']);
    expect(settings.adminEmail).toBeUndefined();
  });

  it.each([
    ['CMS_PORT', '70000'],
    ['SITE_URL', 'billboard.example'],
    ['DATABASE_URL', 'postgres://localhost/x'],
    ['ADMIN_PASSWORD', 'short'],
    ['APP_ENV', 'staging'],
    ['AVIF_EFFORT', '10'],
  ])('stop the start with a sentence that names %s', (name, value) => {
    expect(() => cmsSettings(environment({ [name]: value }), '/srv')).toThrow(SettingsError);
    expect(() => cmsSettings(environment({ [name]: value }), '/srv')).toThrow(name);
  });

  it('say which secret is missing', () => {
    expect(() => cmsSettings({ NODE_ENV: 'test' }, '/srv')).toThrow('PAYLOAD_SECRET is not set');
  });
});
