import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { NAUHEIM, RAUNHEIM, TREBUR } from '../../test-support/charter-stage.ts';
import { saved, scheduleStage } from '../../test-support/schedule-stage.ts';

const app = await createTestApp();
const stage = await scheduleStage(app);
const { office, lead, planOf, text, itemOf, change } = stage;
const ITEMS = [
  'Fragebogen entwerfen;01.11.2026;30.11.2026;Trebur;Hauptamt',
  'Fragebogen auswerten;01.12.2026;14.12.2026;Nauheim;',
  'Ergebnis vorstellen;18.12.2026',
].join('\n');

describe('from a draft to the binding plan and its deviations', () => {
  let documentId = '';

  beforeAll(async () => {
    await stage.project('plan');
    await saved(stage.paste('plan', ITEMS));
  });

  it('is written by whoever leads the project, and read by the others', async () => {
    const page = await text('plan');
    expect(page).toContain('Ein verbindlicher Plan fehlt noch.');
    expect(page).toContain('Trebur, Hauptamt');
    const trebur = await app.signedIn('head', TREBUR);
    expect(await text('plan', trebur)).not.toContain('Termin eintragen');
    const refused = await stage.paste('plan', ITEMS, trebur);
    expect(refused.status).toBe(403);
    expect(textOf(await refused.text())).toContain(
      'Ablaufpläne führen die Projektleitung und die Geschäftsstelle',
    );
  });

  it('goes to all members that take part, once, with the plan as text', async () => {
    const late = await lead.post(`${planOf('plan')}/abstimmen`, {
      frist: '2026-11-21',
      anschreiben: 'Bitte',
    });
    expect(late.status).toBe(422);
    expect(await late.text()).toContain('>Bitte</textarea>');
    const sent = await lead.post(`${planOf('plan')}/abstimmen`, {
      frist: '2026-12-11',
      anschreiben: 'Bitte',
    });
    expect(sent.status).toBe(303);
    documentId = sent.headers.get('location')?.split('/').at(-1) ?? '';
    const paper = textOf(await openPage(office, `/v/muster/dokumente/${documentId}`));
    expect(paper).toContain('Fragebogen entwerfen: 01.11.2026 bis 30.11.2026 (Trebur, Hauptamt)');
    expect(paper).toContain('Ergebnis vorstellen: Meilenstein am 18.12.2026');
    const again = await lead.post(`${planOf('plan')}/abstimmen`, { frist: '2026-12-11', anschreiben: '' });
    expect(textOf(await again.text())).toContain('schon zur Abstimmung unterwegs');
  });

  it('changed on its way, it goes out anew, and who had agreed is asked again', async () => {
    await stage.answer(documentId, TREBUR);
    await saved(change(await itemOf('plan', 'Ergebnis vorstellen'), { planVon: '2026-12-21' }));
    expect(await text('plan', lead)).toContain('Der Plan wurde seit dem Versand geändert.');
    const bare = await lead.post(`${planOf('plan')}/fassung`, { frist: '2026-12-11', anschreiben: '' });
    expect(textOf(await bare.text())).toContain('Schreiben Sie, was sich geändert hat und warum.');
    const note = { frist: '2026-12-11', anschreiben: 'Sitzung verlegt' };
    await saved(lead.post(`${planOf('plan')}/fassung`, note));
    expect(await text('plan')).toContain('Plan 2 vom 21.11.2026 , 0 von 3 zugestimmt');
    const paper = textOf(await openPage(office, `/v/muster/dokumente/${documentId}`));
    expect(paper).toContain('Meilenstein am 21.12.2026');
    const early = await lead.post(`${planOf('plan')}/verbindlich`, {});
    expect([early.status, textOf(await early.text())]).toEqual([
      409,
      expect.stringContaining('Noch haben nicht alle Kommunen zugestimmt.'),
    ]);
  });

  it('agreed by all it waits for its keepers, binds, and ends the stage of the schedule', async () => {
    for (const key of [RAUNHEIM, TREBUR, NAUHEIM]) await stage.answer(documentId, key);
    await saved(office.post(`/v/muster/dokumente/${documentId}/abschliessen`, {}));
    const waiting = textOf(await openPage(lead, '/eingang'));
    expect(waiting).toContain('Vereinbarten Projektablaufplan verbindlich machen');
    await saved(lead.post(`${planOf('plan')}/verbindlich`, {}));
    const page = await text('plan');
    expect(page).toContain('Gemessen am verbindlichen Plan vom 21.11.2026.');
    expect(page).toContain('am 21.11.2026, Plan 2 mit 3 Terminen');
    expect(await stage.stageOf('plan', 'projektablaufplan')).toMatchObject({
      state: 'abgeschlossen',
      endedOn: '2026-11-21',
    });
  });

  it('stays as it was agreed: what is moved or taken out is a deviation', async () => {
    await saved(change(await itemOf('plan', 'Fragebogen entwerfen'), { istVon: '2026-11-02' }));
    // 14.12. was agreed, 28.12. is planned now: 14 days
    const item = await itemOf('plan', 'Fragebogen auswerten');
    await saved(change(item, { planBis: '2026-12-28' }));
    await saved(lead.post(`${await itemOf('plan', 'Ergebnis vorstellen')}/entfernen`, {}));
    const page = await text('plan');
    expect(page).toContain(
      '1 von 2 Terminen im Plan. Größte Verspätung: 14 Tage bei „Fragebogen auswerten“.',
    );
    expect(page).toContain('Vereinbart, aber nicht mehr im Plan: „Ergebnis vorstellen“.');
    expect(page).toContain('01.12.2026 – 14.12.2026 jetzt erwartet 01.12.2026 – 28.12.2026');
  });

  it('pushes what follows something late in its stage, and says so', async () => {
    await stage.project('spaet');
    await saved(
      stage.paste('spaet', 'Erheben;01.11.2026;11.11.2026;;;3\nVergleichen;12.11.2026;30.11.2026;;;3'),
    );
    await saved(change(await itemOf('spaet', 'Erheben'), { istVon: '2026-11-02' }));
    const page = await text('spaet');
    expect(page).toContain('3.1 Erheben 01.11.2026 – 11.11.2026');
    expect(page).toContain('02.11.2026 – läuft +10 Tage');
    // Still open on 21.11.: what follows begins on 22.11. and keeps its 19 days, to 10.12.
    expect(page).toContain('12.11.2026 – 30.11.2026 jetzt erwartet 22.11.2026 – 10.12.2026');
  });

  it('tells the trail every act', async () => {
    const trail = textOf(await openPage(office, '/v/muster/protokoll?art=undertaking&gegenstand=plan'));
    for (const act of [
      'eingetragen',
      'zur Abstimmung gegeben',
      'in neuer Fassung versendet',
      'verbindlich gemacht',
    ])
      expect(trail).toContain(act);
  });
});

describe('the forms of the plan', () => {
  beforeAll(async () => {
    await stage.project('formen');
    await saved(stage.paste('formen', ITEMS));
  });

  it('refuse pasted lines by their number and keep all of them', async () => {
    const wrong =
      'Zu früh;01.03.2026;05.03.2026\nFalsch;31.02.2026;01.04.2026\nFremd;01.04.2026;02.04.2026;Büttelborn';
    const refused = await stage.paste('formen', wrong);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(textOf(html)).toContain('Zeile 1: Das Projekt beginnt am 02.03.2026.');
    expect(textOf(html)).toContain('Zeile 2: „31.02.2026“ ist kein Tag.');
    expect(textOf(html)).toContain('Zeile 3: „Büttelborn“ nimmt am Projekt nicht teil.');
    expect(html).toContain('Zu früh;01.03.2026;05.03.2026');
    expect(await text('formen')).not.toContain('Zu früh');
  });

  it('refuse what has not happened, and take nothing from what was typed', async () => {
    const refused = await change(await itemOf('formen', 'Fragebogen entwerfen'), {
      titel: 'Fragebogen schreiben',
      istVon: '2026-11-22',
    });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(textOf(html)).toContain('höchstens den 21.11.2026');
    expect(html).toContain('value="Fragebogen schreiben"');
  });

  it('show both versions where two edits cross, and save the informed one', async () => {
    const item = await itemOf('formen', 'Fragebogen auswerten');
    const seen = await stage.fieldsOf(item);
    await saved(change(item, { titel: 'Bögen auswerten' }, office));
    const crossed = await lead.post(item, { ...seen, titel: 'Antworten auswerten' });
    expect(crossed.status).toBe(409);
    const html = await crossed.text();
    expect(textOf(html)).toContain('Zwei Fassungen');
    expect(html).toContain('value="Antworten auswerten"');
    expect(await text('formen')).toContain('Bögen auswerten');
    await saved(lead.post(item, { ...seen, titel: 'Antworten auswerten', version: '2' }));
    expect(await text('formen')).toContain('Antworten auswerten');
  });

  it('take back what was removed, and move within a stage', async () => {
    const item = await itemOf('formen', 'Ergebnis vorstellen');
    await saved(lead.post(`${item}/entfernen`, {}));
    expect(await text('formen', lead)).toContain('Aus dem Plan genommen');
    await saved(lead.post(`${item}/zurueckholen`, {}));
    await saved(lead.post(`${item}/reihenfolge`, { richtung: 'auf' }));
    const csv = await openPage(office, `${planOf('formen')}.csv`);
    const titles = csv
      .split('\r\n')
      .slice(1, 4)
      .map((line) => line.split(';').slice(0, 2));
    expect(titles).toEqual([
      ['P1', 'Fragebogen entwerfen'],
      ['P2', 'Ergebnis vorstellen'],
      ['P3', 'Antworten auswerten'],
    ]);
  });

  it('leave the plan of an ended project alone, with the reason', async () => {
    await stage.project('vorbei', 'abgeschlossen');
    const refused = await stage.paste('vorbei', ITEMS);
    expect([refused.status, textOf(await refused.text())]).toEqual([
      409,
      expect.stringContaining('Das Projekt ist beendet.'),
    ]);
  });

  it('offer a first plan from the steps of the standard', async () => {
    await stage.project('leer');
    expect(await text('leer')).toContain('Noch keine Termine');
    await saved(lead.post(`${planOf('leer')}/vorschlag`, {}));
    expect(await text('leer')).toContain('3.1 Aufbau und Abläufe vor Ort erheben');
  });
});

describe('files', () => {
  beforeAll(async () => {
    await stage.project('dateien');
    const long = 'Abstimmung mit den Fachämtern über Aufbau, Abläufe und Kennzahlen der Archive';
    await saved(stage.paste('dateien', `${long};01.12.2026;31.12.2026`));
  });
  const calendar = () => openPage(office, '/v/muster/projekte/dateien/termine.ics');

  it('give calendars folded lines and ids that stay when a day moves', async () => {
    const before = await calendar();
    const lines = before.split('\r\n');
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const unfolded = before.replaceAll('\r\n ', '');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20261231');
    expect(unfolded).toContain('SUMMARY:Archivwesen: Beginn Ist-Analyse');
    const idsOf = (ics: string) =>
      [...ics.replaceAll('\r\n ', '').matchAll(/UID:(\S+)/g)].map(([, id]) => id).toSorted();
    const title = 'Abstimmung mit den Fachämtern über Aufbau, Abläufe und Kennzahlen der Archive';
    await saved(change(await itemOf('dateien', title), { planBis: '2027-01-15' }));
    const after = await calendar();
    expect(after.replaceAll('\r\n ', '')).toContain('DTSTART;VALUE=DATE:20270115');
    expect(idsOf(after)).toEqual(idsOf(before));
  });

  it('give the same plan as a workbook', async () => {
    const response = await office.send(`${planOf('dateien')}.xlsx`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
  });
});
