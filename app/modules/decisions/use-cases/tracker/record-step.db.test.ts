import { beforeEach, describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { day, sampleMatterForm } from '../../test-support/tracker-samples.ts';
import { openTrackerStage, sampleEntry, type TrackerStage } from '../../test-support/tracker-stage.ts';
import { changeFigures } from './change-figures.ts';
import { changeMatter } from './change-matter.ts';
import { changePath } from './change-path.ts';
import { loadPath } from './load-path.ts';
import { loadTracker } from './load-tracker.ts';
import { readTrackerWaiting } from './read-waiting.ts';
import { recordPaper } from './record-paper.ts';
import { recordStep } from './record-step.ts';

const app = await createTestApp({ routes: {} });
const { services } = app;
let stage: TrackerStage;

beforeEach(async () => {
  stage = await openTrackerStage(app);
});

const mustEnter = async (...args: Parameters<TrackerStage['enter']>): Promise<void> =>
  expect(await stage.enter(...args)).toMatchObject({ ok: true });
const at = (memberKey: string, position: number) => ({
  matterId: stage.matterId,
  memberKey,
  position,
  principal: stage.coordinator,
});

describe('entering', () => {
  it('is refused to whoever does not stand for the member, and says so', async () => {
    const stranger = stage.principal('head', '06433003');
    expect(await stage.enter('06433010', 1, {}, stranger)).toMatchObject({
      ok: false,
      error: { kind: 'forbidden', message: expect.stringContaining('sind Sie nicht eingetragen') },
    });
    expect(await stage.enter('06433010', 1, {}, stage.principal('steering'))).toMatchObject({ ok: false });
    expect(await stage.enter('06433010', 1, {}, stage.principal('delegate', '06433010'))).toMatchObject({
      ok: true,
    });
  });

  it('keeps a correction beside what stood there before', async () => {
    await mustEnter('06433010', 1);
    await mustEnter('06433010', 2, { votes: { yes: 5, no: 0, abstain: 0 } });
    await mustEnter('06433010', 2, { event: 'mit-bedingung', text: 'nur bis 2030', correction: 'verlesen' });
    const loaded = await loadPath(services, stage.alliance, stage.coordinator, {
      matterId: stage.matterId,
      memberKey: '06433010',
    });
    expect(loaded?.row.steps[1]).toMatchObject({
      state: 'mit-bedingung',
      condition: 'nur bis 2030',
      votes: null,
    });
    expect(loaded?.events.map(({ detail }) => detail)).toEqual([
      expect.stringMatching(
        /^mit Bedingung beschlossen; Bedingung: nur bis 2030; vorher: beschlossen am .*; Grund: verlesen$/,
      ),
      'beschlossen; 5 ja, 0 nein, 0 Enthaltungen',
      'Vorlage fertig',
    ]);
    expect(loaded?.events.every(({ channel }) => channel === 'im-auftrag')).toBe(true);
  });

  it('takes out of the sight of the steering group what was entered before a step became non-public', async () => {
    const place = { matterId: stage.matterId, memberKey: '06433010' };
    const seen = async (who: Parameters<typeof loadPath>[2]) =>
      JSON.stringify(
        (await loadPath(services, stage.alliance, who, place))?.events.map(({ detail }) => detail),
      );
    await mustEnter('06433010', 1);
    await mustEnter('06433010', 2, { event: 'mit-bedingung', text: 'Grundstück am Rathaus' });
    expect(await seen(stage.principal('steering'))).toContain('Grundstück');
    const entry = { event: 'merken', paperNumber: '', nonPublic: true, version: 2 } as const;
    expect(await recordPaper(services, stage.alliance, at('06433010', 2), entry)).toMatchObject({ ok: true });
    expect(await seen(stage.principal('steering'))).not.toContain('Grundstück');
    expect(await seen(stage.principal('steering'))).toContain('Vorlage fertig');
    for (const who of [stage.coordinator, stage.principal('head', '06433010')])
      expect(await seen(who)).toContain('Grundstück');
  });

  it('of two at the same second takes one, and tells the other what holds now', async () => {
    const place = at('06433010', 1);
    const entry = sampleEntry(services);
    const both = await Promise.all([1, 2].map(() => recordStep(services, stage.alliance, place, entry)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { refusals: [{ field: 'conflict' }] } });
  });

  it('of a scan that is no PDF is refused, and nothing is stored', async () => {
    const place = at('06433010', 1);
    const entry = sampleEntry(services);
    const file = {
      name: 'scan.pdf',
      contentType: 'application/pdf',
      bytes: new TextEncoder().encode('<html>'),
    };
    expect(await recordStep(services, stage.alliance, place, entry, file)).toMatchObject({
      ok: false,
      error: { refusals: [{ field: 'proof', message: expect.stringContaining('kein PDF') }] },
    });
    expect((await stage.row('06433010'))?.steps[0]).toMatchObject({ state: 'offen', version: 1 });
    const pdf = { ...file, bytes: new TextEncoder().encode('%PDF-1.7\n…') };
    expect(await recordStep(services, stage.alliance, place, entry, pdf)).toMatchObject({
      ok: true,
      value: { proofSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  it('names nothing of a matter of another alliance', async () => {
    const place = at('06433010', 1);
    const entry = sampleEntry(services);
    expect(await recordStep(services, app.neighbour, place, entry)).toEqual({
      ok: false,
      error: { kind: 'unknown' },
    });
    expect(await loadTracker(services, app.neighbour, stage.coordinator, stage.matterId)).toBeUndefined();
    expect(await loadTracker(services, stage.alliance, stage.coordinator, 'x')).toBeUndefined();
  });

  it('of a paper finds the sitting whose closing date it reaches, and keeps it for the next one when postponed', async () => {
    await mustEnter('06433010', 1);
    const entry = { event: 'einreichen', paperNumber: 'M 7', nonPublic: true, version: 1 } as const;
    // On 21.11. the sitting of 1.12. is closed since 17.11.; that of 15.12. is open until 1.12.
    expect(await recordPaper(services, stage.alliance, at('06433010', 2), entry)).toMatchObject({
      ok: true,
      value: {
        paper: 'eingereicht',
        state: 'geplant',
        nonPublic: true,
        paperNumber: 'M 7',
        plannedOn: '2026-12-15',
      },
    });
    await mustEnter('06433010', 2, { event: 'planen', on: day('2026-12-01') });
    await mustEnter('06433010', 2, { event: 'vertagen', on: null });
    expect((await stage.row('06433010'))?.steps[1]).toMatchObject({
      state: 'geplant',
      plannedOn: '2026-12-15',
    });
  });

  it('of a path takes another body that decides, with the reason, and keeps what is decided', async () => {
    await mustEnter('06433010', 1);
    const order = {
      ...at('06433010', 0),
      decidedBy: 'exekutive' as const,
      withLocalCouncil: false,
      reason: 'Hauptsatzung § 4',
      version: 1,
    };
    expect(await changePath(services, stage.alliance, { ...order, reason: ' ' })).toMatchObject({
      error: [{ field: 'reason' }],
    });
    expect(await changePath(services, stage.alliance, order)).toEqual({ ok: true, value: 'changed' });
    expect((await stage.row('06433010'))?.steps.map(({ bodyName, state }) => [bodyName, state])).toEqual([
      ['Fachamt', 'beschlossen'],
      ['Magistrat', 'offen'],
    ]);
    expect(await changePath(services, stage.alliance, order)).toMatchObject({
      error: [{ field: 'conflict' }],
    });
    const back = { ...order, decidedBy: 'leitung' as const, version: 2 };
    await mustEnter('06433010', 2);
    expect(await changePath(services, stage.alliance, back)).toMatchObject({
      error: [{ field: 'decidedBy' }],
    });
  });

  it('of a matter that was given up is refused: neither a result nor another path', async () => {
    const stop = { id: stage.matterId, form: sampleMatterForm(), state: 'eingestellt', version: 1 } as const;
    expect(await changeMatter(services, stage.alliance, { ...stop, actor: 'konto' })).toMatchObject({
      ok: true,
    });
    expect(await stage.enter('06433010', 1)).toMatchObject({ error: { kind: 'refused' } });
    const order = {
      ...at('06433010', 0),
      decidedBy: 'exekutive' as const,
      withLocalCouncil: false,
      reason: 'Hauptsatzung § 4',
      version: 1,
    };
    expect(await changePath(services, stage.alliance, order)).toMatchObject({
      error: [{ field: 'decidedBy', message: expect.stringContaining('eingestellt') }],
    });
  });
});

describe('what waits', () => {
  it('is the paper for the own member, and nothing for who stands for nobody', async () => {
    await mustEnter('06433003', 1);
    const waiting = (principal: TrackerStage['coordinator']) =>
      services.database.inAlliance(stage.alliance.id, (tx) =>
        readTrackerWaiting(tx, { principal, allianceId: stage.alliance.id }, app.clock.today()),
      );
    // 7.12. closes on Monday 23.11.
    expect(await waiting(stage.principal('head', '06433003'))).toMatchObject([
      {
        task: 'Büttelborn: Vorlage abgeben (Gemeindevorstand)',
        dueOn: '2026-11-23',
        memberKey: '06433003',
      },
    ]);
    expect(await waiting(stage.principal('steering'))).toEqual([]);
    expect(await waiting(stage.coordinator)).toEqual([]);
  });
});

describe('figures', () => {
  const table = (...lines: string[]) => ({
    header: ['Schlüssel', 'Betrag', 'Stellen'],
    rows: lines.map((line, index) => ({ line: index + 2, fields: line.split(';') })),
  });

  it('plan a path anew where an amount changes who decides', async () => {
    stage = await openTrackerStage(app, { kind: 'verpflichtung', needsAll: false });
    expect((await stage.row('06433010'))?.steps.map(({ station }) => station)).toContain('vertretung');
    const order = { matterId: stage.matterId, table: table('06433010;0;1'), version: 1, actor: 'konto' };
    expect(await changeFigures(services, stage.alliance, order)).toEqual({
      ok: true,
      value: { changed: 1, replanned: ['Raunheim'] },
    });
    const row = await stage.row('06433010');
    expect(row?.amount).toBe(0n);
    expect(row?.steps.map(({ station }) => station)).toEqual(['fachamt', 'leitung']);
    expect(await changeFigures(services, stage.alliance, order)).toEqual({ ok: false, error: 'conflict' });
  });

  it('leave everything as it was where one row is wrong', async () => {
    const order = {
      matterId: stage.matterId,
      table: table('06433010;5;', '06433099;5;'),
      version: 1,
      actor: 'konto',
    };
    expect(await changeFigures(services, stage.alliance, order)).toMatchObject({
      ok: false,
      error: [{ line: 3 }],
    });
    expect((await stage.row('06433010'))?.amount).toBeNull();
  });

  it('leave a path alone on which something has happened', async () => {
    stage = await openTrackerStage(app, { kind: 'verpflichtung', needsAll: false });
    await mustEnter('06433010', 1);
    const order = { matterId: stage.matterId, table: table('06433010;0;1'), version: 1, actor: 'konto' };
    expect(await changeFigures(services, stage.alliance, order)).toEqual({
      ok: true,
      value: { changed: 1, replanned: [] },
    });
  });
});
