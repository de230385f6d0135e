import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { listEntries } from '../../../../platform/audit/list-entries.ts';
import { insertMembers } from '../../../region/index.ts';
import { templateStages } from '../../domain/process/template-stages.ts';
import { insertParticipations } from '../../store/participation-store.ts';
import { insertStages, listStages } from '../../store/stage-store.ts';
import { findUndertaking, insertUndertakings } from '../../store/undertaking-store.ts';
import { day, samplePart, sampleTown, sampleUndertaking, since } from '../../test-support/project-samples.ts';
import { START, standard } from '../../test-support/stage-samples.ts';
import { beginStages, endScheduleStage } from '../../use-cases/process/begin-stages.ts';

const app = await createTestApp();
const { services, alliance } = app;
const PATH = '/v/muster/projekte/archiv/stufen';
const REVIEW = { key: 'pruefprojekt', version: 1 };

/** A review project that started on 2 March 2026: Raunheim leads it, Trebur takes part, Nauheim does not. */
beforeAll(async () => {
  await services.database.inAlliance(alliance.id, async (tx) => {
    const members = await insertMembers(tx, alliance.id, [
      sampleTown('06433010', 'Raunheim'),
      sampleTown('06433014', 'Trebur'),
      sampleTown('06433009', 'Nauheim'),
    ]);
    const states = [since('2026-01-12', 'in-vorbereitung'), since('2026-03-02', 'laufend')];
    const ids = await insertUndertakings(tx, alliance.id, [sampleUndertaking({ states, template: REVIEW })]);
    const id = ids.get('archiv') ?? '';
    const parts = { validFrom: START } as const;
    await insertParticipations(tx, alliance.id, [
      samplePart(id, members.get('06433010') ?? '', { ...parts, roles: ['PL', 'PG'] }),
      samplePart(id, members.get('06433014') ?? '', parts),
    ]);
    await insertStages(tx, alliance.id, id, templateStages(standard('pruefprojekt'), START));
    const undertaking = await findUndertaking(tx, 'archiv');
    if (!undertaking) throw new Error('the project was not stored');
    await beginStages({ tx }, undertaking, START);
    await endScheduleStage({ tx }, undertaking, day('2026-04-01'));
  });
});

const stages = () =>
  services.database.inAlliance(alliance.id, async (tx) => [...(await listStages(tx)).values()].flat());
const stage = async (position: number) => {
  const found = (await stages())[position - 1];
  if (!found) throw new Error(`no stage ${position}`);
  return found;
};

/** Posts a form of a stage with the version that holds. */
async function act(
  visitor: Visitor,
  position: number,
  form: string,
  fields: Readonly<Record<string, string>>,
) {
  const version = String((await stage(position)).version);
  const response = await visitor.post(`${PATH}/${position}/${form}`, { version, ...fields });
  return {
    status: response.status,
    text: textOf(await response.text()),
    to: response.headers.get('location'),
  };
}

describe('the stages of a project', () => {
  it('began with its start: the charter ended that day, the schedule when it was agreed', async () => {
    expect(
      (await stages()).slice(0, 4).map(({ state, startedOn, endedOn }) => [state, startedOn, endedOn]),
    ).toEqual([
      ['abgeschlossen', '2026-01-12', '2026-03-02'],
      ['abgeschlossen', '2026-03-02', '2026-04-01'],
      ['laufend', '2026-04-01', null],
      ['offen', null, null],
    ]);
    const text = textOf(await openPage(await app.signedIn('team'), PATH));
    expect(text).toContain('2. Projektablaufplan Abgeschlossen');
    // Planned until 29 March, agreed on 1 April.
    expect(text).toContain('3 Tage später als geplant');
    expect(text).toContain('Prüfprojekt (Groß-Gerauer Standard), Fassung 1');
    expect(text).toContain('Danach folgt in der Regel: Umsetzungsprojekt');
  });

  it('are acted on by office and lead, and read by everyone at work', async () => {
    const fields = { schritt: 'weglassen', grund: 'Nicht nötig', tag: '2026-06-01' };
    for (const [role, member] of [
      ['team', undefined],
      ['head', '06433014'],
      ['steering', undefined],
    ] as const) {
      const visitor = await app.signedIn(role, member);
      expect((await act(visitor, 3, 'schritt', fields)).status).toBe(403);
      expect(await openPage(visitor, `${PATH}/3`)).not.toContain('Stufe abschließen');
    }
    expect(await openPage(await app.signedIn('delegate', '06433010'), `${PATH}/3`)).toContain(
      'Stufe abschließen',
    );
  });

  it('refuse what is wrong with the remedy, and keep what was typed', async () => {
    const lead = await app.signedIn('delegate', '06433010');
    const early = await act(lead, 3, 'schritt', {
      schritt: 'abschliessen',
      tag: '2026-03-31',
      grund: 'Alles da',
    });
    expect(early.status).toBe(422);
    expect(early.text).toContain('hat erst am 01.04.2026 begonnen');
    expect(early.text).toContain('Es fehlt: „Vergleich der Ist-Stände“');
    expect(early.text).toContain('Alles da');
    const crossed = await act(lead, 3, 'schritt', {
      schritt: 'abschliessen',
      tag: '2026-06-26',
      version: '1',
    });
    expect(crossed.status).toBe(409);
    expect(crossed.text).toContain('inzwischen von anderer Stelle geändert');
  });

  it('follow each other by the acts of the lead, and are taken back', async () => {
    const lead = await app.signedIn('delegate', '06433010');
    const ended = { schritt: 'abschliessen', tag: '2026-06-26', unterlage: 'Vergleich der Ist-Stände' };
    expect((await act(lead, 3, 'schritt', ended)).status).toBe(303);
    expect(await stage(4)).toMatchObject({ state: 'laufend', startedOn: '2026-06-26' });
    const undo = { schritt: 'abschluss-zuruecknehmen', grund: 'Falscher Tag' };
    expect((await act(lead, 3, 'schritt', undo)).status).toBe(303);
    expect(await stage(4)).toMatchObject({ state: 'offen', startedOn: null });
    expect(textOf(await openPage(lead, `${PATH}/3`))).toContain('Zurückgenommen: Stufe beendet');
    expect((await act(lead, 3, 'schritt', ended)).status).toBe(303);
    const skipped = { schritt: 'weglassen', tag: '2026-07-01', grund: 'Ergebnis liegt schon vor' };
    for (const position of [4, 5]) expect((await act(lead, position, 'schritt', skipped)).status).toBe(303);
    expect((await stages()).map(({ state }) => state).slice(2, 6)).toEqual([
      'abgeschlossen',
      'entfallen',
      'entfallen',
      'laufend',
    ]);
  });
});

describe('the gate of all members', () => {
  it('goes round among those who take part, and the stage ends once all have agreed', async () => {
    const lead = await app.signedIn('delegate', '06433010');
    const end = { schritt: 'abschliessen', tag: '2026-11-21', unterlage: 'Zwischenbericht' };
    expect((await act(lead, 6, 'schritt', end)).text).toContain('Senden Sie ihnen zuerst die Freigabe zu');
    expect((await act(lead, 6, 'freigabe', { tag: '2026-11-01' })).text).toContain('ist schon vorbei');
    expect((await act(lead, 6, 'freigabe', { tag: '2026-12-11', grund: 'Kurz gesagt.' })).status).toBe(303);
    const { documentId } = await stage(6);
    const document = `/v/muster/dokumente/${documentId}`;
    const shown = textOf(await openPage(await app.signedIn('coordinator'), document));
    expect(shown).toContain('Soll das Projekt mit der Soll-Konzeption fortgesetzt werden?');
    expect(shown).toContain('Trebur');
    expect(shown).not.toContain('Nauheim');
    expect((await act(lead, 6, 'schritt', end)).text).toContain('Noch haben nicht alle');
    const answers = { '06433010': 'zustimmen', '06433014': 'nicht-teilnehmen' };
    for (const [member, antwort] of Object.entries(answers)) {
      const head = await app.signedIn('head', member);
      const given = await head.post(`${document}/antworten`, {
        antwort,
        kommune: member,
        fassung: '1',
        stand: '1',
      });
      expect(given.status).toBe(303);
    }
    const office = await app.signedIn('coordinator');
    expect((await office.post(`${document}/abschliessen`, {})).status).toBe(303);
    expect(textOf(await openPage(office, `${PATH}/6`))).toContain('Trebur nimmt nicht mehr teil');
    expect(textOf(await openPage(lead, `${PATH}/6`))).not.toContain('Trebur nimmt nicht mehr teil');
    expect((await act(lead, 6, 'schritt', end)).status).toBe(303);
    expect(await stage(7)).toMatchObject({ state: 'laufend', startedOn: '2026-11-21' });
    const text = textOf(await openPage(lead, `${PATH}/6`));
    expect(text).toContain(
      '21.11.2026, alle beteiligten Kommunen. Eingetragen von: Projektleitung, 21.11.2026.',
    );
  });

  it('is told to the trail with all that changed', async () => {
    const entries = await services.database.inAlliance(
      alliance.id,
      async (tx) => (await listEntries(tx, alliance.id, {}, { offset: 0, limit: 100 })).entries,
    );
    const decided = entries.find(({ action }) => action === 'undertaking.stage-decided');
    expect(JSON.parse(decided?.payload ?? '')).toMatchObject({
      after: {
        stages: [
          { position: 6, state: 'abgeschlossen', endedOn: '2026-11-21' },
          { position: 7, state: 'laufend', startedOn: '2026-11-21' },
        ],
        decision: { decidedBy: 'alle', decision: 'weiter', papers: ['Zwischenbericht'] },
      },
    });
  });

  it('lets the plan be changed, to run stages side by side', async () => {
    const lead = await app.signedIn('delegate', '06433010');
    expect((await act(lead, 8, 'plan', { tag: '2027-03-01', bis: '2027-02-01' })).text).toContain(
      'liegt vor dem Beginn',
    );
    expect((await act(lead, 8, 'plan', { tag: '2026-11-01', bis: '2027-02-01' })).status).toBe(303);
    expect((await act(lead, 8, 'schritt', { schritt: 'beginnen', tag: '2026-11-21' })).status).toBe(303);
    expect((await stages()).filter(({ state }) => state === 'laufend').map(({ title }) => title)).toEqual([
      'Soll-Konzeption',
      'Fördermittel',
    ]);
  });
});
