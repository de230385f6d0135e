import { describe, expect, it } from 'vitest';
import { sumCents } from '../../app/foundation/cents.ts';
import {
  type ContributionTable,
  explainAmount,
  findCommonWitness,
  recomputeTable,
  reconcileRows,
  reconcileSums,
  savingsOf,
  simulate,
  whatIfDefaults,
} from '../../app/modules/settlement/domain/index.ts';
import { GROSS_GERAU_CONTRIBUTIONS } from '../../db/seeds/gross-gerau/contributions.ts';
import { GROSS_GERAU_MEMBERS } from '../../db/seeds/gross-gerau/members.ts';
import { MAIN_KINZIG_CONTRIBUTIONS } from '../../db/seeds/main-kinzig/contributions.ts';
import { MAIN_KINZIG_MEMBERS } from '../../db/seeds/main-kinzig/members.ts';
import { MAIN_KINZIG_UNDERTAKINGS } from '../../db/seeds/main-kinzig/undertakings.ts';
import { REFERENCE_FOLDER, readReference } from './reference-data.ts';

const NAMES = new Map(
  [...MAIN_KINZIG_MEMBERS, ...GROSS_GERAU_MEMBERS].map(({ member }) => [member.key, member.name]),
);
const [PROCUREMENT, DATA_PROTECTION, SERVICES] = MAIN_KINZIG_CONTRIBUTIONS;

function recomputed(table: ContributionTable | undefined) {
  const result = table && recomputeTable(table, NAMES);
  if (!result?.ok) throw new Error('not recomputed');
  return result.value;
}

const verdicts = (table: ContributionTable | undefined) =>
  table?.print ? reconcileRows(table.print, table.rows).map(({ verdict }) => verdict) : [];

/** Verdicts worked out from the printed figures alone (3-line hand calculation per row, factor 1,140 ÷ 1,815 T€/h). */
describe('Main-Kinzig, Anlage 3 (12/2023): every printed row is explained', () => {
  it('procurement centre, 18 rows: 12 by the printed figures, 6 by figures printed the same', () => {
    const open = PROCUREMENT?.print ? reconcileRows(PROCUREMENT.print, PROCUREMENT.rows) : [];
    expect(open).toHaveLength(18);
    expect(open.filter(({ verdict }) => verdict === 'not-explained')).toEqual([]);
    expect(
      open
        .filter(({ verdict }) => verdict === 'within-rounding')
        .map(({ memberKey }) => NAMES.get(memberKey)),
    ).toEqual([
      'Freigericht', // 39 h give 24.496, printed 25
      NAMES.get('06435'), // 560 + 51 = 611, printed 610
      'Wächtersbach', // 137 h give 86.05, a quarter 21.51, printed 21
      'Rodenbach', // 52 + 51 = 103, printed 102
      'Langenselbold', // 169 h give 106.15, a quarter 26.54, printed 26
      'Bad Soden-Salmünster', // as Freigericht
    ]);
  });

  it('data protection, 6 rows: only Brachttal by the printed VZÄ', () => {
    expect(verdicts(DATA_PROTECTION)).toEqual([...Array(5).fill('within-rounding'), 'exact']);
  });

  it('digital services, 3 rows, all by the printed numbers of services', () => {
    expect(verdicts(SERVICES)).toEqual(['exact', 'exact', 'exact']);
  });

  it.each(MAIN_KINZIG_CONTRIBUTIONS.map((table) => [table.slug, table] as const))(
    '%s: one set of unrounded figures explains all rows and all printed totals',
    (_, table) => {
      expect(findCommonWitness(table)?.rows.size).toBe(table.rows.length);
      const sums = table.print ? reconcileSums(table.print, table.rows) : [];
      expect(sums.map(({ verdict }) => verdict)).not.toContain('not-explained');
    },
  );

  it('recomputes in cents and loses none', () => {
    for (const table of MAIN_KINZIG_CONTRIBUTIONS) {
      expect(sumCents(recomputed(table).rows.map(({ amount }) => amount))).toBe(table.pool);
    }
  });

  it('names the one member that pays more for data protection: Wächtersbach', () => {
    const dearer = (DATA_PROTECTION && savingsOf(DATA_PROTECTION)?.members)?.filter(
      (member) => member.dearer,
    );
    expect(dearer).toMatchObject([{ memberKey: '06435029', saving: '-1.7', percent: '-20.0' }]);
  });

  it('has the members of the undertakings, in printed order', () => {
    for (const table of MAIN_KINZIG_CONTRIBUTIONS) {
      const undertaking = MAIN_KINZIG_UNDERTAKINGS.find(({ slug }) => slug === table.undertakingSlug);
      expect(table.rows.map((row) => row.memberKey)).toEqual(undertaking?.memberKeys);
    }
  });

  it('gives every amount a Rechenweg that ends with it', () => {
    for (const table of [...MAIN_KINZIG_CONTRIBUTIONS, ...GROSS_GERAU_CONTRIBUTIONS]) {
      const { input, allocation, rows } = recomputed(table);
      const ground = { input, allocation, poolSource: table.source, measures: table.scheme.measures };
      for (const { memberKey } of rows) {
        const way = explainAmount(ground, memberKey);
        expect(way?.control).toContain('genau die Gesamtkosten');
        expect(way?.sources.length).toBeGreaterThan(0);
      }
    }
  });
});

describe('Groß-Gerau: the key of the procurement centre (KOINNO, 2018) with a sample cost', () => {
  const [table] = GROSS_GERAU_CONTRIBUTIONS;

  it('is 10 % equally and 90 % by population: 909.09 + 90,000 × 6,515 ÷ 428,975 for Biebesheim', () => {
    // population of the 10 and the county: 160,665 + 268,310
    expect(recomputed(table).rows.find((row) => row.memberKey === '06433001')?.amount).toBe(227_595n);
    expect(table?.rows).toHaveLength(11);
    expect(table).toMatchObject({ isSample: true, print: null });
    expect(table?.rows.at(-1)).toEqual({
      memberKey: '06433',
      measures: { population: '268310' },
      printed: null,
    });
  });

  it('stays as it is in the calculator', () => {
    const same = table && simulate(table, GROSS_GERAU_MEMBERS, whatIfDefaults(table, GROSS_GERAU_MEMBERS));
    expect(same?.ok && same.value.rows.every((row) => row.change === 0n)).toBe(true);
  });
});

describe.skipIf(REFERENCE_FOLDER === undefined)('against the typed-off figures and the vectors', () => {
  interface Vector {
    readonly name: string;
    readonly keys: readonly string[];
    readonly shares: readonly number[];
  }
  const vectors = (): readonly Vector[] => JSON.parse(readReference('allocation-vectors.json'));

  it('splits the procurement centre to the cent as the vector does', () => {
    const vector = vectors().find(({ name }) => name.includes('displayed hours (1817)'));
    expect(recomputed(PROCUREMENT).rows.map(({ amount }) => Number(amount))).toEqual(vector?.shares);
  });

  it.each([
    ['procurementCentre', PROCUREMENT],
    ['dataProtection', DATA_PROTECTION],
    ['digitalServices', SERVICES],
  ] as const)('%s is typed in as printed', (key, table) => {
    const source = JSON.parse(readReference('main-kinzig-contributions.json'))[key];
    const columns = table?.print?.columns ?? [];
    const rows = table?.rows.map(({ memberKey, printed }) => ({
      member: NAMES.get(memberKey),
      ...Object.fromEntries(
        Object.entries(printed ?? {}).map(([column, figure]) => [column, Number(figure)]),
      ),
    }));
    expect(rows).toEqual(source.rows);
    for (const [column, total] of Object.entries(source.printedTotals)) {
      expect([column, Number(columns.find((candidate) => candidate.key === column)?.total)]).toEqual([
        column,
        total,
      ]);
    }
  });
});
