import { beforeEach, describe, expect, it } from 'vitest';
import { addTestAlliance, createTestDatabase } from '../../../../tests/support/test-database.ts';
import type { ReportYear } from '../domain/matrix/report-year.ts';
import { day, sampleUndertaking } from '../test-support/project-samples.ts';
import { insertReportYear, listReportYears } from './report-year-store.ts';
import { insertUndertakings } from './undertaking-store.ts';

const { database } = await createTestDatabase();
let alliance: string;
let archive: string;
let cleaning: string;
let count = 0;

beforeEach(async () => {
  count += 1;
  alliance = await addTestAlliance(database, `kreis-${count}`);
  const undertakings = [sampleUndertaking(), sampleUndertaking({ slug: 'reinigung', title: 'Reinigung' })];
  const ids = await database.inAlliance(alliance, (tx) => insertUndertakings(tx, alliance, undertakings));
  archive = ids.get('archiv') ?? '';
  cleaning = ids.get('reinigung') ?? '';
});

/** Runs from November to October; lists cleaning before archives, against their titles and ids. */
const reportYear = (year: number, changes: Partial<ReportYear> = {}): ReportYear => ({
  startsOn: day(`${year - 1}-11-01`),
  endsOn: day(`${year}-10-31`),
  title: `Bericht ${year}`,
  source: `Bericht ${year}, Abschnitt 1`,
  listed: [
    { undertakingId: cleaning, printedSum: 8, printedImplementationSum: 4 },
    { undertakingId: archive, printedSum: null, printedImplementationSum: null },
  ],
  ...changes,
});
const insert = (...years: ReportYear[]) =>
  database.inAlliance(alliance, async (tx) => {
    for (const year of years) await insertReportYear(tx, alliance, year);
  });
const list = (allianceId = alliance) => database.inAlliance(allianceId, listReportYears);

describe('report years', () => {
  it('come back the latest first, each with its undertakings in printed order', async () => {
    const short = reportYear(2025, {
      listed: [{ undertakingId: archive, printedSum: 12, printedImplementationSum: null }],
    });
    await insert(reportYear(2018), short, reportYear(2024));
    expect(await list()).toEqual([short, reportYear(2024), reportYear(2018)]);
  });

  it('may list nothing', async () => {
    await insert(reportYear(2025, { listed: [] }));
    expect(await list()).toEqual([reportYear(2025, { listed: [] })]);
  });

  it('belong to their alliance alone', async () => {
    await insert(reportYear(2025));
    expect(await list(await addTestAlliance(database, `fremd-${count}`))).toEqual([]);
  });

  it.each([
    ['the end of another year', () => reportYear(2025, { title: 'noch einer' }), '23505'],
    ['no length', () => reportYear(2024, { startsOn: day('2024-10-31') }), '23514'],
    [
      'an undertaking twice',
      () => {
        const [first] = reportYear(2024).listed;
        return reportYear(2024, { listed: first ? [first, first] : [] });
      },
      '23505',
    ],
  ])('are refused with %s, whole', async (_, wrong, code) => {
    await insert(reportYear(2025));
    await expect(insert(wrong())).rejects.toMatchObject({ code });
    expect(await list()).toEqual([reportYear(2025)]);
  });
});
