import { beforeAll, describe, expect, it } from 'vitest';
import { expectStatus, openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { appraisalStage, optionFields, saved } from '../../test-support/appraisal-stage.ts';
import { NAUHEIM, TREBUR } from '../../test-support/reported-project.ts';

const app = await createTestApp();
const { office, lead, project, pathOf, text, fill } = await appraisalStage(app);
const own = `${pathOf('wahl')}/optionen`;

describe('options of a project', () => {
  beforeAll(() => project('wahl'));

  it('begin with the four forms of the needs module, which nobody takes over twice', async () => {
    expect(await text(own, lead)).toContain('Mit vier Formen beginnen');
    const head = await app.signedIn('head', TREBUR);
    expect(await text(own, head)).not.toContain('Mit vier Formen beginnen');
    await saved(lead.post(`${own}/uebernehmen`, {}));
    const page = await text(`${own}?meldung=uebernommen`);
    for (const form of [
      'Eine Kommune mit Fachleuten',
      'Einheit der Kreisverwaltung',
      'Kreisgesellschaft',
      'AöR',
    ])
      expect(page).toContain(form);
    expect((await lead.post(`${own}/uebernehmen`, {})).status).toBe(409);
  });

  it('are worked out by whoever leads the project; figures, notice and co-determination stand side by side', async () => {
    await saved(fill(`${own}/2/bearbeiten`, `${own}/2/bearbeiten`, optionFields()));
    const page = await text(own);
    expect(page).toContain('Option 2: Entgeltstelle beim Kreis');
    expect(page).toContain('1,5 Stellen EG 9b (2 Personen)');
    expect(page).toContain('185.000,00 €');
    expect(page).toContain('Der Aufsichtsbehörde anzuzeigen (§ 26 Abs. 2 KGG).');
    expect(page).toContain('Personalgestellung (§ 4 Abs. 3 TVöD), 2 Stellen');
    // All five usual criteria weigh the same: the mean of 4, 4, 4, 4, 4.
    expect(page).toContain('4,00, Platz 1');
  });

  it('hide how few places move from whoever does not lead, on the page and in the file', async () => {
    const head = await app.signedIn('head', NAUHEIM);
    expect(await text(own, head)).toContain('weniger als 3 Stellen');
    expect(await text(`${own}/2`, head)).not.toContain('TVöD), 2 Stellen');
    expect(await openPage(head, `${own}.csv`)).toContain('weniger als 3 Stellen');
  });

  it('refuse what contradicts itself and keep all that was typed', async () => {
    const refused = await fill(
      `${own}/2/bearbeiten`,
      `${own}/2/bearbeiten`,
      optionFields({ beteiligung: 'nicht-noetig', titel: 'Neuer Name', jaehrlich: '1.850', 'punkte-3': '2' }),
    );
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(textOf(html)).toContain('„1.850“ ist mehrdeutig');
    expect(html).toContain('value="Neuer Name"');
    expect(html).toContain('value="1.850"');
    expect(html).toContain('<option value="nicht-noetig" selected="">');
    const again = await fill(
      `${own}/2/bearbeiten`,
      `${own}/2/bearbeiten`,
      optionFields({ beteiligung: 'nicht-noetig', 'beteiligung-tag': '' }),
    );
    expect(textOf(await again.text())).toContain('Die Personalvertretung ist zu beteiligen');
    expect(await text(own)).not.toContain('Neuer Name');
  });

  it('show both versions where two edits cross, and save the informed one', async () => {
    const form = `${own}/2/bearbeiten`;
    const stale = { version: '2', ...optionFields({ titel: 'Kreisstelle' }) };
    await saved(fill(form, form, optionFields({ titel: 'Zentrale Entgeltstelle' }), office));
    const crossed = await lead.post(form, stale);
    expect(crossed.status).toBe(409);
    const html = await crossed.text();
    expect(textOf(html)).toContain('Zwei Fassungen');
    expect(html).toContain('value="Kreisstelle"');
    const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
    await saved(lead.post(form, { ...stale, version }));
    expect(await text(own)).toContain('Option 2: Kreisstelle');
  });

  it('one is preferred with a reason, once it lacks nothing, and the preference can be taken back', async () => {
    expect(await text(`${own}/1`, lead)).toContain('Das fehlt noch');
    const early = await lead.post(`${own}/1/bevorzugen`, { version: '1', grund: 'Schnell.' });
    expect([early.status, textOf(await early.text())]).toEqual([
      422,
      expect.stringContaining('Nennen Sie, wer die Aufgabe trägt.'),
    ]);
    const bare = await fill(`${own}/2`, `${own}/2/bevorzugen`, { grund: ' ' });
    expect(textOf(await bare.text())).toContain('Begründen Sie, warum');
    await saved(fill(`${own}/2`, `${own}/2/bevorzugen`, { grund: 'Vertretung ist gesichert.' }));
    const page = await text(own);
    expect(page).toContain('Option 2: Kreisstelle Vertretung ist gesichert.');
    const removal = await lead.post(`${own}/2/entfernen`, {});
    expect([removal.status, textOf(await removal.text())]).toEqual([
      409,
      expect.stringContaining('Nehmen Sie den Vorzug zuerst zurück'),
    ]);
    await saved(fill(`${own}/2`, `${own}/2/vorzug-zuruecknehmen`, {}));
    expect(await text(own)).toContain('Noch keine Option wird bevorzugt.');
  });

  it('are taken out and back with all they hold', async () => {
    await saved(lead.post(`${own}/3/entfernen`, {}));
    expect(await text(own, lead)).toContain('Entfernte Optionen');
    expect(await openPage(office, `${own}.csv`)).not.toContain('Kreisgesellschaft');
    await saved(lead.post(`${own}/3/zurueckholen`, {}));
    expect(await openPage(office, `${own}.csv`)).toContain('Kreisgesellschaft');
  });

  it('are added by their own name, and tell the trail every act', async () => {
    const added = await saved(
      lead.post(`${own}/neu`, optionFields({ titel: 'Auftrag', wer: 'dritte', rechtsform: 'vertrag' })),
    );
    expect(added.headers.get('location')).toBe(`${own}/5?meldung=gespeichert`);
    const trail = await text('/v/muster/protokoll?art=appraisal&gegenstand=wahl');
    for (const act of [
      'Option hinzugefügt',
      'Option geändert',
      'Option bevorzugt',
      'Option entfernt',
      'Formen übernommen',
    ])
      expect(trail).toContain(act);
  });

  it('come back only while there is room for them', async () => {
    await project('voll');
    const full = `${pathOf('voll')}/optionen`;
    for (let number = 1; number <= 8; number += 1)
      await saved(lead.post(`${full}/neu`, optionFields({ titel: `Option ${number}` })));
    await saved(lead.post(`${full}/1/entfernen`, {}));
    await saved(lead.post(`${full}/neu`, optionFields({ titel: 'Neu' })));
    const back = await lead.post(`${full}/1/zurueckholen`, {});
    expect([back.status, textOf(await back.text())]).toEqual([
      409,
      expect.stringContaining('Vergleichen Sie höchstens 8 Optionen.'),
    ]);
  });

  it('give the comparison as a workbook and keep figures as figures', async () => {
    const response = await office.send(`${own}.xlsx`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
    expect(await openPage(office, `${own}.csv`)).toContain('185.000,00');
  });
});

describe('who may', () => {
  beforeAll(() => project('zu', 'abgeschlossen'));

  it('read: everyone who works for a member; write: office and lead alone', async () => {
    const head = await app.signedIn('head', TREBUR);
    await expectStatus(head, [own, `${own}/2`], 200);
    await expectStatus(head, [`${own}/neu`, `${own}/2/bearbeiten`], 403);
    const refused = await head.post(`${own}/neu`, optionFields());
    expect([refused.status, textOf(await refused.text())]).toEqual([
      403,
      expect.stringContaining('führen die Projektleitung und die Geschäftsstelle'),
    ]);
    expect((await head.post(`${own}/2/entfernen`, {})).status).toBe(403);
    const council = await app.signedIn('staff-council', TREBUR);
    await expectStatus(council, [own], 403);
  });

  it('nobody, once the project has ended', async () => {
    const ended = `${pathOf('zu')}/optionen`;
    expect(await text(ended, lead)).not.toContain('Mit vier Formen beginnen');
    expect((await office.post(`${ended}/neu`, optionFields())).status).toBe(409);
  });

  it('nothing, where there is no such project or option', async () => {
    await expectStatus(office, [`${pathOf('nichts')}/optionen`, `${own}/99`, `${own}/x/bearbeiten`], 404);
  });
});
