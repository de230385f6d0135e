import { describe, expect, it } from 'vitest';
import type { MemberKind, MemberStanding } from './member.ts';
import { sortMembers } from './sort-members.ts';

const body = (name: string, kind: MemberKind, standing: MemberStanding = 'mitglied', key = name) => ({
  key,
  name,
  kind,
  standing,
});

describe('sortMembers', () => {
  it('lists municipalities in German order, then guests and other bodies, the county last', () => {
    const sorted = sortMembers([
      body('Kreis Groß-Gerau', 'landkreis'),
      body('Riedwerke', 'verband'),
      body('Rüsselsheim', 'sonderstatusstadt'),
      body('Groß-Rohrheim', 'gemeinde', 'gast'),
      body('Riedstadt', 'stadt'),
      body('Büttelborn', 'gemeinde'),
      body('Bischofsheim', 'gemeinde'),
    ]);
    expect(sorted.map((member) => member.name)).toEqual([
      'Bischofsheim',
      'Büttelborn',
      'Riedstadt',
      'Rüsselsheim',
      'Groß-Rohrheim',
      'Riedwerke',
      'Kreis Groß-Gerau',
    ]);
  });

  it('orders equal names by key', () => {
    const sorted = sortMembers([
      body('Lautertal', 'gemeinde', 'mitglied', '06535011'),
      body('Lautertal', 'gemeinde', 'mitglied', '06431015'),
    ]);
    expect(sorted.map((member) => member.key)).toEqual(['06431015', '06535011']);
  });
});
