import { expect, it } from 'vitest';
import { day } from '../test-support/meeting-samples.ts';
import { INVITATION_MINIMUM, invitationDate } from './invitation-date.ts';

// § 58 Abs. 1 Satz 2 HGO: three days lie between arrival and sitting. Friday, Saturday, Sunday before Monday 30.11.2026.
it('is the day before the days that must lie between', () => {
  const sitting = { on: day('2026-11-30') };
  expect(invitationDate({ invitationDays: INVITATION_MINIMUM.days }, sitting)).toBe('2026-11-26');
  expect(invitationDate({ invitationDays: 7 }, sitting)).toBe('2026-11-22');
});
