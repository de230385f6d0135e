import { beforeAll, describe, expect, it } from 'vitest';
import { loadDemoCounty } from '../../../../../tests/support/demo-county.ts';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { loadRunningReview } from '../../../../../tests/support/running-review.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';

const BIEBESHEIM = '06433001';
const RAUNHEIM = '06433010';
const app = await createTestApp();
const { services, alliance, neighbour } = app;
await loadRunningReview(services, alliance);
await loadDemoCounty(services, neighbour, 'main-kinzig');
const HERE = '/v/muster/austausch';
const THERE = '/v/nachbar/austausch';
const coordinator = await app.signedIn('coordinator');
const other = await app.signedIn('coordinator', undefined, neighbour);
/** Works for the member that leads the project. */
const lead = await app.signedIn('lead', BIEBESHEIM);
const raunheim = await app.signedIn('head', RAUNHEIM);

const pairs = (fields: Readonly<Record<string, string | readonly string[]>>): string =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, one]),
    ),
  ).toString();
/** Posts a form in which names occur more than once. */
const post = (visitor: Visitor, path: string, fields: Parameters<typeof pairs>[0]) =>
  visitor.send(path, {
    method: 'POST',
    headers: { origin: 'http://localhost:3000', 'content-type': 'application/x-www-form-urlencoded' },
    body: pairs(fields),
  });

const FINDING = {
  version: '0',
  titel: 'Vertretung in der Entgeltabrechnung',
  feld: 'Personal',
  projekt: 'personalservice',
  text: 'Zwei Stellen vertreten einander. Das trägt ab 400 Fällen.',
  zahl: ['Fälle', 'Fälle', 'Fälle'],
  wert: ['4.120', '412', '388'],
  einheit: ['im Jahr', 'im Jahr', 'im Jahr'],
  kommune: ['', 'Raunheim', 'Trebur'],
  frei: '3',
};
const idOf = (response: Response): string =>
  /eintrag\/([0-9a-f-]{36})/.exec(response.headers.get('location') ?? '')?.[1] ?? '';
const release = (visitor: Visitor, id: string, version = '1') =>
  visitor.post(`${HERE}/eintrag/${id}/freigeben`, {
    version,
    lizenz: 'cc-by-4.0',
    postfach: 'ikz@kreis-muster.example',
  });
const fileOf = (text: string) => ({ datei: new File([text], 'x.blaupause.json') });
const takeOver = async (visitor: Visitor, text: string) => {
  const preview = await visitor.upload(`${THERE}/importieren`, {}, fileOf(text));
  return { preview, taken: await visitor.post(`${THERE}/importieren/uebernehmen`, { inhalt: text }) };
};

let id = '';
beforeAll(async () => {
  id = idOf(await post(lead, `${HERE}/neu`, FINDING));
});

describe('a finding', () => {
  it('is written by the office or the lead of its project, and keeps what was typed where it is refused', async () => {
    expect(id).not.toBe('');
    const wrong = await post(lead, `${HERE}/neu`, { ...FINDING, titel: '', wert: ['', '412', '388'] });
    expect(wrong.status).toBe(422);
    const html = await wrong.text();
    expect(textOf(html)).toContain('Zahl 1: Geben Sie Bezeichnung und Wert an');
    expect(html).toContain('Zwei Stellen vertreten einander.');
    expect(html).toContain('value="388"');
    const elsewhere = await post(raunheim, `${HERE}/neu`, FINDING);
    expect(elsewhere.status).toBe(422);
    expect(textOf(await elsewhere.text())).toContain('Wählen Sie ein Projekt, das Ihre Kommune leitet.');
    // Leads another project, not this one; whoever leads none is offered nothing.
    const team = await app.signedIn('team');
    expect(textOf(await openPage(team, `${HERE}/neu`))).toContain('Sie leiten kein Projekt');
    expect((await post(team, `${HERE}/neu`, FINDING)).status).toBe(422);
    // Without a project only the office.
    expect((await post(lead, `${HERE}/neu`, { ...FINDING, projekt: '' })).status).toBe(422);
    expect((await release(lead, 'x')).status).toBe(404);
  });

  it('is nobody else’s to read before it is released', async () => {
    expect((await raunheim.send(`${HERE}/eintrag/${id}`)).status).toBe(404);
    expect((await raunheim.send(`${HERE}/eintrag/${id}/blaupause`)).status).toBe(404);
    expect((await coordinator.send(`${HERE}/eintrag/${id}/blaupause`)).status).toBe(404);
    expect(textOf(await openPage(raunheim, HERE))).toContain('Noch nichts freigegeben');
  });

  it('shows both versions where two edit it at once', async () => {
    const draft = idOf(await post(coordinator, `${HERE}/neu`, { ...FINDING, titel: 'Zweimal' }));
    const edit = (text: string, version = '1') =>
      post(coordinator, `${HERE}/eintrag/${draft}/bearbeiten`, {
        ...FINDING,
        titel: 'Zweimal',
        version,
        text,
      });
    expect((await edit('Erste')).status).toBe(303);
    const second = await edit('Zweite');
    expect(second.status).toBe(409);
    const html = await second.text();
    expect(textOf(html)).toContain('Zwei Fassungen');
    expect(html).toContain('name="version" value="2"');
    expect((await edit('Zweite', '2')).status).toBe(303);
  });

  it('moves to another project, and from then on is for who keeps that', async () => {
    const draft = idOf(await post(lead, `${HERE}/neu`, { ...FINDING, titel: 'Umgezogen' }));
    const edit = `${HERE}/eintrag/${draft}/bearbeiten`;
    expect(await openPage(coordinator, edit)).toMatch(/<option value="personalservice" selected/);
    const moved = { ...FINDING, titel: 'Umgezogen', projekt: '', version: '1' };
    expect((await post(coordinator, edit, moved)).status).toBe(303);
    expect(await openPage(coordinator, edit)).not.toMatch(/<option value="personalservice" selected/);
    expect((await lead.send(edit)).status).not.toBe(200);
  });

  it('is released under a licence, without figures that members did not release', async () => {
    const asked = textOf(await openPage(lead, `${HERE}/eintrag/${id}/freigeben`));
    expect(asked).toContain('1 Zahl einer einzelnen Kommune ist weggelassen');
    expect(asked).not.toContain('412 im Jahr');
    const wrong = await lead.post(`${HERE}/eintrag/${id}/freigeben`, { version: '1', postfach: 'kein at' });
    expect(wrong.status).toBe(422);
    expect((await release(raunheim, id)).status).toBe(403);
    expect((await release(lead, id)).status).toBe(303);
    expect((await release(lead, id, '2')).status).toBe(409);
    const seen = textOf(await openPage(raunheim, `${HERE}/eintrag/${id}`));
    expect(seen).toContain('388 im Jahr');
    expect(seen).not.toContain('412 im Jahr');
    expect(seen).toContain('CC BY 4.0');
    expect(textOf(await openPage(lead, `${HERE}/eintrag/${id}`))).toContain('412 im Jahr');
  });

  it('is found by words, kind and field', async () => {
    const found = async (query: string) => textOf(await openPage(raunheim, `${HERE}?${query}`));
    expect(await found('suche=vertreten+einander')).toContain('Vertretung in der Entgeltabrechnung');
    expect(await found('suche=archiv')).toContain('Nichts gefunden');
    expect(await found('art=fragebogen')).toContain('Nichts gefunden');
    expect(await found('feld=Personal')).toContain('Vertretung in der Entgeltabrechnung');
  });
});

describe('a blueprint', () => {
  const exported = async () => (await raunheim.send(`${HERE}/eintrag/${id}/blaupause`)).text();

  it('goes to another alliance and comes out there as it went in', async () => {
    const text = await exported();
    expect(text).not.toContain('"412"');
    expect(text).toContain('1 Zahl einer einzelnen Kommune ist weggelassen');
    // Whoever sees more gets the same file: its check sum names it.
    expect(await (await lead.send(`${HERE}/eintrag/${id}/blaupause`)).text()).toBe(text);
    const { preview, taken } = await takeOver(other, text);
    const shown = textOf(await preview.text());
    expect(shown).toContain('Übernommen aus Kreis muster');
    expect(shown).toContain('Lizenz CC BY 4.0.');
    expect(taken.status).toBe(303);
    const there = `${THERE}/eintrag/${idOf(taken)}`;
    expect(await (await other.send(`${there}/blaupause`)).text()).toBe(text);
    const page = await openPage(other, there);
    expect(textOf(page)).toContain('Übernommen aus Kreis muster');
    expect(page).toContain('mailto:ikz@kreis-muster.example?subject=Frage%20zu');
  });

  it('is taken over once', async () => {
    const text = await exported();
    const { preview, taken } = await takeOver(other, text);
    expect(textOf(await preview.text())).toContain('Diese Blaupause ist schon übernommen');
    expect(taken.headers.get('location')).toContain('meldung=vorhanden');
    expect(textOf(await openPage(other, THERE))).toContain('1 Eintrag');
  });

  it('is refused where it was changed, is foreign, or no text, and where the caller is not the office', async () => {
    const changed = (await exported()).replace('388', '999');
    const refused = await takeOver(other, changed);
    expect([refused.preview.status, refused.taken.status]).toEqual([422, 422]);
    expect(textOf(await refused.preview.text())).toContain('Ihre Prüfsumme stimmt nicht.');
    const foreign = await other.upload(`${THERE}/importieren`, {}, fileOf('{"name":"x"}'));
    expect(textOf(await foreign.text())).toContain('Das ist keine Blaupause aus Gemeinwerk.');
    const binary = { datei: new File([new Uint8Array([0xff, 0xfe, 0x00])], 'x.json') };
    expect((await other.upload(`${THERE}/importieren`, {}, binary)).status).toBe(422);
    expect((await other.upload(`${THERE}/importieren`, {}, {})).status).toBe(422);
    const head = await app.signedIn('head', '06435010', neighbour);
    expect((await head.post(`${THERE}/importieren/uebernehmen`, { inhalt: 'x' })).status).toBe(403);
    expect(textOf(await openPage(other, THERE))).toContain('1 Eintrag');
  });
});

describe('a questionnaire', () => {
  it('goes to the library of another alliance and says there from whom and under which licence', async () => {
    const created = await coordinator.post('/v/muster/frageboegen/neu', {
      titel: 'Ist-Analyse Archiv',
      beschreibung: '',
      vorlage: 'standard',
    });
    expect(created.status).toBe(303);
    const slug = (created.headers.get('location') ?? '').split('/').at(-1)?.split('?')[0] ?? '';
    const early = await coordinator.post(`${HERE}/fragebogen`, { auswahl: slug, feld: 'Archiv' });
    expect(early.status).toBe(422);
    await makeValid(coordinator, `/v/muster/frageboegen/${slug}`);
    const draft = idOf(await coordinator.post(`${HERE}/fragebogen`, { auswahl: slug, feld: 'Archiv' }));
    expect((await release(coordinator, draft)).status).toBe(303);
    const text = await (await coordinator.send(`${HERE}/eintrag/${draft}/blaupause`)).text();
    const { taken } = await takeOver(other, text);
    expect(taken.status).toBe(303);
    expect(await (await other.send(`${THERE}/eintrag/${idOf(taken)}/blaupause`)).text()).toBe(text);
    await takeOver(other, text);
    const library = textOf(await openPage(other, '/v/nachbar/frageboegen'));
    expect(library.split('Ist-Analyse Archiv')).toHaveLength(2);
    expect(library).toContain('Kreis muster, CC BY 4.0');
  });

  it('that was copied from another alliance’s is not handed on as an own one', async () => {
    const copied = await other.post('/v/nachbar/frageboegen/neu', {
      titel: 'Unser Archivbogen',
      beschreibung: '',
      vorlage: 'ist-analyse-archiv',
    });
    const path = (copied.headers.get('location') ?? '').split('?')[0] ?? '';
    await makeValid(other, path);
    expect(await openPage(other, `${THERE}/fragebogen`)).not.toContain('Unser Archivbogen');
    const order = { auswahl: path.split('/').at(-1) ?? '', feld: 'Archiv' };
    const shared = await other.post(`${THERE}/fragebogen`, order);
    expect(shared.status).toBe(422);
    expect(textOf(await shared.text())).toContain('Wählen Sie einen eigenen Fragebogen');
  });

  async function makeValid(visitor: Visitor, path: string): Promise<void> {
    const page = await openPage(visitor, path);
    const form = /action="([^"]*gueltig[^"]*)"[\s\S]*?name="version" value="(\d+)"/.exec(page);
    const valid = await visitor.post(form?.[1] ?? '', { version: form?.[2] ?? '', aenderung: 'erste' });
    expect(valid.status).toBe(303);
  }
});

describe('a catalogue of solutions', () => {
  it('that was taken over is not handed on as an own one, under another licence', async () => {
    const solution = { titel: 'Sensoren', aufgabenfeld: 'Smart Region', beschreibung: '' };
    expect((await coordinator.post(`${HERE}/loesungen`, solution)).status).toBe(303);
    const shared = await coordinator.post(`${HERE}/loesungen/blaupause`, { feld: 'Smart Region' });
    const own = idOf(shared);
    expect((await release(coordinator, own)).status).toBe(303);
    const text = await (await coordinator.send(`${HERE}/eintrag/${own}/blaupause`)).text();
    expect((await takeOver(other, text)).taken.status).toBe(303);
    const there = await openPage(other, `${THERE}/loesungen?feld=Smart+Region`);
    expect(textOf(there)).toContain('Sensoren');
    expect(there).not.toContain('Zum Austausch freigeben');
    const again = await other.post(`${THERE}/loesungen/blaupause`, { feld: 'Smart Region' });
    expect(again.status).toBe(404);
  });
});

describe('a release that is withdrawn', () => {
  it('is gone for others, with its reason for who keeps it', async () => {
    expect(
      (await raunheim.post(`${HERE}/eintrag/${id}/zurueckziehen`, { version: '2', grund: 'x' })).status,
    ).toBe(403);
    expect((await lead.post(`${HERE}/eintrag/${id}/zurueckziehen`, { version: '2', grund: '' })).status).toBe(
      422,
    );
    const gone = await lead.post(`${HERE}/eintrag/${id}/zurueckziehen`, {
      version: '2',
      grund: 'Zahlen überholt',
    });
    expect(gone.status).toBe(303);
    expect((await raunheim.send(`${HERE}/eintrag/${id}`)).status).toBe(404);
    expect(textOf(await openPage(lead, `${HERE}/eintrag/${id}`))).toContain('Zahlen überholt');
    const auditor = await app.signedIn('auditor');
    const trail = textOf(await openPage(auditor, '/v/muster/protokoll?art=exchange'));
    expect(trail).toContain('Freigabe zurückgezogen');
  });
});
