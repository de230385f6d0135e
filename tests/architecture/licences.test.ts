import { describe, expect, it } from 'vitest';
import { findRefusedLicences, type LockedPackage } from './licences.ts';
import { listFiles, readText } from './project-files.ts';

const lock = JSON.parse(readText('package-lock.json')) as { packages: Record<string, LockedPackage> };

describe('licences', () => {
  it('of everything that ships are allowed', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(50);
    expect(findRefusedLicences(lock.packages)).toEqual([]);
  });

  it.each([
    ['GPL-3.0-only', ['node_modules/a: GPL-3.0-only']],
    ['(MIT OR GPL-3.0-only)', []],
    ['MIT AND GPL-3.0-only', ['node_modules/a: MIT AND GPL-3.0-only']],
  ])('%s in a planted lock file gives %j', (license, expected) => {
    expect(findRefusedLicences({ 'node_modules/a': { license } })).toEqual(expected);
  });

  it('a package without a licence is refused, a development partner is not', () => {
    const packages = {
      'node_modules/a': {},
      'node_modules/hyperformula': { license: 'GPL-3.0-only', dev: true },
    };
    expect(findRefusedLicences(packages)).toEqual(['node_modules/a: no licence named']);
  });

  it('named in REUSE.toml lie in LICENSES', () => {
    const named = [...readText('REUSE.toml').matchAll(/SPDX-License-Identifier = "([^"]+)"/g)].map(
      ([, id = '']) => id,
    );
    const present = listFiles(['LICENSES/*.txt']).map((path) =>
      path.slice('LICENSES/'.length, -'.txt'.length),
    );
    expect([...new Set(named)].sort()).toEqual(present);
    expect(readText('LICENSE')).toBe(readText('LICENSES/EUPL-1.2.txt'));
  });
});
