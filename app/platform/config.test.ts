import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig, SETTINGS_HELP } from './config.ts';

describe('settings', () => {
  it('run the demo on the own machine where nothing is said', () => {
    expect(loadConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      baseUrl: 'http://localhost:3000',
      databaseUrl: undefined,
      demo: true,
      demoWarning: false,
      baseUrlGuessed: false,
    });
  });

  it('take an empty variable as not set', () => {
    expect(loadConfig({ PORT: '', HOST: '', BASE_URL: '', GEMEINWERK_DEMO: '' })).toEqual(loadConfig({}));
  });

  it.each([
    [{ PORT: 'abc' }, 'Einstellung falsch: PORT muss eine Zahl sein.'],
    [{ PORT: '0' }, 'Einstellung falsch: PORT muss zwischen 1 und 65535 liegen.'],
    [{ PORT: '70000' }, 'Einstellung falsch: PORT muss zwischen 1 und 65535 liegen.'],
    [{ BASE_URL: 'ftp://x' }, 'BASE_URL muss eine Adresse mit http:// oder https:// sein'],
    [{ BASE_URL: 'https://x.example/pfad' }, 'BASE_URL darf keinen Pfad enthalten'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL muss mit postgres:// beginnen'],
    [{ GEMEINWERK_DEMO: 'ja' }, 'GEMEINWERK_DEMO muss 0 oder 1 sein'],
    [{ GEMEINWERK_TODAY: '2026-02-30' }, 'GEMEINWERK_TODAY muss ein Tag der Form JJJJ-MM-TT sein'],
    [{ SMTP_URL: 'http://mail.example' }, 'SMTP_URL muss die Form smtp://rechner:587'],
    [{ SMTP_URL: 'smtp://mail.example/pfad', MAIL_FROM: 'ikz@kreis.example' }, 'SMTP_URL muss die Form'],
    [
      { SMTP_URL: 'smtp://nur-benutzer@mail.example', MAIL_FROM: 'ikz@kreis.example' },
      'SMTP_URL muss die Form',
    ],
    [{ SMTP_URL: 'smtp://u:100%@mail.example', MAIL_FROM: 'ikz@kreis.example' }, 'SMTP_URL muss die Form'],
    [{ MAIL_FROM: 'Geschäftsstelle' }, 'MAIL_FROM muss eine E-Mail-Adresse sein'],
    [{ LOG_LEVEL: 'laut' }, 'LOG_LEVEL muss debug, info, warn, error oder silent sein'],
  ])('stop the start with one line where they are wrong: %j', (env, line) => {
    expect(() => loadConfig(env)).toThrow(ConfigError);
    expect(() => loadConfig(env)).toThrow(line);
  });

  it('never repeat a wrong DATABASE_URL, which holds a password', () => {
    expect(() => loadConfig({ DATABASE_URL: 'mysql://u:geheim@h/d' })).toThrow(/^(?!.*geheim)/);
  });

  it('never repeat a wrong SMTP_URL either, and read a right one', () => {
    expect(() => loadConfig({ SMTP_URL: 'smtp://u:geheim@h/d' })).toThrow(/^(?!.*geheim)/);
    const MAIL_FROM = 'ikz@kreis.example';
    expect(loadConfig({ SMTP_URL: 'smtps://u:gehe%3Aim@mail.example', MAIL_FROM }).mail).toEqual({
      from: MAIL_FROM,
      server: {
        host: 'mail.example',
        port: 465,
        secure: true,
        requireTLS: false,
        auth: { user: 'u', pass: 'gehe:im' },
      },
    });
    const plain = loadConfig({ SMTP_URL: 'smtp://mail.example', MAIL_FROM }).mail?.server;
    expect(plain).toMatchObject({ port: 587, secure: false, requireTLS: false, auth: undefined });
    const signedIn = loadConfig({ SMTP_URL: 'smtp://u:p@mail.example:25', MAIL_FROM }).mail?.server;
    expect(signedIn).toMatchObject({ port: 25, requireTLS: true });
    expect(loadConfig({ MAIL_FROM }).mail).toBeUndefined();
    const BASE_URL = 'https://ikz.kreis.example';
    expect(loadConfig({ SMTP_URL: 'smtp://mail.example', BASE_URL }).mail?.from).toBe(
      'gemeinwerk@ikz.kreis.example',
    );
  });

  it.each([
    ['another address', { HOST: '0.0.0.0' }, false, false],
    ['another address, demo by hand', { HOST: '0.0.0.0', GEMEINWERK_DEMO: '1' }, true, true],
    ['another database', { DATABASE_URL: 'postgres://h/d' }, false, false],
    ['another database, demo by hand', { DATABASE_URL: 'postgres://h/d', GEMEINWERK_DEMO: '1' }, true, true],
    ['a public name before the own machine', { BASE_URL: 'https://ikz.example' }, true, true],
    ['127.0.0.1 as name', { BASE_URL: 'http://127.0.0.1:3000' }, true, false],
  ])('load the demo, and warn of it, with %s', (_, env, demo, demoWarning) => {
    expect(loadConfig(env)).toMatchObject({ demo, demoWarning });
  });

  it('tell where forms will be refused because nobody said the address', () => {
    expect(loadConfig({ HOST: '0.0.0.0' }).baseUrlGuessed).toBe(true);
    expect(loadConfig({ HOST: '0.0.0.0', BASE_URL: 'http://ikz.example' }).baseUrlGuessed).toBe(false);
  });

  it('are all in the help', () => {
    for (const name of ['PORT', 'HOST', 'BASE_URL', 'GEMEINWERK_DATA', 'DATABASE_URL', 'GEMEINWERK_DEMO'])
      expect(SETTINGS_HELP).toContain(`  ${name} `);
  });
});
