import { describe, expect, it } from 'vitest';
import { loadDemoCounty } from '../../../../../tests/support/demo-county.ts';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { must } from '../../../../foundation/result.ts';
import { inActing } from '../../../../platform/acting.ts';
import { addSolutions } from '../../use-cases/exchange/record-solution.ts';
import { addExchangeDraft } from '../../use-cases/exchange/save-finding.ts';

const app = await createTestApp();
const { services, alliance, neighbour } = app;
await loadDemoCounty(services, alliance, 'gross-gerau');
await loadDemoCounty(services, neighbour, 'main-kinzig');
const HERE = '/v/muster/austausch';
const coordinator = await app.signedIn('coordinator');
const reader = await app.signedIn('head', '06433010');
const idOf = (response: Response): string =>
  /eintrag\/([0-9a-f-]{36})/.exec(response.headers.get('location') ?? '')?.[1] ?? '';
const FINDING = {
  version: '0',
  titel: 'Vertretung',
  feld: 'Personal',
  projekt: '',
  text: 'Zwei Stellen vertreten einander.',
  zahl: '',
  wert: '',
  einheit: '',
  kommune: '',
};
const write = (changes: Partial<typeof FINDING> = {}) =>
  coordinator.post(`${HERE}/neu`, { ...FINDING, ...changes });
const LICENCE = { lizenz: 'cc-by-4.0', postfach: 'ikz@kreis-muster.example' };
const addSolution = (titel: string, aufgabenfeld: string, beschreibung = '') =>
  coordinator.post(`${HERE}/loesungen`, { titel, aufgabenfeld, beschreibung });
const shareSolutions = (feld: string) => coordinator.post(`${HERE}/loesungen/blaupause`, { feld });

describe('pasted control characters', () => {
  it('are left out, and the exchange stays open here and there', async () => {
    const typed = {
      titel: 'Aus\vFolien',
      text: 'Zeile eins\vZeile\u0007 zwei',
      zahl: 'Fä\u0007lle',
      wert: '412',
    };
    const id = idOf(await write(typed));
    const item = `${HERE}/eintrag/${id}`;
    expect(textOf(await openPage(coordinator, item))).toContain('Zeile eins Zeile zwei');
    const contact = { ...LICENCE, postfach: 'ikz\u0007@kreis-muster.example' };
    expect((await coordinator.post(`${item}/freigeben`, { version: '1', ...contact })).status).toBe(303);
    expect(textOf(await openPage(reader, HERE))).toContain('Aus Folien');
    const file = await (await reader.send(`${item}/blaupause`)).text();
    const other = await app.signedIn('coordinator', undefined, neighbour);
    const taken = await other.post('/v/nachbar/austausch/importieren/uebernehmen', { inhalt: file });
    expect(taken.status).toBe(303);
    const back = { version: '2', grund: 'Zahlen\vüberholt' };
    expect((await coordinator.post(`${item}/zurueckziehen`, back)).status).toBe(303);
  });
});

describe('what nobody could read', () => {
  it('is refused before it is kept, with a remedy, and the exchange stays open', async () => {
    const solutions = Array.from({ length: 201 }, (_, index) => ({ title: `Nr. ${index}`, description: '' }));
    const refused = await inActing(services, alliance, 'konto-1', (acting) =>
      addExchangeDraft(acting, {
        title: 'Zu viele',
        field: 'Archiv',
        content: { kind: 'loesungen', solutions },
        undertakingId: null,
        isSample: false,
      }),
    );
    expect(refused).toMatchObject({ error: [{ field: 'source' }] });
    expect(JSON.stringify(refused)).toContain('höchstens 200 Einträgen');
    expect((await coordinator.send(HERE)).status).toBe(200);
  });

  it('says so where it was to be shared', async () => {
    const one = { field: 'Überfluss', description: '', blueprintId: null, isSample: false };
    const all = Array.from({ length: 201 }, (_, index) => ({ ...one, title: `Nr. ${index}` }));
    await inActing(services, alliance, 'konto-1', (acting) => addSolutions(acting, all));
    const refused = await shareSolutions('Überfluss');
    expect(refused.status).toBe(422);
    const text = textOf(await refused.text());
    expect(text).toContain('höchstens 200 Einträgen');
    expect(text).toContain('Reihenfolge: Überfluss');
  });
});

describe('a draft that is not wanted', () => {
  it('is given up once it was asked for and meant, by who keeps it', async () => {
    const item = `${HERE}/eintrag/${idOf(await write({ titel: 'Doch nicht' }))}`;
    expect(await openPage(coordinator, item)).toContain(`href="${item}/verwerfen"`);
    expect(textOf(await openPage(coordinator, `${item}/verwerfen`))).toContain('Verwerfen: Doch nicht');
    expect((await reader.send(`${item}/verwerfen`)).status).toBe(404);
    expect((await reader.post(`${item}/verwerfen`, { version: '1' })).status).toBe(403);
    const crossed = await coordinator.post(`${item}/verwerfen`, { version: '9' });
    expect(crossed.status).toBe(409);
    const gone = await coordinator.post(`${item}/verwerfen`, { version: '1' });
    expect(textOf(await openPage(coordinator, gone.headers.get('location') ?? ''))).toContain(
      'Der Entwurf ist verworfen.',
    );
    expect(textOf(await openPage(coordinator, HERE))).not.toContain('Doch nicht');
    expect((await coordinator.send(item)).status).toBe(404);
    expect((await coordinator.post(`${item}/freigeben`, { version: '2', ...LICENCE })).status).toBe(404);
    const auditor = await app.signedIn('auditor');
    const trail = textOf(await openPage(auditor, '/v/muster/protokoll?art=exchange'));
    expect(trail).toContain('Entwurf verworfen');
  });

  it('is not offered where something is released', async () => {
    const item = `${HERE}/eintrag/${idOf(await write({ titel: 'Bleibt' }))}`;
    expect((await coordinator.post(`${item}/freigeben`, { version: '1', ...LICENCE })).status).toBe(303);
    expect(await openPage(coordinator, item)).not.toContain('/verwerfen');
    expect((await coordinator.post(`${item}/verwerfen`, { version: '2' })).status).toBe(409);
    expect((await coordinator.send(`${item}/verwerfen`)).status).toBe(303);
  });
});

describe('sharing the same again', () => {
  it('goes on with its open draft, brought up to date; after its release it begins anew', async () => {
    await addSolution('Sensoren', 'Smart Region');
    const first = idOf(await shareSolutions('Smart Region'));
    expect(idOf(await shareSolutions('Smart Region'))).toBe(first);
    await addSolution('Karten', 'Smart Region');
    expect(idOf(await shareSolutions('Smart Region'))).toBe(first);
    const form = await openPage(coordinator, `${HERE}/eintrag/${first}/freigeben`);
    expect(textOf(form)).toContain('Karten');
    expect(form).toContain('name="version" value="2"');
    const release = `${HERE}/eintrag/${first}/freigeben`;
    expect((await coordinator.post(release, { version: '2', ...LICENCE })).status).toBe(303);
    expect(idOf(await shareSolutions('Smart Region'))).not.toBe(first);
  });

  it('adds one draft where two clicks arrive at once', async () => {
    await addSolution('Lotse', 'Bürgerservice');
    const both = await Promise.all([shareSolutions('Bürgerservice'), shareSolutions('Bürgerservice')]);
    expect(new Set(both.map(idOf)).size).toBe(1);
  });

  it('begins anew where the draft was given up', async () => {
    await addSolution('Scan', 'Archiv');
    const first = idOf(await shareSolutions('Archiv'));
    await coordinator.post(`${HERE}/eintrag/${first}/verwerfen`, { version: '1' });
    expect(idOf(await shareSolutions('Archiv'))).not.toBe(first);
  });
});

describe('a solution', () => {
  it('stands once in a field, however many blanks were typed', async () => {
    expect((await addSolution('Zwilling', 'Neue  Felder ')).status).toBe(303);
    expect((await addSolution('zwilling', 'Neue Felder')).status).toBe(422);
    expect((await addSolution('Zwilling', 'Neue  Felder')).status).toBe(422);
  });
});

describe('a long list', () => {
  it('comes page by page, and is searched as a whole', async () => {
    await inActing(services, alliance, 'konto-1', async (acting) => {
      for (let index = 1; index <= 51; index++)
        must(
          await addExchangeDraft(acting, {
            title: `Blatt ${index}`,
            field: 'Lange Liste',
            content: { kind: 'erkenntnis', text: `Wort${index}ende`, figures: [] },
            undertakingId: null,
            isSample: false,
          }),
        );
      return 'done';
    });
    const first = await openPage(coordinator, `${HERE}?feld=Lange+Liste`);
    expect(textOf(first)).toContain('51 Einträge');
    expect(textOf(first)).toContain('Seite 1 von 2');
    const next = /href="([^"]*seite=2[^"]*)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const second = textOf(await openPage(coordinator, next));
    expect(second).toContain('Seite 2 von 2');
    expect(second).toContain('Blatt 1 ');
    expect(second).not.toContain('Blatt 51');
    expect(textOf(await openPage(coordinator, `${HERE}?seite=99&feld=Lange+Liste`))).toContain(
      'Seite 2 von 2',
    );
    expect(textOf(await openPage(coordinator, `${HERE}?suche=wort51ENDE`))).toContain('1 Eintrag');
  });
});
