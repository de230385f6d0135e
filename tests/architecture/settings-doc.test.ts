import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { loadConfig, SETTINGS_HELP } from '../../app/platform/config.ts';
import { PROJECT_ROOT } from '../../app/platform/project-root.ts';

const manual = readFileSync(path.join(PROJECT_ROOT, 'docs', 'OPERATIONS.md'), 'utf8');
const source = readFileSync(path.join(PROJECT_ROOT, 'app', 'platform', 'config.ts'), 'utf8');

const inHelp = [...SETTINGS_HELP.matchAll(/^ {2}([A-Z_]+) /gm)].map(([, name]) => name);
const rows = new Map(
  [...manual.matchAll(/^\| `([A-Z_]+)` \| ([^|]*) \|/gm)].map(([, name, value]) => [name, value]),
);

it('the manual and the help list the settings that the program reads', () => {
  const read = [...source.matchAll(/^ {2}([A-Z_]+): optional\(/gm)].map(([, name]) => name);
  expect(read.length).toBeGreaterThan(5);
  expect(inHelp).toEqual(read);
  expect([...rows.keys()]).toEqual(read);
});

it('the manual names the defaults that hold', () => {
  const config = loadConfig({});
  expect(rows.get('PORT')).toBe(String(config.port));
  expect(rows.get('HOST')).toBe(config.host);
  expect(rows.get('BASE_URL')?.replace('PORT', String(config.port))).toBe(config.baseUrl);
  expect(rows.get('LOG_LEVEL')).toBe(config.logLevel);
  expect(config.dataFolder).toBe(path.join(PROJECT_ROOT, rows.get('GEMEINWERK_DATA') ?? ''));
});
