import { beforeEach, describe, expect, it } from 'vitest';
import { addTestAlliance, createTestDatabase } from '../../../../tests/support/test-database.ts';
import { insertMembers } from '../../region/index.ts';
import type { Role } from '../domain/participation/participation.ts';
import { day, samplePart, sampleTown, sampleUndertaking } from '../test-support/project-samples.ts';
import {
  closeParticipation,
  correctParticipation,
  insertParticipations,
  listParticipationHistory,
  listParticipationsAt,
  lockOpenParticipation,
  type ParticipationRecord,
} from './participation-store.ts';
import { insertUndertakings } from './undertaking-store.ts';

const { database } = await createTestDatabase();
let alliance: string;
let archive: string;
let trebur: string;
let nauheim: string;
let count = 0;

beforeEach(async () => {
  count += 1;
  alliance = await addTestAlliance(database, `kreis-${count}`);
  await database.inAlliance(alliance, async (tx) => {
    const undertakings = await insertUndertakings(tx, alliance, [sampleUndertaking()]);
    const towns = [sampleTown('06433014', 'Trebur'), sampleTown('06433009', 'Nauheim')];
    const members = await insertMembers(tx, alliance, towns);
    archive = undertakings.get('archiv') ?? '';
    trebur = members.get('06433014') ?? '';
    nauheim = members.get('06433009') ?? '';
  });
});

const insert = (...records: ParticipationRecord[]) =>
  database.inAlliance(alliance, (tx) => insertParticipations(tx, alliance, records));
const at = (text: string, allianceId = alliance) =>
  database.inAlliance(allianceId, (tx) => listParticipationsAt(tx, day(text)));
const history = (memberId: string) =>
  database.inAlliance(alliance, (tx) => listParticipationHistory(tx, archive, memberId));

const closed = () =>
  samplePart(archive, trebur, { validFrom: day('2018-10-31'), validTo: day('2025-10-30'), version: 2 });

describe('participations', () => {
  it('hold from their first day to their last, both included', async () => {
    await insert(closed(), samplePart(archive, trebur));
    expect(await at('2018-10-30')).toEqual([]);
    expect(await at('2018-10-31')).toEqual([closed()]);
    expect(await at('2025-10-30')).toEqual([closed()]);
    expect(await at('2025-10-31')).toEqual([samplePart(archive, trebur)]);
    expect(await at('2099-12-31')).toEqual([samplePart(archive, trebur)]);
  });

  it('come back as they were, with every field and all that is unknown', async () => {
    const unknown = { participates: false, represented: false, roles: [], responsible: null };
    const whole = samplePart(archive, trebur, {
      roles: ['PL', 'LKG'],
      implementation: false,
      responsible: false,
      note: 'nach „Stand“; geprüft',
      version: 7,
    });
    await insert(whole, samplePart(archive, nauheim, unknown));
    expect(await history(trebur)).toEqual([whole]);
    expect(await history(nauheim)).toEqual([samplePart(archive, nauheim, unknown)]);
  });

  it('of one pair come as a history, the latest first', async () => {
    await insert(closed(), samplePart(archive, nauheim), samplePart(archive, trebur));
    expect(await history(trebur)).toEqual([samplePart(archive, trebur), closed()]);
  });

  it('stay within their alliance', async () => {
    await insert(samplePart(archive, trebur));
    const other = await addTestAlliance(database, `fremd-${count}`);
    expect(await at('2025-10-31', other)).toEqual([]);
    await expect(
      database.inAlliance(other, (tx) => insertParticipations(tx, other, [samplePart(archive, nauheim)])),
    ).rejects.toMatchObject({ code: '23503' });
  });

  it('may be none', async () => {
    await insert();
    expect(await at('2025-10-31')).toEqual([]);
  });

  it.each([
    ['a second open interval', { validFrom: day('2026-01-01') }, '23505'],
    ['a second interval from the same day', { validTo: day('2026-01-01') }, '23505'],
    ['an end before the beginning', { validFrom: day('2024-01-01'), validTo: day('2023-12-31') }, '23514'],
    [
      'a role there is not',
      { validTo: day('2024-01-01'), validFrom: day('2023-01-01'), roles: ['XX' as Role] },
      '23514',
    ],
  ])('are refused by the database with %s', async (_, changes, code) => {
    await insert(samplePart(archive, trebur));
    await expect(insert(samplePart(archive, trebur, changes))).rejects.toMatchObject({ code });
    expect(await history(trebur)).toEqual([samplePart(archive, trebur)]);
  });
});

describe('changing the open participation', () => {
  const change = (work: (open: ParticipationRecord) => Partial<ParticipationRecord> | 'close') =>
    database.inAlliance(alliance, async (tx) => {
      const open = await lockOpenParticipation(tx, archive, trebur);
      if (!open) throw new Error('nothing is open');
      const changes = work(open);
      if (changes === 'close') return closeParticipation(tx, open, day('2026-11-30'));
      return correctParticipation(tx, { ...open, ...changes });
    });

  it('finds the open one alone, and none where all are closed', async () => {
    await insert(closed(), samplePart(archive, nauheim));
    const find = (memberId: string) =>
      database.inAlliance(alliance, (tx) => lockOpenParticipation(tx, archive, memberId));
    expect(await find(trebur)).toBeUndefined();
    expect(await find(nauheim)).toEqual(samplePart(archive, nauheim));
  });

  it('closes it with its last day and leaves every other as it was', async () => {
    await insert(closed(), samplePart(archive, trebur), samplePart(archive, nauheim));
    await change(() => 'close');
    expect(await history(trebur)).toEqual([
      samplePart(archive, trebur, { validTo: day('2026-11-30'), version: 2 }),
      closed(),
    ]);
    expect(await history(nauheim)).toEqual([samplePart(archive, nauheim)]);
  });

  it('corrects it in place and leaves every other as it was', async () => {
    await insert(closed(), samplePart(archive, trebur), samplePart(archive, nauheim));
    const corrected = {
      participates: false,
      represented: false,
      roles: ['LKG'] as const,
      implementation: true,
      responsible: null,
      note: 'berichtigt',
      version: 2,
    };
    await change(() => corrected);
    expect(await history(trebur)).toEqual([samplePart(archive, trebur, corrected), closed()]);
    expect(await history(nauheim)).toEqual([samplePart(archive, nauheim)]);
  });

  it('lets the second of two changes see what the first one left', async () => {
    await insert(samplePart(archive, trebur));
    const raise = () => change(({ version }) => ({ version: version + 1 }));
    await Promise.all([raise(), raise(), raise()]);
    expect((await history(trebur))[0]?.version).toBe(4);
  });
});
