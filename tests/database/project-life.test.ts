import { describe, expect, it } from 'vitest';
import { addBundle, moveBundle } from '../../app/modules/needs/index.ts';
import { openBundleStage } from '../../app/modules/needs/test-support/bundle-stage.ts';
import type { LifeRequest } from '../../app/modules/projects/domain/life/life-facts.ts';
import type { LifeStep } from '../../app/modules/projects/domain/life/life-steps.ts';
import { listStagesOf } from '../../app/modules/projects/store/stage-store.ts';
import { findUndertaking } from '../../app/modules/projects/store/undertaking-store.ts';
import {
  charterFields,
  charterStage,
  NAUHEIM,
  RAUNHEIM,
  TREBUR,
} from '../../app/modules/projects/test-support/charter-stage.ts';
import { day } from '../../app/modules/projects/test-support/project-samples.ts';
import { replayProject } from '../../app/modules/projects/test-support/replay-project.ts';
import { storedProject, trailOf } from '../../app/modules/projects/test-support/stored-project.ts';
import { takeLifeStep } from '../../app/modules/projects/use-cases/life/take-life-step.ts';
import { takeStageStep } from '../../app/modules/projects/use-cases/process/take-stage-step.ts';
import { inviteMember } from '../../app/modules/projects/use-cases/team/invite-member.ts';
import { recordAccession } from '../../app/modules/projects/use-cases/team/record-accession.ts';
import { withdrawMember } from '../../app/modules/projects/use-cases/team/withdraw-member.ts';
import { inActing } from '../../app/platform/acting.ts';
import type { Principal } from '../../app/platform/auth/access.ts';
import { openPage, textOf } from '../support/page-text.ts';
import { createTestApp } from '../support/test-app.ts';

const GERNSHEIM = '06433004';
const DUE = ['frist', '2026-12-11'] as const;
const app = await createTestApp();
const { services, alliance } = app;
const needs = await openBundleStage(app);
await needs.addRound(
  { slug: 'eins', title: 'Runde 2026', asOf: day('2026-10-01') },
  { '501': { [RAUNHEIM]: 8, [TREBUR]: 7, [NAUHEIM]: 5 }, '502': { [RAUNHEIM]: 6, [TREBUR]: 9 } },
);
const { office, fill, answer, standing } = await charterStage(app);
const { id: actor } = await app.account('coordinator');
const inAlliance = services.database.inAlliance;
const base = `/v/${alliance.slug}`;
const TODAY = services.clock.today();

const bundle = await inAlliance(alliance.id, async (tx) => {
  const acting = { tx, allianceId: alliance.id, at: services.clock.now(), today: TODAY, actor };
  const form = {
    title: 'Archiv gemeinsam führen',
    grounds: 'Drei Kommunen wollen es.',
    note: '',
    taskIds: [needs.taskId('501'), needs.taskId('502')],
  };
  const made = await addBundle(acting, { form, choice: 'eine', memberKeys: [] });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  await moveBundle(acting, { id: made.value, step: 'pruefen', reason: '', version: 1 });
  const ready = await moveBundle(acting, { id: made.value, step: 'bereitstellen', reason: '', version: 2 });
  if (!ready.ok) throw new Error(JSON.stringify(ready.error));
  return made.value;
});

const SLUG = 'archiv-gemeinsam-fuehren';
const REQUEST: LifeRequest = {
  day: TODAY,
  reason: '',
  until: null,
  outcome: null,
  steering: { on: null, reason: '' },
  dropsStages: false,
};
const take = (step: LifeStep, request: Partial<LifeRequest> = {}) =>
  inActing(services, alliance, actor, (acting) =>
    takeLifeStep(acting, { slug: SLUG, step, request: { ...REQUEST, ...request }, seen: null }),
  );
const refusedFields = async (step: LifeStep, request: Partial<LifeRequest> = {}) => {
  const taken = await take(step, request);
  if (taken.ok || taken.error === 'unknown') throw new Error('this was expected to be refused');
  return taken.error.map(({ field }) => field);
};
const project = async () => {
  const found = await inAlliance(alliance.id, (tx) => findUndertaking(tx, SLUG));
  if (!found) throw new Error('the project was not stored');
  return found;
};
const stages = async () => {
  const { id } = await project();
  return inAlliance(alliance.id, (tx) => listStagesOf(tx, id));
};
/** Builds the project again from its trail, and compares it with the tables. */
const expectReplay = () =>
  inAlliance(alliance.id, async (tx) => {
    const { head, ...rest } = replayProject(await trailOf(tx, alliance.id, SLUG));
    const { version: _version, ...told } = head;
    expect({ head: told, ...rest }).toEqual(await storedProject(tx, SLUG));
  });

describe('a whole life, from the bundle to the end', () => {
  it('is made from the bundle, both linked, once', async () => {
    const path = `${base}/projekte/neu?buendel=${bundle}`;
    expect(await openPage(office, `${base}/buendel/${bundle}`)).toContain(path);
    const html = await openPage(office, path);
    expect(html).toContain('value="Archiv gemeinsam führen"');
    expect(html).toContain('Drei Kommunen wollen es.');
    const fields = {
      titel: 'Archiv gemeinsam führen',
      art: 'pruefprojekt',
      beginn: '2027-01-01',
      buendel: bundle,
    };
    const candidates = { [`rolle-${RAUNHEIM}`]: 'PL', [`rolle-${TREBUR}`]: 'PG', kommune: NAUHEIM };
    const made = await office.post(`${base}/projekte/neu`, { ...fields, ...candidates });
    expect(made.headers.get('location')).toBe(`${base}/projekte/${SLUG}/stand?meldung=angelegt`);
    expect(await openPage(office, `${base}/buendel/${bundle}`)).toContain(`href="${base}/projekte/${SLUG}"`);
    expect(await openPage(office, `${base}/projekte/${SLUG}/stand`)).toContain(`${base}/buendel/${bundle}`);
    const again = await office.post(`${base}/projekte/neu`, { ...fields, titel: 'Noch einmal' });
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('value="Noch einmal"');
    expect((await stages()).map(({ state }) => state)).toEqual(Array(10).fill('offen'));
    await expectReplay();
  });

  it('does not start before everyone who takes part has signed', async () => {
    expect(await refusedFields('starten')).toEqual(['charter']);
    await fill(SLUG, 'bearbeiten', charterFields());
    await fill(SLUG, 'unterschrift', [DUE]);
    const { documentId } = await standing(SLUG);
    await answer(documentId ?? '', RAUNHEIM, 'zustimmen');
    await answer(documentId ?? '', NAUHEIM, 'nicht-teilnehmen');
    expect(await refusedFields('starten')).toEqual(['charter']);
    expect(await refusedFields('verwerfen', { reason: 'doch nicht' })).toEqual(['documents']);
    await answer(documentId ?? '', TREBUR, 'zustimmen');
    expect(textOf(await openPage(office, `/eingang`))).toContain('Alle haben gezeichnet');
    expect(await refusedFields('starten', { day: day('2026-11-20') })).toEqual(['day', 'day']);
    expect(await take('starten')).toMatchObject({ ok: true, value: { entry: { state: 'laufend' } } });
    const paper = `${base}/dokumente/${documentId}/zurueckziehen`;
    const kept = await office.post(paper, { grund: 'Irrtum' });
    expect(textOf(await kept.text())).toContain('Ändern Sie es dort');
    expect((await standing(SLUG)).state).toBe('gezeichnet');
    await expectReplay();
  });

  it('takes in whom the charter binds, with its roles, and begins the next stage', async () => {
    const rows = (await inAlliance(alliance.id, (tx) => storedProject(tx, SLUG))) as {
      participations: readonly { memberKey: string; roles: string[]; validFrom: string }[];
    };
    expect(
      rows.participations.map(({ memberKey, roles, validFrom }) => [memberKey, roles, validFrom]),
    ).toEqual([
      [RAUNHEIM, ['PL', 'PG'], TODAY],
      [TREBUR, ['PG'], TODAY],
    ]);
    expect((await stages()).slice(0, 3).map(({ state }) => state)).toEqual([
      'abgeschlossen',
      'laufend',
      'offen',
    ]);
  });

  it('has a stage left out, rests, rests longer and goes on', async () => {
    const principal = { accountId: actor, address: '', displayName: '', grants: OFFICE_GRANTS };
    const [, schedule] = await stages();
    const left = await takeStageStep(services, alliance, {
      slug: SLUG,
      principal,
      step: 'weglassen',
      position: 2,
      day: TODAY,
      version: schedule?.version ?? 0,
      reason: 'Der Plan steht im Auftrag.',
      decision: 'weiter',
      papers: [],
      missingReason: '',
    });
    expect(left).toMatchObject({ ok: true });
    await endAndTakeBack(principal);
    expect(await refusedFields('aussetzen', { until: TODAY })).toEqual(['until', 'reason']);
    await take('aussetzen', { until: day('2027-02-01'), reason: 'Umzug des Archivs' });
    await take('laenger-aussetzen', { until: day('2027-03-01'), reason: 'Der Umzug dauert.' });
    expect(await take('fortsetzen')).toMatchObject({ ok: true });
    await expectReplay();
  });

  it('takes in a late joiner from its day, and lets a member leave', async () => {
    const invited = await inviteMember(services, alliance, {
      slug: SLUG,
      memberKey: GERNSHEIM,
      from: TODAY,
      dueOn: day('2026-12-11'),
      amount: null,
      actor,
    });
    if (!invited.ok) throw new Error(JSON.stringify(invited.error));
    await answer(invited.value, GERNSHEIM, 'zustimmen');
    expect(
      await recordAccession(services, alliance, {
        slug: SLUG,
        documentId: invited.value,
        from: TODAY,
        roles: ['AG'],
        actor,
      }),
    ).toMatchObject({ ok: true });
    const left = await withdrawMember(services, alliance, {
      slug: SLUG,
      memberKey: TREBUR,
      from: day('2026-11-22'),
      reason: 'Eigenes Archiv gebaut',
      by: 'mitglied',
      byLabel: 'Leitung',
      proofNote: '',
      proof: undefined,
      actor,
    });
    expect(left).toMatchObject({ ok: true });
    await expectReplay();
  });

  it('keeps where each town hall stands, by the office and by itself alone', async () => {
    const local = `${base}/projekte/${SLUG}/oertlich`;
    const raunheim = await app.signedIn('delegate', RAUNHEIM);
    const page = textOf(await openPage(raunheim, local));
    expect(page).toContain('Noch nicht begonnen 3 Kommunen');
    const told = { stand: 'laufend', amt: 'Hauptamt', beginn: TODAY, bemerkung: '', ende: '' };
    const wrong = await raunheim.post(`${local}/${RAUNHEIM}`, {
      ...told,
      version: '0',
      beginn: '2026-11-01',
    });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="Hauptamt"');
    expect((await raunheim.post(`${local}/${RAUNHEIM}`, { ...told, version: '0' })).status).toBe(303);
    expect((await raunheim.post(`${local}/${GERNSHEIM}`, { ...told, version: '0' })).status).toBe(403);
    expect((await office.post(`${local}/${NAUHEIM}`, { ...told, version: '0' })).status).toBe(404);
    const crossed = await office.post(`${local}/${RAUNHEIM}`, { ...told, version: '0', amt: 'Kulturamt' });
    expect(crossed.status).toBe(409);
    expect(textOf(await crossed.text())).toContain('Zwei Fassungen');
    expect(textOf(await openPage(office, local))).toContain('Läuft 1 Kommune');
    const own = textOf(await openPage(office, `${base}/projekte/${SLUG}`));
    expect(own).toContain('Vor Ort Örtliche Teilprojekte Läuft 1 Kommune von 3');
    await expectReplay();
  });

  it('shows two who change its head both versions', async () => {
    const head = `${base}/projekte/${SLUG}/stand/eckdaten`;
    const version = /name="version" value="(\d+)"/.exec(await openPage(office, head))?.[1] ?? '';
    const fields = { version, titel: 'Archive gemeinsam führen', beschreibung: 'Kurz.', ende: '2027-12-31' };
    expect((await office.post(head, { ...fields, ende: '2027-02-30' })).status).toBe(422);
    expect((await office.post(head, { ...fields, 'teil-von': SLUG })).status).toBe(422);
    expect((await office.post(head, fields)).status).toBe(303);
    const crossed = await office.post(head, { ...fields, titel: 'Archivverbund' });
    expect(crossed.status).toBe(409);
    const html = await crossed.text();
    expect(textOf(html)).toContain('Zwei Fassungen');
    expect(html).toContain('value="Archivverbund"');
    expect((await project()).title).toBe('Archive gemeinsam führen');
    await expectReplay();
  });

  it('closes when stages are settled, is taken up again where it stood, and ends carried out', async () => {
    expect(await refusedFields('abschliessen', { outcome: 'minimalziel' })).toEqual(['reason', 'stages']);
    const before = (await stages()).map(({ state }) => state);
    const closing = {
      outcome: 'minimalziel',
      reason: 'Mehr war nicht zu erreichen.',
      dropsStages: true,
    } as const;
    expect(await take('abschliessen', closing)).toMatchObject({ ok: true });
    expect((await stages()).some(({ state }) => state === 'offen' || state === 'laufend')).toBe(false);
    await expectReplay();
    await take('wiederaufnehmen', { reason: 'Neue Förderung' });
    expect((await stages()).map(({ state }) => state)).toEqual(before);
    await take('abschliessen', { ...closing, outcome: 'umsetzung-folgt' });
    await take('umsetzen');
    const page = textOf(await openPage(office, `${base}/projekte/${SLUG}/stand`));
    expect(page).toContain('Mehr war nicht zu erreichen.');
    expect(page).toContain('Das ist der letzte Stand dieses Vorhabens.');
    await expectReplay();
  });
});

/** The end of the stage that runs, and the same taken back: the decision stays to be read. */
async function endAndTakeBack(principal: Principal): Promise<void> {
  for (const step of ['abschliessen', 'abschluss-zuruecknehmen'] as const) {
    const [, , stage] = await stages();
    const moved = await takeStageStep(services, alliance, {
      ...{ slug: SLUG, principal, step, position: 3, day: TODAY, version: stage?.version ?? 0 },
      ...{ reason: 'Irrtum', decision: 'weiter', papers: [], missingReason: 'liegt im Archiv' },
    });
    expect(moved).toMatchObject({ ok: true });
    await expectReplay();
  }
}

const OFFICE_GRANTS = [
  { allianceId: alliance.id, role: 'coordinator' as const, memberKey: null, validTo: null },
];
