import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { planDeliveries } from './plan-deliveries.ts';

const TODAY = calendarDate('2026-11-21');
const MEMBER = { memberId: 'm1', memberKey: '06433010', name: 'Raunheim' };
const from = (validFrom: string, changes: object) => ({
  memberId: 'm1',
  group: 'personalrat' as const,
  validFrom: calendarDate(validFrom),
  exists: true,
  address: 'personalrat@raunheim.example',
  isSample: false,
  ...changes,
});
const ADDRESSES = [
  from('2026-01-01', {}),
  from('2026-01-01', { group: 'schwerbehinderung', exists: false, address: '' }),
  from('2026-11-22', { group: 'gleichstellung', address: 'gleichstellung@raunheim.example' }),
  from('2026-01-01', { memberId: 'm2', group: 'beschaeftigte', address: 'alle@trebur.example' }),
];
const plan = (withMail: boolean) =>
  planDeliveries([MEMBER], ADDRESSES, { today: TODAY, withMail }).map(({ group, state, address }) => [
    group,
    state,
    address,
  ]);

describe('what happens when a text is sent', () => {
  it('writes to mailboxes of the day, leaves out what does not exist, and opens the rest', () => {
    expect(plan(true)).toEqual([
      ['beschaeftigte', 'offen', ''],
      ['personalrat', 'versandt', 'personalrat@raunheim.example'],
      ['gleichstellung', 'offen', ''],
      ['schwerbehinderung', 'entfaellt', ''],
    ]);
  });

  it('writes to nobody where that is not wanted', () => {
    expect(plan(false).map(([, state]) => state)).toEqual(['offen', 'offen', 'offen', 'entfaellt']);
  });
});
