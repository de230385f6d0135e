import { describe, expect, it } from 'vitest';
import { day } from '../test-support/meeting-samples.ts';
import { invitationDate, invitationMinimum } from './invitation-date.ts';

describe('the last day for the invitation', () => {
  // § 58 Abs. 1 Satz 2 HGO: Friday, Saturday and Sunday lie between Thursday and Monday 30.11.2026.
  it('is the day before the days that must lie between', () => {
    const sitting = { on: day('2026-11-30') };
    expect(invitationDate({ invitationDays: 3 }, sitting)).toBe('2026-11-26');
    expect(invitationDate({ invitationDays: 14 }, sitting)).toBe('2026-11-15');
  });
});

describe('the shortest regular period', () => {
  it.each([
    ['stadt', 'vertretung', 3],
    ['gemeinde', 'exekutive', 3],
    ['sonderstatusstadt', 'ausschuss', 3],
    ['landkreis', 'exekutive', 3],
    ['landkreis', 'vertretung', 14],
  ] as const)('of %s, %s, is %i days', (member, body, days) => {
    expect(invitationMinimum(member, body)?.days).toBe(days);
  });

  it('is nobody’s where no law gives one', () => {
    expect(invitationMinimum('verband', 'vertretung')).toBeNull();
    expect(invitationMinimum('kommunales-unternehmen', 'exekutive')).toBeNull();
    expect(invitationMinimum('stadt', 'leitung')).toBeNull();
  });
});
