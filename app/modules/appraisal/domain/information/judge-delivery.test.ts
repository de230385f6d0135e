import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import type { Delivery, MailProof } from './delivery.ts';
import { countProgress, judgeDelivery } from './judge-delivery.ts';

const TODAY = calendarDate('2026-11-21');
const DUE = { dueOn: calendarDate('2026-11-20') };
const delivery = (changes: Partial<Delivery> = {}): Delivery => ({
  group: 'personalrat',
  state: 'offen',
  way: null,
  day: null,
  note: '',
  proofSha256: null,
  mailKey: null,
  byLabel: '',
  version: 1,
  ...changes,
});
const posted = { state: 'versandt', way: 'aushang', day: calendarDate('2026-11-20') } as const;
const mailed = { state: 'versandt', way: 'email', day: calendarDate('2026-11-21') } as const;

describe('one group of one member', () => {
  it.each<[Partial<Delivery>, MailProof | null, string | null, string]>([
    [{}, null, 'faellig', 'War zu informieren bis 20.11.2026'],
    [posted, null, 'ohne-nachweis', 'Aushang, 20.11.2026, Nachweis fehlt'],
    [{ ...posted, proofSha256: 'a' }, null, null, 'Aushang, 20.11.2026'],
    [mailed, 'unterwegs', 'unterwegs', 'Die E-Mail ist unterwegs'],
    [mailed, 'gescheitert', 'nicht-angekommen', 'Die E-Mail kam nicht an: auf anderem Weg informieren'],
    [mailed, null, 'nicht-angekommen', 'Die E-Mail kam nicht an: auf anderem Weg informieren'],
    [mailed, 'angenommen', null, 'E-Mail über Gemeinwerk, 21.11.2026'],
    [{ ...mailed, proofSha256: 'a' }, 'gescheitert', null, 'E-Mail über Gemeinwerk, 21.11.2026'],
    [{ ...posted, state: 'bestaetigt' }, null, null, 'Aushang, 20.11.2026'],
    [{ state: 'entfaellt', note: 'nicht gewählt' }, null, null, 'nicht gewählt'],
  ])('%j with the mail %s lacks %s', (changes, mail, missing, text) => {
    expect(judgeDelivery(delivery(changes), DUE, mail, TODAY)).toMatchObject({ missing, text });
  });

  it('is not due on the last day, and never without a rule', () => {
    const missing = (dueOn: typeof DUE.dueOn | null, today = TODAY) =>
      judgeDelivery(delivery(), { dueOn }, null, today).missing;
    expect([missing(TODAY), missing(null), missing(DUE.dueOn)]).toEqual(['offen', 'offen', 'faellig']);
  });

  it('is late a day after', () => {
    const late = (day: string) =>
      judgeDelivery(delivery({ ...posted, day: calendarDate(day) }), DUE, null, TODAY).isLate;
    expect([late('2026-11-20'), late('2026-11-21')]).toEqual([false, true]);
  });
});

describe('the whole of a notice', () => {
  const judge = (changes: Partial<Delivery>) => judgeDelivery(delivery(changes), DUE, null, TODAY);

  it('counts without those that have no such representation', () => {
    const some = [
      judge({}),
      judge(posted),
      judge({ ...posted, proofSha256: 'a' }),
      judge({ state: 'entfaellt' }),
    ];
    expect(countProgress(some)).toEqual({ groups: 3, told: 2, proven: 1, overdue: 1, isComplete: false });
    expect(
      countProgress([judge({ ...posted, proofSha256: 'a' }), judge({ state: 'entfaellt' })]),
    ).toMatchObject({
      isComplete: true,
    });
    expect(countProgress([]).isComplete).toBe(false);
  });

  it('never proves more than it told, nor tells more than it asked', () => {
    const any = fc.array(
      fc.constantFrom(
        judge({}),
        judge(posted),
        judge({ ...posted, proofSha256: 'a' }),
        judge({ state: 'entfaellt' }),
      ),
    );
    fc.assert(
      fc.property(any, (standings) => {
        const { groups, told, proven, overdue, isComplete } = countProgress(standings);
        expect(proven <= told && told <= groups && told + overdue <= groups).toBe(true);
        expect(isComplete).toBe(standings.length > 0 && proven === groups);
      }),
    );
  });
});
