import { describe, expect, it } from 'vitest';
import { loadDemoCounty } from '../../../../tests/support/demo-county.ts';
import { createTestApp } from '../../../../tests/support/test-app.ts';
import { addTestAlliance } from '../../../../tests/support/test-database.ts';
import { sumCents } from '../../../foundation/cents.ts';
import { readTableFigures } from './read-table-figures.ts';

const { services, alliance, neighbour } = await createTestApp({ routes: {} });
await loadDemoCounty(services, alliance, 'main-kinzig');
await loadDemoCounty(services, neighbour, 'gross-gerau');
const read = (allianceId = alliance.id) => services.database.inAlliance(allianceId, readTableFigures);

describe('the tables in short', () => {
  it('say where the print does not add up: 1,141 T€ in 18 rows, printed 1,140', async () => {
    expect((await read()).map(({ title, path, sumDiffers }) => [title, path, sumDiffers])).toEqual([
      ['Interkommunales Vergabezentrum', '/abrechnung/vergabezentrum', true],
      ['Leistungen des Datenschutzes', '/abrechnung/datenschutz', false],
      ['Digitalisierung von Verwaltungsleistungen (OZG)', '/abrechnung/ozg', false],
    ]);
  });

  it('count the rows whose recomputed amount is printed otherwise', async () => {
    // Procurement: 39 of 1,817 hours are 24.47 T€, twice printed as 25. Data protection: 1.2 + 30.8 × VZÄ ÷ 0.47 gives
    // 3.8 (printed 4.1), 10.4 (10.2), 5.8 (6.1, 5.7 and 5.8) and 6.4 (6.1).
    expect((await read()).map(({ deviatingRows }) => deviatingRows)).toEqual([2, 5, 0]);
  });

  it('tell each member its share; the shares are the pool', async () => {
    const [procurement, dataProtection, services_] = await read();
    const shareOf = (key: string) => procurement?.shares.find(({ memberKey }) => memberKey === key)?.amount;
    expect([shareOf('06435008'), shareOf('06435')]).toEqual([2_007_705n, 38_271_877n]);
    expect(
      [procurement, dataProtection, services_].map((table) =>
        sumCents((table?.shares ?? []).map(({ amount }) => amount)),
      ),
    ).toEqual([114_000_000n, 3_800_000n, 10_320_000n]);
  });

  it('name a made-up one as such; what was not printed cannot differ', async () => {
    const [sample, ...others] = await read(neighbour.id);
    expect(others).toEqual([]);
    expect(sample).toMatchObject({
      title: 'Kommunales Vergabezentrum (Beispiel)',
      sumDiffers: false,
      deviatingRows: 0,
    });
    expect(sample?.shares).toHaveLength(11);
  });

  it('are none in an alliance without tables', async () => {
    expect(await read(await addTestAlliance(services.database, 'leer'))).toEqual([]);
  });
});
