import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../../../tests/support/at-once.ts';
import { expectStatus, openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { queries } from '../../../../platform/db/queries.ts';
import { standard } from '../../test-support/stage-samples.ts';
import { changeTemplate } from '../../use-cases/process/change-template.ts';
import { projectsPageRoutes } from '../routes.ts';
import { typedTemplateOf } from './read-template-form.ts';

const app = await createTestApp({ routes: { pages: projectsPageRoutes } });
const { services, alliance, neighbour } = app;
const office = await app.signedIn('coordinator');
const LIST = '/v/muster/prozessvorlagen';

/** The form of the pilot course as a browser posts it. */
function pilotForm(changes: Readonly<Record<string, string>>): Record<string, string> {
  const typed = typedTemplateOf(standard('pilotprojekt'), 1);
  const rows = typed.stages.flatMap((stage, index) => {
    const row = `s${index + 1}-`;
    return [
      [`${row}key`, stage.key],
      [`${row}nr`, stage.number],
      [`${row}titel`, stage.title],
      [`${row}wochen`, stage.weeks],
      [`${row}rolle`, stage.role],
      [`${row}entscheidung`, stage.gate],
      [`${row}frage`, stage.question],
      [`${row}unterlagen`, stage.papers],
      [`${row}schritte`, stage.steps],
    ];
  });
  const head = {
    titel: typed.title,
    beschreibung: typed.description,
    art: 'pilotprojekt',
    danach: typed.followedBy,
  };
  return { ...head, version: '1', anlass: 'Kürzer erproben', ...Object.fromEntries(rows), ...changes };
}

describe('templates', () => {
  it('are there without anybody having made them, with source and what is our own', async () => {
    const list = textOf(await openPage(await app.signedIn('head', '06433010'), LIST));
    expect(list).toContain('Prüfprojekt (Groß-Gerauer Standard)');
    expect(list).toContain('52 Wochen ab Start, davor 12 Wochen Vorbereitung');
    expect(list).toContain('Vorschlag dieser Anwendung');
    const model = textOf(await openPage(office, `${LIST}/phasenmodell`));
    expect(model).toContain('Meilenstein 2');
    expect(model).toContain('aus der Anordnung auf der Folie erschlossen');
    await expectStatus(office, [`${LIST}/gibt-es-nicht`, `${LIST}/phasenmodell?fassung=2`], 404);
  });

  it('change in versions that stay, show their difference and come back', async () => {
    const saved = await office.post(`${LIST}/pilotprojekt/bearbeiten`, pilotForm({ 's4-wochen': '13' }));
    expect(saved.status).toBe(303);
    const second = textOf(await openPage(office, `${LIST}/pilotprojekt`));
    expect(second).toContain('Was Fassung 2 geändert hat Kürzer erproben');
    expect(second).toContain('13 Wochen');
    expect(textOf(await openPage(office, `${LIST}/pilotprojekt?fassung=1`))).toContain('26 Wochen');
    const back = await office.post(`${LIST}/pilotprojekt/wiederherstellen`, { fassung: '1' });
    expect(back.status).toBe(303);
    const third = textOf(await openPage(office, `${LIST}/pilotprojekt`));
    expect(third).toContain('Fassung 3');
    expect(third).toContain('Auf Fassung 1 zurückgesetzt.');
    const again = await office.post(`${LIST}/pilotprojekt/wiederherstellen`, { fassung: '1' });
    expect([again.status, textOf(await again.text()).includes('Fassung 1 gilt schon')]).toEqual([422, true]);
  });

  it('refuse what is wrong, and keep what was typed', async () => {
    const wrong = { version: '3', 's4-wochen': 'viele', 's5-frage': '', anlass: '' };
    const response = await office.post(`${LIST}/pilotprojekt/bearbeiten`, pilotForm(wrong));
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(textOf(html)).toContain(
      'Stufe 4: Geben Sie die übliche Dauer in ganzen Wochen an, von 1 bis 104.',
    );
    expect(textOf(html)).toContain('Stufe 5: Schreiben Sie die Frage auf');
    expect(html).toContain('href="#s4-wochen"');
    expect(html).toContain('value="viele"');
  });

  it('show both to the second of two who edit, and take the second, informed save', async () => {
    const form = pilotForm({ 's4-wochen': '20', version: '2' });
    const crossed = await office.post(`${LIST}/pilotprojekt/bearbeiten`, form);
    const html = await crossed.text();
    expect(crossed.status).toBe(409);
    expect(textOf(html)).toContain('Zwei Fassungen');
    expect(html).toContain('name="version" value="3"');
    const informed = await office.post(`${LIST}/pilotprojekt/bearbeiten`, { ...form, version: '3' });
    expect(informed.status).toBe(303);
  });

  it('are saved by one of two at the same moment', async () => {
    const template = standard('umsetzungsmassnahme');
    const content = { ...template, description: 'Neu' };
    const order = { key: template.key, content, basedOn: 1, changeNote: 'Neu', actor: 'konto-1' };
    const save = () => changeTemplate(services, alliance, order);
    const databaseUrl = services.config.databaseUrl ?? '';
    const results = await atOnce(databaseUrl, 'projects.process_template', [save, save]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('can be copied; a copy is offered for nothing until somebody says for what', async () => {
    const copied = await office.post(`${LIST}/pruefprojekt/kopieren`, { titel: 'Kleine Prüfung' });
    expect(copied.headers.get('location')).toBe(`${LIST}/kleine-pruefung?meldung=kopiert`);
    const copy = textOf(await openPage(office, `${LIST}/kleine-pruefung`));
    expect(copy).toContain('wird nicht angeboten');
    expect(copy).toContain('Kopie von „Prüfprojekt (Groß-Gerauer Standard)“, Fassung 1.');
    const twice = await office.post(`${LIST}/pruefprojekt/kopieren`, { titel: 'Kleine  Prüfung' });
    expect([twice.status, (await twice.text()).includes('gibt es schon')]).toEqual([422, true]);
  });

  it('belong to one alliance, are changed by its office alone, and no version is ever changed', async () => {
    const theirs = await app.signedIn('coordinator', undefined, neighbour);
    expect(await openPage(theirs, '/v/nachbar/prozessvorlagen')).not.toContain('Kleine Prüfung');
    const head = await app.signedIn('head', '06433010');
    expect((await head.post(`${LIST}/pruefprojekt/kopieren`, { titel: 'Andere' })).status).toBe(403);
    const change = services.database.inAlliance(alliance.id, (tx) =>
      queries(tx).updateTable('projects.process_template').set({ title: 'X' }).execute(),
    );
    await expect(change).rejects.toMatchObject({ code: '42501' });
  });
});
