import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../app/foundation/calendar-date.ts';
import { NO_CENTS, parseCents } from '../../app/foundation/cents.ts';
import { parseDecimal } from '../../app/foundation/decimal.ts';
import { must } from '../../app/foundation/result.ts';
import { breakEvens } from '../../app/modules/appraisal/domain/advantage/break-even.ts';
import { computeProcessCosts } from '../../app/modules/appraisal/domain/advantage/compute-process-costs.ts';
import { MAIN_KINZIG_CONTRIBUTIONS } from '../../db/seeds/main-kinzig/contributions.ts';
import { MAIN_KINZIG_MEMBERS } from '../../db/seeds/main-kinzig/members.ts';
import { costRows as rows } from '../support/cost-rows.ts';

const decimal = (text: string) => must(parseDecimal(text));
const euro = (text: string) => must(parseCents(text));

/** GE/CON, Anlage 3 (12/2023): cost today; 1.2 T€ base cost per contract alike for all; external effort of each. */
describe('Main-Kinzig, data protection: the sum saves 37 %, Wächtersbach pays 20 % more', () => {
  const table = MAIN_KINZIG_CONTRIBUTIONS.find(({ title }) => title.includes('Datenschutz'));
  const thousands = (figure: string | undefined) => euro(`${(figure ?? '').replace('.', '')}00.00`);
  const costs = computeProcessCosts(
    {
      ...{ pricedOn: calendarDate('2023-12-01'), processes: [] },
      members: (table?.rows ?? []).map(({ memberKey, printed }) => ({
        memberKey,
        name: MAIN_KINZIG_MEMBERS.find(({ member: { key } }) => key === memberKey)?.member.name ?? '',
        ...{ inhabitants: null, isTold: true, volumes: new Map(), minutes: new Map() },
        furtherToday: thousands(printed?.['asIsCost']),
        furtherPooled: thousands(printed?.['externalEffort']),
      })),
      pooled: {
        ...{ fixedCost: euro('7200.00'), splitKey: 'gleich', setUpCost: NO_CENTS, setUpYears: 1 },
        ...{ minimumStaff: { standardisierbar: null, qualifiziert: null }, deputyFrom: decimal('1') },
      },
    },
    [],
  );

  it('shows each member its own result, as printed', () => {
    expect(rows(costs)).toEqual([
      ['Ronneburg', '13100.00', '4100.00', '9000.00', '68.7'],
      ['Wächtersbach', '8500.00', '10200.00', '-1700.00', '-20.0'],
      ['Neuberg', '12900.00', '6100.00', '6800.00', '52.7'],
      ['Niederdorfelden', '10100.00', '5700.00', '4400.00', '43.6'],
      ['Bad Soden-Salmünster', '6800.00', '6100.00', '700.00', '10.3'],
      ['Brachttal', '8600.00', '5800.00', '2800.00', '32.6'],
    ]);
    expect(costs.total).toEqual({
      today: euro('60000.00'),
      pooled: euro('38000.00'),
      saving: euro('22000.00'),
      percent: '36.7',
    });
    expect(costs.losers).toEqual(['Wächtersbach']);
  });

  it('knows that no lower base cost would help Wächtersbach: its external effort alone is dearer', () => {
    expect(breakEvens(costs)?.everyone).toEqual({ kind: 'never' });
  });
});
