import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { cents } from '../../../../foundation/cents.ts';
import { checkFunding, type FundingDraft } from './check-funding.ts';
import type { FundingCheck } from './funding.ts';
import { fundingChecked, fundingHints } from './funding-checked.ts';
import { programmesToCheck } from './known-programmes.ts';

const day = calendarDate;
const TODAY = day('2026-11-21');
const DRAFT: FundingDraft = {
  name: ' Förderung der IKZ ',
  authority: 'Land Hessen',
  result: 'beantragt',
  amount: '100.000,00',
  deadline: '31.12.2026',
  source: 'Rahmenvereinbarung',
  checkedOn: '2026-11-20',
  note: '',
};
const refused = (changes: Partial<FundingDraft>): string[] => {
  const checked = checkFunding({ ...DRAFT, ...changes }, TODAY);
  return checked.ok ? [] : checked.error.map(({ field, message }) => `${field}: ${message}`);
};

describe('a programme that was looked at, as typed', () => {
  it('is read exactly', () => {
    expect(checkFunding(DRAFT, TODAY)).toEqual({
      ok: true,
      value: {
        name: 'Förderung der IKZ',
        authority: 'Land Hessen',
        result: 'beantragt',
        amount: cents(10_000_000n),
        deadline: '2026-12-31',
        source: 'Rahmenvereinbarung',
        checkedOn: '2026-11-20',
        note: '',
      },
    });
  });

  it.each<[Partial<FundingDraft>, readonly RegExp[]]>([
    [{ name: '', authority: ' ', source: '' }, [/^name/, /^authority/, /^source/]],
    [{ result: '' }, [/^result: Wählen Sie/]],
    [{ amount: '' }, [/^amount: Nennen Sie den Betrag, der beantragt ist/]],
    [{ amount: '', result: 'kommt-nicht-in-betracht' }, []],
    [{ amount: '100.000' }, [/^amount: „100\.000“ ist mehrdeutig/]],
    [{ amount: '-1' }, [/^amount: Geben Sie den Betrag in Euro an/]],
    [{ deadline: '31.02.2027' }, [/^deadline: Diesen Tag gibt es nicht/]],
    [{ deadline: '' }, []],
    [{ checkedOn: '' }, [/^checkedOn: Nennen Sie den Tag/]],
    [{ checkedOn: '2026-11-22' }, [/^checkedOn: .*Zukunft/]],
    [{ note: 'x'.repeat(1001) }, [/^note: Kürzen/]],
  ])('%j', (changes, expected) => {
    expect(refused(changes)).toEqual(expected.map((words) => expect.stringMatching(words)));
  });
});

const check = (changes: Partial<FundingCheck> = {}): FundingCheck => ({
  id: 'a',
  name: 'Förderung der IKZ',
  authority: 'Land Hessen',
  result: 'kommt-in-betracht',
  amount: null,
  deadline: null,
  source: 'Rahmenvereinbarung',
  checkedOn: day('2026-11-01'),
  note: '',
  isRemoved: false,
  isSample: false,
  version: 1,
  ...changes,
});

describe('the funding check, a step nobody may leave out (12th report, 1.2 no. 6)', () => {
  it('is missing without a programme that counts', () => {
    expect(fundingChecked([]).ok).toBe(false);
    expect(fundingChecked([check({ isRemoved: true })])).toEqual({
      ok: false,
      error: expect.stringMatching(/^Die Förderprüfung fehlt/),
    });
  });

  it('is there with one that does not even fit, and tells its last day', () => {
    const checks = [check({ result: 'kommt-nicht-in-betracht' }), check({ checkedOn: day('2026-11-20') })];
    expect(fundingChecked(checks)).toEqual({
      ok: true,
      value: '2 Programme geprüft, zuletzt am 20.11.2026.',
    });
  });

  it('tells what presses and what is over, the last day included', () => {
    expect(fundingHints([check({ deadline: TODAY })], TODAY)).toEqual([
      '„Förderung der IKZ“: Der Antrag ist bis zum 21.11.2026 zu stellen.',
    ]);
    expect(fundingHints([check({ deadline: day('2026-11-20') })], TODAY)).toEqual([
      expect.stringMatching(/am 20\.11\.2026 abgelaufen/),
    ]);
    expect(fundingHints([check({ deadline: TODAY, result: 'beantragt' }), check()], TODAY)).toEqual([]);
  });
});

describe('programmes worth a look', () => {
  it.each([
    ['2021-12-06', 0],
    ['2021-12-07', 1],
    ['2026-12-31', 1],
    ['2027-01-01', 0],
  ])('on %s: %i (Rahmenvereinbarung of 7.12.2021, five years)', (date, count) => {
    expect(programmesToCheck(day(date), [])).toHaveLength(count);
  });

  it('leave out what was looked at', () => {
    expect(programmesToCheck(TODAY, ['Förderung der interkommunalen Zusammenarbeit'])).toEqual([]);
  });
});
