import { beforeEach, describe, expect, it } from 'vitest';
import { addTestAlliance, createTestDatabase } from '../../../../tests/support/test-database.ts';
import { queries } from '../../../platform/db/queries.ts';
import { insertAreas } from '../../catalogue/index.ts';
import { sampleUndertaking, since } from '../test-support/project-samples.ts';
import { insertUndertakings, listUndertakings } from './undertaking-store.ts';

const { database } = await createTestDatabase();
const ARCHIVE = sampleUndertaking({
  states: [since('2025-07-01', 'laufend'), since('2025-10-31', 'abgeschlossen')],
});
const CLEANING = sampleUndertaking({
  slug: 'reinigung',
  title: 'Ämterreinigung',
  kind: 'umsetzungsprojekt',
  implementationTitle: 'Pilotprojekt',
  printedParticipants: 8,
  description: '',
});
let mine: string;
let theirs: string;
let count = 0;

beforeEach(async () => {
  count += 1;
  mine = await addTestAlliance(database, `mine-${count}`);
  theirs = await addTestAlliance(database, `theirs-${count}`);
});
const insert = (undertakings = [CLEANING, ARCHIVE], allianceId = mine) =>
  database.inAlliance(allianceId, (tx) => insertUndertakings(tx, allianceId, undertakings));
const list = (allianceId = mine) => database.inAlliance(allianceId, listUndertakings);

describe('undertakings', () => {
  it('come back whole, by title as Germans sort it, each with its states, the earliest first', async () => {
    const backwards = sampleUndertaking({ ...ARCHIVE, states: ARCHIVE.states.toReversed() });
    const ids = await insert([CLEANING, sampleUndertaking({ slug: 'bauhof', title: 'Bauhof' }), backwards]);
    expect(await list()).toEqual([
      { ...CLEANING, id: ids.get('reinigung') },
      { ...ARCHIVE, id: ids.get('archiv') },
      { ...sampleUndertaking({ slug: 'bauhof', title: 'Bauhof' }), id: ids.get('bauhof') },
    ]);
  });

  it('name their task area', async () => {
    const areas = await database.inAlliance(mine, (tx) =>
      insertAreas(tx, mine, [{ name: 'Archiv', slug: 'archiv' }]),
    );
    const areaId = areas.get('Archiv') ?? '';
    await insert([{ ...ARCHIVE, areaId }]);
    expect((await list())[0]?.areaId).toBe(areaId);
  });

  it('belong to their alliance alone, which may use the words of another', async () => {
    await insert();
    expect(await list(theirs)).toEqual([]);
    await insert([ARCHIVE], theirs);
    expect((await list(theirs)).map(({ slug }) => slug)).toEqual(['archiv']);
    expect(await list()).toHaveLength(2);
  });

  it('keep a slug for one undertaking, and nothing of a refused block', async () => {
    await insert([ARCHIVE]);
    await expect(insert([CLEANING, ARCHIVE])).rejects.toMatchObject({ code: '23505' });
    expect(await list()).toHaveLength(1);
  });

  it('may be none', async () => {
    expect(await insert([])).toEqual(new Map());
    expect(await list()).toEqual([]);
  });

  it('are not read by a program older than its data', async () => {
    await insert([ARCHIVE]);
    await database.inAlliance(mine, (tx) =>
      queries(tx).updateTable('projects.undertaking').set({ kind: 'verbund' }).execute(),
    );
    await expect(list()).rejects.toThrow('unknown word in the database: verbund');
  });
});
