import { describe, expect, it } from 'vitest';
import { loadDemoCounty } from '../../../../../tests/support/demo-county.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { insertMembers } from '../../../region/index.ts';
import { insertParticipations } from '../../store/participation-store.ts';
import { insertUndertakings } from '../../store/undertaking-store.ts';
import { day, samplePart, sampleTown, sampleUndertaking, since } from '../../test-support/project-samples.ts';
import { recordParticipation } from '../participation/record-participation.ts';
import { loadMatrix } from './load-matrix.ts';

const app = await createTestApp({ routes: {} });
const { services, alliance, neighbour } = app;
await loadDemoCounty(services, alliance, 'gross-gerau');
const load = (text: string, where = alliance) => loadMatrix(services, where, day(text));

async function columnsOn(text: string, where = alliance) {
  const { matrix } = await load(text, where);
  return matrix.columns.map(({ undertaking, participants, implementers }) => [
    undertaking.title,
    participants,
    implementers,
  ]);
}

/** Section 1 of the 5th and the 12th report: titles in printed order with the SUMME row. */
const OF_2018 = [
  ['E-Government (Prüfprojekt)', 14, null],
  ['Klärschlammverwertung (Prüfprojekt)', 10, null],
  ['E-Rechnungsworkflow, E-Rechnung', 13, null],
  ['E-Mobilität', 15, null],
  ['Aktivierung Wohnraumpotenzial', 10, null],
  ['Umsetzung Prostituiertenschutzgesetz', 11, null],
  ['Landschaftspflegeverband', 13, null],
];
const OF_2025 = [
  ['Beschaffung Feuerwehrbedarf, Organisation Instandhaltung', 15, null],
  ['Organisation der Reinigung kommunaler Liegenschaften', 8, 4],
  ['Umsetzung Hinweisgeberschutzgesetz', 13, null],
  ['Smart Cities / Smart Region', 14, 12],
  ['Hitzeaktionsplanung', 14, null],
  ['Archivwesen', 12, null],
  ['Prüfung elektrischer Anlagen (Vergabeverfahren)', 11, null],
];

describe('the matrix of a day', () => {
  it.each([
    ['2018-10-31', OF_2018, '2018-10-31'],
    ['2018-06-30', OF_2018, '2018-10-31'],
    ['2025-10-31', OF_2025, '2025-10-31'],
    ['2025-12-31', OF_2025, '2025-10-31'],
  ])('%s is a reported one, with all members and the printed sums', async (text, columns, cellsAt) => {
    const { choice, matrix, reportYears } = await load(text);
    expect(choice).toMatchObject({ kind: 'recorded', cellsAt });
    expect(await columnsOn(text)).toEqual(columns);
    expect(matrix.rows).toHaveLength(15);
    expect(matrix.rows.at(-1)?.member).toMatchObject({ key: '06433', name: 'Kreis Groß-Gerau' });
    expect(matrix.columns.map(({ undertaking }) => undertaking.printedSum)).toEqual(
      columns.map(([, sum]) => sum),
    );
    expect(reportYears.map(({ endsOn }) => endsOn)).toEqual(['2025-10-31', '2018-10-31']);
  });

  it('2026-11-21 is the current one: what is being prepared or goes on, by title', async () => {
    const { choice, matrix } = await load('2026-11-21');
    expect(choice).toMatchObject({ kind: 'current', cellsAt: '2026-11-21' });
    expect(await columnsOn('2026-11-21')).toEqual([
      ['Archivwesen', 12, null],
      ['KI-Systeme', 12, null],
      ['Organisation der Reinigung kommunaler Liegenschaften', 8, 4],
    ]);
    expect(matrix.columns.map(({ undertaking }) => undertaking.printedSum)).toEqual([null, null, null]);
  });

  it('2020-01-01 has none, and says why', async () => {
    const { choice, matrix, undertakings } = await load('2020-01-01');
    expect(choice).toEqual({ kind: 'none', reason: 'Für den 01.01.2020 ist kein Berichtsjahr erfasst.' });
    expect([matrix.rows, matrix.columns]).toEqual([[], []]);
    expect(undertakings.size).toBeGreaterThan(0);
  });
});

describe('the matrix of a day as it was then', () => {
  const live = async (text: string) => {
    const { matrix, beside } = await loadMatrix(services, alliance, day(text), 'live');
    const columns = matrix.columns.map(({ undertaking, participants, implementers }) => [
      undertaking.title,
      participants,
      implementers,
    ]);
    return { columns, beside };
  };

  it('2025-10-31: the intervals give what the report printed, the implementation beside its review', async () => {
    const { columns } = await live('2025-10-31');
    expect(columns).toEqual(OF_2025.toSorted(([a], [b]) => String(a).localeCompare(String(b), 'de')));
  });

  it('names local and cross-county work beside it, and what of whose members nothing is known', async () => {
    const { columns, beside } = await live('2024-06-01');
    expect(columns.filter(([, count]) => count === 0)).toEqual([]);
    expect(beside.unknown.map(({ undertaking }) => undertaking.title)).toContain('Hitzeaktionsplanung');
    expect(beside.local.length).toBeGreaterThan(0);
    expect(beside.crossCounty.map(({ undertaking }) => undertaking.title)).toContain(
      'Forstbetriebsgemeinschaft',
    );
  });
});

describe('what changes later', () => {
  it('shows from its day on and leaves the reports as they were', async () => {
    const archives = (text: string) =>
      columnsOn(text).then((all) => all.find(([title]) => title === 'Archivwesen'));
    const request = {
      participates: true,
      represented: false,
      roles: [],
      implementation: null,
      coreTeam: false,
      note: '',
      effectiveFrom: day('2027-01-01'),
      version: 1,
    };
    const order = { undertakingSlug: 'archiv', memberKey: '06433007', request, actor: 'konto-1' };
    expect(await recordParticipation(services, alliance, order)).toMatchObject({ ok: true });
    expect(await archives('2026-12-31')).toEqual(['Archivwesen', 12, null]);
    expect(await archives('2027-01-01')).toEqual(['Archivwesen', 13, null]);
    expect(await columnsOn('2025-10-31')).toEqual(OF_2025);
  });
});

describe('an alliance without reports', () => {
  const START = '2026-01-01';
  const running = (slug: string, title: string, state: Parameters<typeof since>[1] = 'laufend') =>
    sampleUndertaking({ slug, title, states: [since(START, state)] });

  it('shows members, and guests only where they take part', async () => {
    expect((await load('2026-11-21', neighbour)).matrix.rows).toEqual([]);
    await services.database.inAlliance(neighbour.id, async (tx) => {
      const members = await insertMembers(tx, neighbour.id, [
        sampleTown('06433014', 'Trebur'),
        sampleTown('06433009', 'Nauheim'),
        sampleTown('07339043', 'Nierstein', { standing: 'gast' }),
        sampleTown('07339049', 'Oppenheim', { standing: 'gast' }),
      ]);
      const ids = await insertUndertakings(tx, neighbour.id, [
        running('archiv', 'Archiv'),
        running('bauhof', 'Bauhof', 'in-vorbereitung'),
        running('einkauf', 'Einkauf', 'umgesetzt'),
        { ...running('forst', 'Forst'), kind: 'oertliche-ikz' },
        sampleUndertaking({ slug: 'ohne-stand', title: 'Ohne Stand' }),
      ]);
      const part = (slug: string, key: string) =>
        samplePart(ids.get(slug) ?? '', members.get(key) ?? '', { validFrom: day(START) });
      await insertParticipations(tx, neighbour.id, [
        part('archiv', '06433014'),
        part('archiv', '07339043'),
        part('einkauf', '06433014'),
        part('forst', '07339049'),
      ]);
    });
    const { matrix } = await load('2026-11-21', neighbour);
    expect(matrix.rows.map(({ member, participations }) => [member.name, participations])).toEqual([
      ['Nauheim', 0],
      ['Trebur', 2],
      ['Nierstein', 1],
    ]);
    expect(await columnsOn('2026-11-21', neighbour)).toEqual([
      ['Archiv', 2, null],
      ['Einkauf', 1, null],
    ]);
    // Ended on 1.1.2026: twelve months later it is no longer among them.
    expect(await columnsOn('2027-01-01', neighbour)).toEqual([['Archiv', 2, null]]);
  });
});
