import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { addTestAlliance, createTestDatabase } from '../../../tests/support/test-database.ts';
import { listAccounts } from '../../platform/auth/accounts.ts';
import { type CommandCall, type CommandIo, RefusedError, UsageError } from '../command.ts';
import { tokenCommand } from './token.ts';
import { userCommand } from './user.ts';

const { database, url } = await createTestDatabase();
await addTestAlliance(database, 'muster');
const ADDRESS = 'kasse@muster.test';
const ADD = { name: 'Kasse', alliance: 'muster', role: 'treasurer' };
let out: string[];

// Vite sets BASE_URL for its own purpose.
beforeAll(() => void vi.stubEnv('DATABASE_URL', url).stubEnv('BASE_URL', ''));
afterAll(() => void vi.unstubAllEnvs());
beforeEach(() => {
  out = [];
});

const ioWith = (password: string): CommandIo => ({
  readText: async () => `${password}\n`,
  out: (line) => void out.push(line),
  note: () => {},
  interactive: false,
});
const user = (positionals: string[], values: CommandCall['values'] = {}, password = 'lang-und-geheim') =>
  userCommand.run({ positionals, values }, ioWith(password));
const token = (positionals: string[], values: CommandCall['values'] = {}) =>
  tokenCommand.run({ positionals, values }, ioWith(''));
const stored = async () => (await listAccounts(database)).map(({ address, role }) => [address, role]);

describe('gemeinwerk user', () => {
  it.each([
    ['no address', ['add', 'kasse'], ADD, 'lang-und-geheim', UsageError],
    ['an unknown role', ['add', ADDRESS], { ...ADD, role: 'constructor' }, 'lang-und-geheim', UsageError],
    ['an end that is no day', ['add', ADDRESS], { ...ADD, until: 'morgen' }, 'lang-und-geheim', UsageError],
    ['an unknown alliance', ['add', ADDRESS], { ...ADD, alliance: 'x' }, 'lang-und-geheim', RefusedError],
    ['a short password', ['add', ADDRESS], ADD, 'kurz', RefusedError],
    ['an unknown act', ['constructor'], {}, '', UsageError],
  ])('refuses %s', async (_, positionals, values, password, error) => {
    await expect(user(positionals, values, password)).rejects.toThrow(error);
    expect(await stored()).toEqual([]);
  });

  it('adds an account once', async () => {
    await user(['add', 'Kasse@Muster.test'], { ...ADD, until: '2027-12-31' });
    expect(out).toEqual([`Konto ${ADDRESS} ist angelegt.`]);
    expect(await stored()).toEqual([[ADDRESS, 'treasurer']]);
    await expect(user(['add', ADDRESS], ADD)).rejects.toThrow('gibt es schon');
  });
});

describe('gemeinwerk token', () => {
  it('shows a token that can be told from other words, and takes it back by itself', async () => {
    await token(['add'], { account: ADDRESS, json: true });
    const { token: secret } = JSON.parse(out[0] ?? '') as { token: string };
    expect(secret).toMatch(/^gw_[\w-]{43}$/);
    await token(['revoke', secret]);
    await expect(token(['revoke', secret])).rejects.toThrow(RefusedError);
  });

  it('is given to active accounts alone', async () => {
    await user(['disable', ADDRESS]);
    await expect(token(['add'], { account: ADDRESS })).rejects.toThrow(RefusedError);
  });
});
