import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { checkDelivery, type DeliveryBounds, type DeliveryDraft } from './check-delivery.ts';

const DRAFT: DeliveryDraft = { state: 'versandt', way: 'aushang', day: '20.11.2026', note: ' Rathaus ' };
const BOUNDS: DeliveryBounds = {
  before: { group: 'personalrat', mailKey: null, proofSha256: null },
  sentOn: calendarDate('2026-11-18'),
  today: calendarDate('2026-11-21'),
  isOnBehalf: false,
  hasFile: false,
};
const fields = (changes: Partial<DeliveryDraft>, bounds: Partial<DeliveryBounds> = {}) => {
  const checked = checkDelivery({ ...DRAFT, ...changes }, { ...BOUNDS, ...bounds });
  return checked.ok ? [] : checked.error.map(({ field }) => field);
};
const staff = { group: 'beschaeftigte', mailKey: null, proofSha256: null } as const;
/** An e-mail went out, whatever was entered since. */
const mailed = { group: 'personalrat', mailKey: 'personalinfo/1/2/personalrat', proofSha256: null } as const;
const proven = { group: 'personalrat', mailKey: null, proofSha256: 'a' } as const;

describe('how one group was told', () => {
  it('keeps way, day and note', () => {
    expect(checkDelivery(DRAFT, BOUNDS)).toEqual({
      ok: true,
      value: { state: 'versandt', way: 'aushang', day: '2026-11-20', note: 'Rathaus' },
    });
  });

  it('forgets way and day where nothing was sent', () => {
    expect(checkDelivery({ ...DRAFT, state: 'offen' }, BOUNDS)).toMatchObject({
      value: { state: 'offen', way: null, day: null },
    });
  });

  it.each<[Partial<DeliveryDraft>, Partial<DeliveryBounds>, readonly string[]]>([
    [{ state: 'x' }, {}, ['state']],
    [{ way: '' }, {}, ['way']],
    [{ way: 'email' }, {}, ['way']],
    [{ way: 'email' }, { before: mailed }, []],
    [{ day: '' }, {}, ['day']],
    [{ day: '2026-11-22' }, {}, ['day']],
    [{ day: '2026-11-17' }, {}, ['day']],
    [{ day: '2026-11-18' }, {}, []],
    [{ note: 'x'.repeat(301) }, {}, ['note']],
    [{ state: 'entfaellt', note: '' }, {}, ['note']],
    [{ state: 'entfaellt' }, {}, []],
    [{ state: 'entfaellt' }, { before: staff }, ['state']],
    [{ state: 'bestaetigt', note: '' }, {}, ['proof']],
    [{ state: 'bestaetigt', note: '' }, { hasFile: true }, []],
    [{ state: 'bestaetigt', note: '' }, { before: proven }, []],
    [{}, { isOnBehalf: true }, ['proof']],
    [{ note: '' }, { isOnBehalf: true }, ['note', 'proof']],
    [{}, { isOnBehalf: true, hasFile: true }, []],
    [{ way: '', day: '' }, {}, ['way', 'day']],
  ])('%j in %j: %j', (changes, bounds, expected) => {
    expect(fields(changes, bounds)).toEqual(expected);
  });
});
