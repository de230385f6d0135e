import { beforeEach, describe, expect, it } from 'vitest';
import { atOnce } from '../../../../../tests/support/at-once.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { addTestAlliance } from '../../../../../tests/support/test-database.ts';
import { type Alliance, findAlliance } from '../../../../platform/alliances.ts';
import { listEntries } from '../../../../platform/audit/list-entries.ts';
import { verifyChain } from '../../../../platform/audit/verify-chain.ts';
import { insertMembers } from '../../../region/index.ts';
import type { ParticipationRequest } from '../../domain/participation/participation-request.ts';
import {
  insertParticipations,
  listParticipationHistory,
  type ParticipationRecord,
} from '../../store/participation-store.ts';
import { insertUndertakings } from '../../store/undertaking-store.ts';
import { day, samplePart, sampleTown, sampleUndertaking } from '../../test-support/project-samples.ts';
import { recordParticipation } from './record-participation.ts';

const { services } = await createTestApp({ routes: {} });
const { database } = services;
let alliance: Alliance;
let archive: string;
let cleaning: string;
let trebur: string;
let count = 0;

beforeEach(async () => {
  count += 1;
  await addTestAlliance(database, `kreis-${count}`);
  const added = await findAlliance(database, `kreis-${count}`);
  if (!added) throw new Error('the test alliance was not stored');
  alliance = added;
  await database.inAlliance(alliance.id, async (tx) => {
    const members = await insertMembers(tx, alliance.id, [sampleTown('06433014', 'Trebur')]);
    const ids = await insertUndertakings(tx, alliance.id, [
      sampleUndertaking(),
      sampleUndertaking({ slug: 'reinigung', title: 'Reinigung', implementationTitle: 'Pilotprojekt' }),
    ]);
    trebur = members.get('06433014') ?? '';
    archive = ids.get('archiv') ?? '';
    cleaning = ids.get('reinigung') ?? '';
  });
});

const REQUEST: ParticipationRequest = {
  participates: true,
  represented: true,
  roles: ['PG'],
  implementation: null,
  coreTeam: false,
  note: '',
  effectiveFrom: day('2026-12-01'),
  version: null,
};
const record = (
  changes: Partial<ParticipationRequest> = {},
  undertakingSlug = 'archiv',
  memberKey = '06433014',
) =>
  recordParticipation(services, alliance, {
    undertakingSlug,
    memberKey,
    request: { ...REQUEST, ...changes },
    actor: 'konto-1',
  });
const add = (part: ParticipationRecord) =>
  database.inAlliance(alliance.id, (tx) => insertParticipations(tx, alliance.id, [part]));
const history = (undertakingId = archive) =>
  database.inAlliance(alliance.id, (tx) => listParticipationHistory(tx, undertakingId, trebur));

/** The trail, oldest first, with before and after read. */
const trail = () =>
  database.inAlliance(alliance.id, async (tx) => {
    const { entries } = await listEntries(tx, alliance.id, {}, { offset: 0, limit: 100 });
    return entries.toReversed().map(({ action, actor, subjectKind, subjectId, payload }) => ({
      action,
      actor,
      subject: `${subjectKind}:${subjectId}`,
      ...(JSON.parse(payload ?? '') as { before?: unknown; after?: unknown }),
    }));
  });
const expectWhole = async (entries: number) =>
  expect(await database.inAlliance(alliance.id, (tx) => verifyChain(tx, alliance.id))).toEqual({
    entries,
    erased: 0,
  });
const refusals = async (changes: Partial<ParticipationRequest>, undertakingSlug?: string) => {
  const result = await record(changes, undertakingSlug);
  if (result.ok || result.error === 'unknown') throw new Error('this was expected to be refused');
  return result.error.map(({ field }) => field);
};

describe('recording a participation', () => {
  it('opens the first one and tells the trail what holds now', async () => {
    expect(await record({ roles: ['LKG', 'PG'], note: ' neu dabei ' })).toMatchObject({
      ok: true,
      value: { kind: 'open', validFrom: '2026-12-01' },
    });
    const opened = samplePart(archive, trebur, {
      validFrom: day('2026-12-01'),
      roles: ['PG', 'LKG'],
      note: 'neu dabei',
    });
    expect(await history()).toEqual([opened]);
    expect(await trail()).toEqual([
      {
        action: 'undertaking.team-changed',
        actor: 'konto-1',
        subject: 'undertaking:archiv',
        before: { participations: [] },
        after: { participations: [{ ...opened, memberKey: '06433014' }] },
      },
    ]);
    await expectWhole(1);
  });

  it('succeeds an older one, which ends on the day before and stays as it was', async () => {
    const before = samplePart(archive, trebur, { note: 'wie gedruckt' });
    await add(before);
    const change = { participates: false, represented: false, roles: [], version: 1 };
    expect(await record(change)).toMatchObject({
      ok: true,
      value: { kind: 'succeed', closeOn: '2026-11-30', validFrom: '2026-12-01' },
    });
    const after = samplePart(archive, trebur, {
      validFrom: day('2026-12-01'),
      participates: false,
      represented: false,
      roles: [],
      responsible: null,
      version: 2,
    });
    const ended = { ...before, validTo: '2026-11-30', version: 2 };
    expect(await history()).toEqual([after, ended]);
    expect(await trail()).toMatchObject([
      { before: { participations: [before] }, after: { participations: [ended, after] } },
    ]);
    await expectWhole(1);
  });

  it('corrects the open one in place from its own first day', async () => {
    const before = samplePart(archive, trebur);
    await add(before);
    expect(await record({ roles: ['PL'], effectiveFrom: before.validFrom, version: 1 })).toMatchObject({
      ok: true,
      value: { kind: 'correct' },
    });
    const after = { ...before, roles: ['PL'], version: 2 };
    expect(await history()).toEqual([after]);
    expect(await trail()).toMatchObject([
      { before: { participations: [before] }, after: { participations: [after] } },
    ]);
    await expectWhole(1);
  });

  it('goes on from one to the next, and the history tells each of them', async () => {
    await record();
    await record({ roles: ['PL'], effectiveFrom: day('2027-01-01'), version: 1 });
    await record({ roles: ['PL'], note: 'Nachtrag', effectiveFrom: day('2027-01-01'), version: 2 });
    const shown = (await history()).map(({ validFrom, validTo, roles, note }) => [
      validFrom,
      validTo,
      roles.join(),
      note,
    ]);
    expect(shown).toEqual([
      ['2027-01-01', null, 'PL', 'Nachtrag'],
      ['2026-12-01', '2026-12-31', 'PG', ''],
    ]);
    await expectWhole(3);
  });

  it('takes part in the implementation alone', async () => {
    const pilot = { participates: false, represented: false, roles: [], implementation: true };
    expect(await record(pilot, 'reinigung')).toMatchObject({ ok: true });
    expect(await history(cleaning)).toMatchObject([{ participates: false, implementation: true }]);
  });
});

describe('what is refused', () => {
  it('names every reason at once and writes nothing', async () => {
    await add(samplePart(cleaning, trebur, { implementation: false }));
    const wrong = {
      participates: false,
      represented: false,
      roles: ['PG'],
      implementation: null,
      effectiveFrom: day('2025-10-30'),
      version: 1,
    };
    expect(await refusals(wrong, 'reinigung')).toEqual(['effectiveFrom', 'roles', 'implementation']);
    expect(await refusals({ ...wrong, version: 5 }, 'reinigung')).toEqual([
      'conflict',
      'roles',
      'implementation',
    ]);
    expect(await history(cleaning)).toEqual([samplePart(cleaning, trebur, { implementation: false })]);
    await expectWhole(0);
  });

  it.each([
    ['a role there is not', { roles: ['XX'] }, ['roles']],
    ['an implementation where there is none', { implementation: true }, ['implementation']],
    ['no change', { participates: false, represented: false, roles: [] }, ['unchanged']],
    ['a version of what is not recorded', { version: 1 }, ['conflict']],
  ])('%s', async (_, changes, fields) => {
    expect(await refusals(changes)).toEqual(fields);
    expect(await history()).toEqual([]);
    await expectWhole(0);
  });

  it('an undertaking or a member there is not, also of another alliance', async () => {
    expect(await record({}, 'gibt-es-nicht')).toEqual({ ok: false, error: 'unknown' });
    expect(await record({}, 'archiv', '06433099')).toEqual({ ok: false, error: 'unknown' });
    await addTestAlliance(database, `fremd-${count}`);
    const other = await findAlliance(database, `fremd-${count}`);
    if (!other) throw new Error('the test alliance was not stored');
    alliance = other;
    expect(await record()).toEqual({ ok: false, error: 'unknown' });
    await expectWhole(0);
  });
});

describe('edits that cross', () => {
  const CONFLICT = {
    ok: false,
    error: [{ field: 'conflict', message: expect.stringContaining('inzwischen') }],
  };
  const together = (...changes: Partial<ParticipationRequest>[]) =>
    atOnce(
      services.config.databaseUrl ?? '',
      'projects.participation',
      changes.map((change) => () => record(change)),
    );
  const expectOneWinner = async (changes: readonly Partial<ParticipationRequest>[], intervals: number) => {
    const results = await together(...changes);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter(({ ok }) => !ok)).toEqual([CONFLICT, CONFLICT]);
    const kept = await history();
    expect(kept).toHaveLength(intervals);
    expect(kept.filter(({ validTo }) => validTo === null)).toHaveLength(1);
    expect(await trail()).toMatchObject([
      { after: { participations: expect.arrayContaining([expect.objectContaining(kept[0])]) } },
    ]);
    await expectWhole(1);
  };
  const byThree = (changes: Partial<ParticipationRequest>) =>
    ['Anna', 'Bert', 'Cem'].map((note) => ({ ...changes, note }));

  it('one opens, the others meet a conflict', () => expectOneWinner(byThree({}), 1));

  it('one opens, from whatever day the others would have', () =>
    expectOneWinner(
      ['2026-12-01', '2027-01-01', '2027-02-01'].map((text) => ({ effectiveFrom: day(text) })),
      1,
    ));

  it('one succeeds, the others meet a conflict', async () => {
    await add(samplePart(archive, trebur));
    await expectOneWinner(byThree({ version: 1 }), 2);
  });

  it('one corrects, the others meet a conflict', async () => {
    await add(samplePart(archive, trebur));
    await expectOneWinner(byThree({ version: 1, effectiveFrom: day('2025-10-31') }), 1);
  });

  it('one after the other: the second is refused and the first one kept', async () => {
    await add(samplePart(archive, trebur));
    await record({ note: 'zuerst', version: 1 });
    expect(await record({ note: 'zu spät', version: 1 })).toEqual(CONFLICT);
    expect((await history())[0]?.note).toBe('zuerst');
  });

  it('of different pairs do not hinder each other', async () => {
    const both = await atOnce(services.config.databaseUrl ?? '', 'projects.participation', [
      () => record(),
      () => record({ implementation: false }, 'reinigung'),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    await expectWhole(2);
  });
});

it('leaves nothing behind where the trail cannot be written', async () => {
  await add(samplePart(archive, trebur));
  const broken = { ...services, clock: { ...services.clock, now: () => new Date(Number.NaN) } };
  const order = { undertakingSlug: 'archiv', memberKey: '06433014', actor: 'konto-1' };
  await expect(
    recordParticipation(broken, alliance, { ...order, request: { ...REQUEST, roles: ['PL'], version: 1 } }),
  ).rejects.toThrow();
  expect(await history()).toEqual([samplePart(archive, trebur)]);
  await expectWhole(0);
});
