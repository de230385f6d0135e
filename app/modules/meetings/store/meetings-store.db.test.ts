import { beforeEach, describe, expect, it } from 'vitest';
import { addTestAlliance, createTestDatabase } from '../../../../tests/support/test-database.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { insertMembers } from '../../region/index.ts';
import { AUTUMN, day, sampleBody } from '../test-support/meeting-samples.ts';
import { readBodyCalendars } from '../use-cases/read-body-calendars.ts';
import { insertBodies, listBodies, listBodiesFrom, listBodiesOf, updateBody } from './body-store.ts';
import { deletePause, insertPauses, listPauses, updatePause } from './pause-store.ts';
import {
  insertSittings,
  listSittings,
  listSittingsOf,
  updateCancelled,
  updateSitting,
} from './sitting-store.ts';

const { database } = await createTestDatabase();
let alliance: string;
let raunheim: string;
let count = 0;

const TOWN = {
  key: '06433010',
  name: 'Raunheim',
  officialName: 'Raunheim, Stadt',
  kind: 'stadt',
  standing: 'mitglied',
  ars: null,
  countyKey: '06433',
  countyPart: null,
  areaHectares: null,
} as const;

beforeEach(async () => {
  count += 1;
  alliance = await addTestAlliance(database, `kreis-${count}`);
  const ids = await inside((tx) => insertMembers(tx, alliance, [{ member: TOWN, population: [] }]));
  raunheim = ids.get('06433010') ?? '';
});

const inside = <T>(work: (tx: Tx) => Promise<T>, where = alliance) => database.inAlliance(where, work);
async function addBody(...changes: Parameters<typeof sampleBody>[1][]): Promise<string> {
  const bodies = changes.map((change) => sampleBody(raunheim, change));
  return (await inside((tx) => insertBodies(tx, alliance, bodies)))[0] ?? '';
}
const addSittings = (bodyId: string, ...days: string[]) =>
  inside((tx) =>
    insertSittings(
      tx,
      alliance,
      days.map((on) => ({ bodyId, on: day(on), closesOn: null, note: '', isSample: true })),
    ),
  );

describe('bodies', () => {
  it('come back as they were, by place on the path', async () => {
    const council = {
      kind: 'vertretung',
      name: 'Stadtverordnetenversammlung',
      position: 4,
      rhythmWeeks: null,
    } as const;
    await addBody(council, { isSample: true });
    expect(await inside((tx) => listBodiesOf(tx, raunheim))).toEqual([
      { ...sampleBody(raunheim, { isSample: true }), id: expect.any(String), version: 1 },
      { ...sampleBody(raunheim, council), id: expect.any(String), version: 1 },
    ]);
  });

  it('that ended are left out from the day after, and stay in the list of all', async () => {
    await addBody({ activeTo: day('2026-11-20') });
    expect(await inside((tx) => listBodiesFrom(tx, day('2026-11-20')))).toHaveLength(1);
    expect(await inside((tx) => listBodiesFrom(tx, day('2026-11-21')))).toEqual([]);
    expect(await inside(listBodies)).toHaveLength(1);
  });

  it('once changed are no sample any more', async () => {
    const id = await addBody({ isSample: true });
    await inside((tx) => updateBody(tx, id, sampleBody(raunheim, { closingDays: 10 })));
    expect(await inside(listBodies)).toMatchObject([{ closingDays: 10, isSample: false, version: 2 }]);
  });

  it.each([
    ['a second of one name', {}, '23505'],
    ['an end before the beginning', { name: 'X', activeTo: day('2026-03-31') }, '23514'],
    ['no place', { name: 'X', position: 0 }, '23514'],
    ['a rhythm of no weeks', { name: 'X', rhythmWeeks: 0 }, '23514'],
    ['a member there is not', { memberId: '019ac000-0000-7000-8000-000000000000' }, '23503'],
  ])('are refused by the database with %s', async (_, changes, code) => {
    await addBody({});
    await expect(addBody(changes)).rejects.toMatchObject({ code });
  });
});

describe('sittings', () => {
  it('are listed by day within a span, both ends included', async () => {
    const id = await addBody({});
    await addSittings(id, '2026-12-01', '2026-11-03', '2026-11-17');
    const listed = await inside((tx) => listSittings(tx, { from: day('2026-11-03'), to: day('2026-11-17') }));
    expect(listed.map(({ on }) => on)).toEqual(['2026-11-03', '2026-11-17']);
    expect(await inside((tx) => listSittings(tx, { from: day('2026-11-04') }))).toHaveLength(2);
  });

  it('once changed are no sample any more; a cancellation leaves them what they are', async () => {
    const id = await addBody({});
    await addSittings(id, '2026-12-01', '2026-12-15');
    const [first, second] = await inside((tx) => listSittingsOf(tx, [id]));
    const changed = { on: day('2026-12-02'), closesOn: day('2026-11-20'), note: 'Haushalt' };
    await inside((tx) => updateSitting(tx, first?.id ?? '', changed));
    await inside((tx) => updateCancelled(tx, second?.id ?? '', true));
    expect(await inside((tx) => listSittingsOf(tx, [id]))).toMatchObject([
      { ...changed, isSample: false, cancelled: false, version: 2 },
      { on: '2026-12-15', isSample: true, cancelled: true, version: 2 },
    ]);
  });

  it('are refused twice a day, and with a closing date after them', async () => {
    const id = await addBody({});
    await addSittings(id, '2026-12-01');
    await expect(addSittings(id, '2026-12-01')).rejects.toMatchObject({ code: '23505' });
    const late = {
      bodyId: id,
      on: day('2026-12-08'),
      closesOn: day('2026-12-09'),
      note: '',
      isSample: false,
    };
    await expect(inside((tx) => insertSittings(tx, alliance, [late]))).rejects.toMatchObject({
      code: '23514',
    });
  });

  it('stay within their alliance', async () => {
    const id = await addBody({});
    await addSittings(id, '2026-12-01');
    const other = await addTestAlliance(database, `fremd-${count}`);
    expect(await inside((tx) => listSittings(tx, { from: day('2026-01-01') }), other)).toEqual([]);
    expect(await inside(listBodies, other)).toEqual([]);
  });
});

describe('calendars of all bodies', () => {
  it('hold the sittings from a day on and the last one held before', async () => {
    const id = await addBody({});
    await addSittings(id, '2026-10-06', '2026-10-20', '2026-11-03', '2026-12-01');
    const before = (await inside((tx) => listSittingsOf(tx, [id]))).find(({ on }) => on === '2026-11-03');
    await inside((tx) => updateCancelled(tx, before?.id ?? '', true));
    const [calendar] = await inside((tx) => readBodyCalendars(tx, day('2026-11-21')));
    expect(calendar).toMatchObject({ id, memberKey: '06433010', name: 'Magistrat', rhythmWeeks: 2 });
    expect(calendar?.sittings.map(({ on }) => on)).toEqual(['2026-10-20', '2026-12-01']);
  });

  it('of a body that ends go on neither recorded nor estimated', async () => {
    await addSittings(await addBody({ activeTo: day('2026-12-31') }), '2026-12-01', '2027-01-12');
    const [calendar] = await inside((tx) => readBodyCalendars(tx, day('2026-11-21')));
    expect(calendar).toMatchObject({ rhythmWeeks: null, sittings: [{ on: '2026-12-01' }] });
  });
});

it('pauses come back as they were, earliest first, and can be changed and removed', async () => {
  const autumn = { ...AUTUMN, source: 'Ferienordnung' };
  const spring = { ...autumn, title: 'Osterferien', startsOn: day('2026-03-30'), endsOn: day('2026-04-10') };
  await inside((tx) => insertPauses(tx, alliance, [autumn, spring]));
  const [first, second] = await inside(listPauses);
  expect([first, second]).toMatchObject([spring, autumn]);
  await inside((tx) => updatePause(tx, first?.id ?? '', { ...spring, title: 'Ostern' }));
  await inside((tx) => deletePause(tx, second?.id ?? ''));
  expect(await inside(listPauses)).toMatchObject([{ title: 'Ostern', version: 2 }]);
});
