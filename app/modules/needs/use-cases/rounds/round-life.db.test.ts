import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { addDays } from '../../../../foundation/calendar-date.ts';
import { listEntries } from '../../../../platform/audit/list-entries.ts';
import { listOutbox } from '../../../../platform/mail/outbox-store.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { Cohort } from '../../domain/index.ts';
import type { RoundSettings } from '../../domain/rounds/round-settings.ts';
import { listDrafts } from '../../store/draft-store.ts';
import { listComplexities, listRatings } from '../../store/rating-store.ts';
import { findRound } from '../../store/round-store.ts';
import { loadDemoRound } from '../../test-support/demo-round.ts';
import { changeSheetState } from '../answers/release-sheet.ts';
import { loadRanking } from '../ranking/load-ranking.ts';
import { changeRound } from './change-round.ts';
import { closeRound } from './close-round.ts';
import { createRound } from './create-round.ts';
import { loadNewSettings } from './load-settings.ts';
import { openRound, reopenRound } from './open-round.ts';
import { readSettings } from './read-settings.ts';
import { readSettledSlice } from './read-slice.ts';
import { releaseRound } from './release-round.ts';

const app = await createTestApp({ today: '2026-11-21' });
const { services, alliance } = app;
await loadDemoRound(services, alliance, 'gross-gerau');
const [RAUNHEIM, TREBUR, NAUHEIM] = ['06433010', '06433014', '06433009'] as const;
for (const key of [RAUNHEIM, NAUHEIM]) await app.account('head', key);
await app.account('delegate', RAUNHEIM);
const OFFICE = 'konto-geschaeftsstelle';
const DUE = addDays(services.clock.today(), 14);

const inTx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => services.database.inAlliance(alliance.id, work);
const { settings: start, choices } = await loadNewSettings(services, alliance);
const idOf = (key: string): string => choices.members.find((member) => member.key === key)?.id ?? '';
const cohorts = (...keys: readonly string[]): ReadonlyMap<string, Cohort> =>
  new Map(keys.map((key) => [idOf(key), 'study']));
const SETTINGS: RoundSettings = {
  ...start,
  title: 'Bedarfsabfrage 2026',
  taskIds: choices.tasks.slice(0, 60).map((task) => task.id),
  cohorts: cohorts(RAUNHEIM, TREBUR),
};
const made = await createRound(services, alliance, SETTINGS, OFFICE);
const { id, slug } = made.ok ? made.value : { id: '', slug: '' };
const round = async () => {
  const found = await inTx((tx) => findRound(tx, slug));
  if (!found) throw new Error('the round was not stored');
  return found;
};
const change = async (changes: Partial<RoundSettings>) => {
  const { version } = await round();
  const before = await inTx(async (tx) => readSettings(tx, await round()));
  return changeRound(
    services,
    alliance,
    { name: slug, settings: { ...before, ...changes }, version },
    OFFICE,
  );
};
const mails = async () =>
  (await inTx((tx) => listOutbox(tx, undefined, { offset: 0, limit: 100 }))).map(
    ({ to, subject }) => `${to}: ${subject}`,
  );
const draftsOf = (key: string) => inTx((tx) => listDrafts(tx, { roundId: id, memberId: idOf(key) }));
const releaseSheet = (memberKey: string) =>
  changeSheetState(services, alliance, {
    ...{ round: slug, memberKey, step: 'freigeben' },
    writer: { capacity: 'leitung', actor: 'konto-leitung', label: 'Leitung' },
  });

describe('a new round', () => {
  it('starts as the last one was set, with its complexities', async () => {
    expect(start.cohorts.size).toBe(15);
    expect(start.previousRoundId).toBe((await inTx((tx) => findRound(tx, 'beispielrunde')))?.id);
    expect(await inTx((tx) => listComplexities(tx, id))).toEqual(
      await inTx((tx) => listComplexities(tx, start.previousRoundId ?? '')),
    );
    expect(await round()).toMatchObject({ state: 'entwurf', slug: 'bedarfsabfrage-2026', isSample: false });
  });

  it('gets a name of its own in the address', async () => {
    const second = await createRound(services, alliance, SETTINGS, OFFICE);
    expect(second).toMatchObject({ ok: true, value: { slug: 'bedarfsabfrage-2026-2' } });
    const third = await createRound(services, alliance, { ...SETTINGS, title: 'Neu' }, OFFICE);
    expect(third).toMatchObject({ ok: true, value: { slug: 'neu-2' } });
  });

  it('opens with a deadline only, once, and writes to nobody before', async () => {
    expect(await openRound(services, alliance, slug, OFFICE)).toMatchObject({
      ok: false,
      error: { field: 'dueOn' },
    });
    expect(await mails()).toEqual([]);
    expect((await change({ dueOn: DUE })).ok).toBe(true);
    const [first, second] = await Promise.all([
      openRound(services, alliance, slug, OFFICE),
      openRound(services, alliance, slug, OFFICE),
    ]);
    expect([first?.ok, second?.ok].toSorted()).toEqual([false, true]);
  });
});

describe('an open round', () => {
  it('has asked head and delegate once, and filled in what the members released last time', async () => {
    const subject = 'Bedarfsabfrage: Bedarfsabfrage 2026 (bis 05.12.2026)';
    expect((await mails()).toSorted()).toEqual([
      `delegate.${RAUNHEIM}@muster.test: ${subject}`,
      `head.${RAUNHEIM}@muster.test: ${subject}`,
    ]);
    const before = await inTx((tx) => listRatings(tx, start.previousRoundId ?? ''));
    const asked = new Set(SETTINGS.taskIds);
    for (const key of [RAUNHEIM, TREBUR]) {
      const released = before.filter(({ memberId, taskId }) => memberId === idOf(key) && asked.has(taskId));
      const drafts = await draftsOf(key);
      expect(
        drafts.map(({ taskId, answer, urgency, source }) => ({ taskId, answer, urgency, source })),
      ).toEqual(
        expect.arrayContaining(
          released.map(({ taskId, answer, urgency }) => ({ taskId, answer, urgency, source: 'vorrunde' })),
        ),
      );
      expect(drafts).toHaveLength(released.length);
    }
  });

  it('takes members in, who are asked and find their values, and refuses to lose who has begun', async () => {
    expect((await change({ cohorts: cohorts(RAUNHEIM, TREBUR, NAUHEIM) })).ok).toBe(true);
    expect((await mails()).filter((mail) => mail.startsWith(`head.${NAUHEIM}`))).toHaveLength(1);
    expect(await mails()).toHaveLength(3);
    expect((await draftsOf(NAUHEIM)).length).toBeGreaterThan(0);
    expect((await releaseSheet(RAUNHEIM)).ok).toBe(true);
    expect(await change({ cohorts: cohorts(TREBUR, NAUHEIM) })).toMatchObject({
      ok: false,
      error: [{ field: 'members', reason: expect.stringContaining('Raunheim: Dort ist der Bogen') }],
    });
    expect((await change({ cohorts: cohorts(RAUNHEIM, NAUHEIM) })).ok).toBe(true);
    expect(await draftsOf(TREBUR)).toEqual([]);
  });

  it('refuses an edit that crosses another', async () => {
    const before = await round();
    expect((await change({ title: 'Bedarfsabfrage Herbst 2026' })).ok).toBe(true);
    const crossed = await changeRound(
      services,
      alliance,
      { name: slug, settings: SETTINGS, version: before.version },
      OFFICE,
    );
    expect(crossed).toMatchObject({ ok: false, error: [{ field: 'conflict' }] });
    expect(await round()).toMatchObject({ title: 'Bedarfsabfrage Herbst 2026', slug });
  });
});

describe('closing and releasing', () => {
  it('keeps what was not released and leaves it out', async () => {
    expect((await closeRound(services, alliance, slug, OFFICE)).ok).toBe(true);
    const { chosen } = await loadRanking(services, alliance, 'intern', slug);
    expect(chosen?.ranking.members).toBe(1);
    expect((await draftsOf(NAUHEIM)).length).toBeGreaterThan(0);
    expect(await releaseSheet(NAUHEIM)).toMatchObject({ ok: false });
  });

  it('can be taken back until the release: those not through are told', async () => {
    const before = (await mails()).length;
    expect((await reopenRound(services, alliance, slug, OFFICE)).ok).toBe(true);
    const added = (await mails()).length - before;
    expect(added).toBe(1);
    expect((await mails()).join()).toContain(`head.${NAUHEIM}@muster.test: Wieder geöffnet`);
    expect((await releaseSheet(NAUHEIM)).ok).toBe(true);
    expect((await closeRound(services, alliance, slug, OFFICE)).ok).toBe(true);
    expect((await releaseRound(services, alliance, slug, OFFICE)).ok).toBe(true);
    expect((await mails()).filter((mail) => mail.includes('Freigegeben'))).toHaveLength(3);
    expect(await reopenRound(services, alliance, slug, OFFICE)).toMatchObject({
      ok: false,
      error: { field: 'state' },
    });
  });

  it('shows how the areas moved against the last round, to who may read both', async () => {
    const head = await app.signedIn('head', NAUHEIM);
    const page = await (await head.send(`/v/muster/runden/${slug}`)).text();
    expect(page).toContain('Bewegung gegenüber „Beispielrunde Groß-Gerau“');
    expect(page).toMatch(/vorgerückt|zurückgefallen|unverändert/);
    expect(page).toContain('entfallen');
  });

  it('asks for the tasks it opened with, whatever the catalogue gets', async () => {
    const slice = await inTx((tx) => readSettledSlice(tx, id));
    expect(slice.map((task) => task.id).toSorted()).toEqual([...(SETTINGS.taskIds ?? [])].toSorted());
  });

  it('stands in the trail act by act, without a word of what was answered', async () => {
    const trail = await inTx((tx) =>
      listEntries(tx, alliance.id, { kind: 'round', id }, { offset: 0, limit: 100 }),
    );
    expect(trail.entries.map(({ action }) => action).toReversed()).toEqual([
      'round.created',
      'round.changed',
      'round.opened',
      'round.changed',
      'round.changed',
      'round.changed',
      'round.closed',
      'round.reopened',
      'round.closed',
      'round.released',
    ]);
    expect(JSON.stringify(trail.entries.map(({ payload }) => payload))).not.toMatch(
      /urgency":[1-9]\D|interesse/,
    );
  });
});
