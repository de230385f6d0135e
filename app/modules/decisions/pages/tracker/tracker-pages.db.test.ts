import { beforeEach, describe, expect, it } from 'vitest';
import { loadDemoCounty } from '../../../../../tests/support/demo-county.ts';
import { expectStatus, openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { listMatters } from '../../store/tracker-matter-store.ts';
import { openTrackerStage, type TrackerStage } from '../../test-support/tracker-stage.ts';
import { trackerPageRoutes } from './routes.ts';

const app = await createTestApp({ routes: { pages: trackerPageRoutes } });
let stage: TrackerStage;
let base: string;
let coordinator: Visitor;

beforeEach(async () => {
  stage = await openTrackerStage(app);
  base = `/v/${stage.alliance.slug}/vorgaenge`;
  coordinator = await app.signedIn('coordinator', undefined, stage.alliance);
});

const own = () => `${base}/${stage.matterId}`;
const hidden = (html: string, name: string): string =>
  new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

describe('the list of matters', () => {
  it('shows progress and the day all are through, and finds by title and state', async () => {
    const text = textOf(await openPage(coordinator, base));
    expect(text).toContain('Gemeinsame Vergabestelle');
    expect(text).toContain('0 von 3');
    expect(text).toContain('15.04.2027');
    expect(textOf(await openPage(coordinator, `${base}?suche=gibtesnicht`))).toContain('Kein Vorgang passt');
    expect(textOf(await openPage(coordinator, `${base}?stand=gescheitert`))).toContain('Kein Vorgang passt');
    expect(textOf(await openPage(coordinator, `${base}?stand=offen`))).toContain('0 von 3');
  });

  it('says what to do where there is none', async () => {
    const empty = await app.signedIn('coordinator');
    expect(textOf(await openPage(empty, '/v/muster/vorgaenge'))).toContain('Noch kein Vorgang');
  });
});

describe('the page of a matter', () => {
  it('shows the office all members, their bodies and why it takes so long', async () => {
    const text = textOf(await openPage(coordinator, own()));
    expect(text).toContain('Frühestens am 15.04.2027 sind alle durch');
    expect(text).toContain('Als Letztes entscheidet am 15.04.2027 Raunheim (Stadtverordnetenversammlung).');
    expect(text).toContain('Zustimmung aller nötig: § 27 Abs. 1 KGG.');
    expect(text).toContain('Gewünschter Beginn 01.07.2027: zu halten, 77 Tage nach dem letzten Beschluss.');
    for (const name of ['Büttelborn', 'Raunheim', 'Kreis Groß-Gerau']) expect(text).toContain(name);
  });

  it('shows a head the own path, and neither the names nor the links of those who are late', async () => {
    const head = await app.signedIn('head', '06433003', stage.alliance);
    const html = await openPage(head, own());
    const text = textOf(html);
    expect(text).toContain('Büttelborn');
    expect(text).not.toContain('Raunheim');
    expect(text).toContain('Das letzte Gremium entscheidet am 15.04.2027.');
    expect(text).toContain('2 weitere Mitglieder sind beteiligt.');
    expect(html).not.toContain('06433010');
    await expectStatus(head, [`${own()}/06433010`, `${own()}/06433010/vorlage.pdf`], 404);
    const csv = await openPage(head, `${own()}/tabelle.csv`);
    expect(csv).toContain('Büttelborn');
    expect(csv).not.toContain('Raunheim');
  });

  it('hides from the steering group what stands in a paper that is not public', async () => {
    await stage.enter('06433003', 1);
    const page = `${own()}/06433003`;
    const html = await openPage(coordinator, page);
    const fields = {
      schritt: '2',
      version: hidden(html, 'version'),
      nummer: 'GEHEIM-1',
      nichtoeffentlich: 'ja',
    };
    expect((await coordinator.post(`${page}/vorlage`, { ...fields, vorgang: 'einreichen' })).status).toBe(
      303,
    );
    expect(textOf(await openPage(coordinator, page))).toContain('GEHEIM-1');
    const steering = await app.signedIn('steering', undefined, stage.alliance);
    const seen = await openPage(steering, page);
    expect(textOf(seen)).toContain('eingereicht n. ö.');
    expect(seen).not.toContain('GEHEIM-1');
  });

  it('protects its table against formulas', async () => {
    await stage.enter('06433003', 1);
    await stage.enter('06433003', 2, { event: 'mit-bedingung', text: '=1+1' });
    expect(await openPage(coordinator, `${own()}/tabelle.csv`)).toContain(";'=1+1;");
  });

  it('is not found for what names none', async () => {
    await expectStatus(coordinator, [`${base}/x`, `${own()}/x`, `${base}/x/zahlen`, `${base}/x/text`], 404);
  });
});

describe('creating a matter', () => {
  const FIELDS = {
    titel: 'Rahmenvertrag',
    art: 'verpflichtung',
    mitglied: '06433010',
    beschluss: '{{betrag}}',
  };

  it('plans the paths and leads to the page', async () => {
    const created = await coordinator.post(`${base}/neu`, FIELDS);
    expect(created.status).toBe(303);
    const text = textOf(await openPage(coordinator, created.headers.get('location') ?? ''));
    expect(text).toContain('Der Vorgang ist angelegt');
    expect(text).toContain('Rahmenvertrag');
  });

  it.each([
    ['no title', { titel: '' }, 'Geben Sie dem Vorgang einen Titel.'],
    ['no kind', { art: 'x' }, 'Wählen Sie, worum es geht.'],
    ['no member', { mitglied: '06433099' }, 'Wählen Sie mindestens ein Mitglied.'],
    ['an unknown placeholder', { beschluss: '{{umlage}}' }, 'Den Platzhalter {{umlage}} gibt es nicht.'],
    ['a day there is not', { beginn: '31.2.2027' }, 'Geben Sie den Beginn als Tag an'],
    ['consent of all without a source', { alle: 'ja' }, 'Nennen Sie Satzung oder Paragraf'],
  ])('refuses %s and keeps what was typed', async (_, changes, sentence) => {
    const response = await coordinator.post(`${base}/neu`, {
      ...FIELDS,
      gegenstand: '<b>getippt</b>',
      ...changes,
    });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(textOf(html)).toContain(sentence);
    expect(html).toContain('&lt;b&gt;getippt&lt;/b&gt;');
  });

  it('is the office’s alone', async () => {
    const head = await app.signedIn('head', '06433010', stage.alliance);
    expect((await head.post(`${base}/neu`, FIELDS)).status).toBe(403);
    expect(textOf(await openPage(head, base))).not.toContain('Vorgang anlegen');
  });
});

describe('entering on the page of a member', () => {
  const page = () => `${own()}/06433010`;
  const PDF = new File(['%PDF-1.7 Niederschrift'], 'niederschrift.pdf', { type: 'application/pdf' });
  const submit = async (
    fields: Record<string, string>,
    files: Record<string, File> = {},
    visitor = coordinator,
  ) => {
    const html = await openPage(coordinator, page());
    const all = {
      schritt: '1',
      version: hidden(html, 'version'),
      ergebnis: 'beschlossen',
      tag: '2026-11-20',
      ...fields,
    };
    return visitor.upload(`${page()}/ergebnis`, all, files);
  };

  it('takes a result with its proof, shows it in the log, and hands the proof out again', async () => {
    const saved = await submit({}, { nachweis: PDF });
    expect(saved.status).toBe(303);
    const html = await openPage(coordinator, saved.headers.get('location') ?? '');
    expect(textOf(html)).toContain('Der Eintrag ist gespeichert.');
    expect(textOf(html)).toContain('20.11.2026: Vorlage fertig');
    const link = /href="([^"]*\/nachweis\/[0-9a-f]{64})"/.exec(html)?.[1] ?? '';
    const proof = await coordinator.send(link);
    expect([proof.status, proof.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(await proof.text()).toBe('%PDF-1.7 Niederschrift');
    const steering = await app.signedIn('steering', undefined, stage.alliance);
    await expectStatus(steering, [link], 404);
  });

  it.each([
    ['nothing chosen', { ergebnis: '' }, 'Wählen Sie, was Sie eintragen möchten.'],
    ['a day that is none', { tag: '31.02.2026' }, '„31.02.2026“ ist kein Tag.'],
    ['a day to come', { tag: '2026-11-22' }, 'liegt in der Zukunft'],
    ['half of the votes', { ja: '5' }, 'Geben Sie alle drei Stimmenzahlen'],
    ['a deviation without words', { ergebnis: 'beschlossen-mit-abweichung' }, 'Beschreiben Sie'],
    ['a later body first', { schritt: '2' }, 'Zuerst muss Fachamt entschieden haben.'],
  ])('refuses %s and keeps what was typed', async (_, fields, sentence) => {
    const response = await submit({
      grund: '',
      text: '',
      enthaltung: fields && 'ja' in fields ? '' : '',
      ...fields,
    });
    expect(response.status).toBe(422);
    expect(textOf(await response.text())).toContain(sentence);
  });

  it('refuses a scan that is no PDF', async () => {
    const image = new File(['\u0089PNG'], 'scan.pdf', { type: 'application/pdf' });
    const response = await submit({ text: 'bleibt stehen' }, { nachweis: image });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(textOf(html)).toContain('Die Datei ist kein PDF.');
    expect(html).toContain('bleibt stehen');
  });

  it('answers a crossing entry with what holds now, and then saves on top of it', async () => {
    const fields = { schritt: '1', version: '1', ergebnis: 'beschlossen', tag: '2026-11-20' };
    expect((await coordinator.upload(`${page()}/ergebnis`, fields, {})).status).toBe(303);
    const late = await coordinator.upload(`${page()}/ergebnis`, { ...fields, tag: '2026-11-19' }, {});
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(textOf(html)).toContain('inzwischen von jemand anderem geändert');
    expect(textOf(html)).toContain('20.11.2026');
    const again = { ...fields, version: hidden(html, 'version'), tag: '2026-11-19', grund: 'Tippfehler' };
    expect((await coordinator.upload(`${page()}/ergebnis`, again, {})).status).toBe(303);
  });

  it('is open to the delegate of the member, and refused to the head of another', async () => {
    const delegate = await app.signedIn('delegate', '06433010', stage.alliance);
    expect((await submit({}, {}, delegate)).status).toBe(303);
    const other = await app.signedIn('head', '06433003', stage.alliance);
    const refused = await submit({}, {}, other);
    expect(refused.status).toBe(403);
    expect(textOf(await refused.text())).toContain('Für dieses Mitglied sind Sie nicht eingetragen.');
  });

  it('lets the office name another body, with the reason', async () => {
    const fields = { version: '1', entscheidet: 'exekutive', weggrund: '' };
    const refused = await coordinator.post(`${page()}/weg`, fields);
    expect(refused.status).toBe(422);
    expect(textOf(await refused.text())).toContain('Begründen Sie, warum ein anderes Gremium entscheidet');
    expect((await coordinator.post(`${page()}/weg`, { ...fields, weggrund: 'Hauptsatzung' })).status).toBe(
      303,
    );
    const text = textOf(await openPage(coordinator, page()));
    expect(text).toContain('Weg geändert: Fachamt → Magistrat; Grund: Hauptsatzung');
  });
});

describe('figures and papers', () => {
  const TABLE = 'Schlüssel\tBetrag\n06433010\t12.345,00\n06433003\t8000\n06433\t1,50';
  const take = (tabelle: string, version = '1') =>
    coordinator.upload(`${own()}/zahlen`, { tabelle, version }, {});

  it('takes a table as a spreadsheet copies it, and a paper then carries the member’s own figures', async () => {
    const missing = await coordinator.send(`${own()}/06433010/vorlage.pdf`);
    expect(missing.status).toBe(422);
    expect(textOf(await missing.text())).toContain('Für Raunheim fehlt „betrag“.');
    expect((await take(TABLE)).status).toBe(303);
    const pdf = await coordinator.send(`${own()}/06433010/vorlage.pdf`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const word = await coordinator.send(`${own()}/06433010/vorlage.docx`);
    expect(
      Buffer.from(await word.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('names every wrong row and takes over none', async () => {
    const response = await take('Schlüssel;Betrag\n06433010;abc\n06433099;5');
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(textOf(html)).toContain('Zeile 2: Betrag: „abc“ ist keine Zahl.');
    expect(textOf(html)).toContain('Zeile 3: „06433099“ ist an diesem Vorgang nicht beteiligt.');
    expect(html).toContain('06433010;abc');
    expect(textOf(await openPage(coordinator, own()))).not.toContain('12.345,00');
  });

  it('answers a crossing table, and says for whom a paper cannot be made', async () => {
    expect((await take(TABLE)).status).toBe(303);
    expect((await take(TABLE)).status).toBe(409);
    // The county has no count of its own: its paper lacks inhabitants and key date.
    const all = await coordinator.send(`${own()}/vorlagen.zip`);
    expect(all.status).toBe(422);
    expect(textOf(await all.text())).toContain('Für Kreis Groß-Gerau fehlt „einwohner“ und „stichtag“.');
  });
});

describe('the demo', () => {
  it.each([
    ['gross-gerau', ['läuft', 'abweichend beschlossen', 'n. ö.']],
    ['main-kinzig', ['Zustimmung aller nötig']],
  ] as const)('of %s tells running matters of all members, marked as sample data', async (slug, words) => {
    const alliance = slug === 'gross-gerau' ? app.alliance : app.neighbour;
    await loadDemoCounty(app.services, alliance, slug);
    const matters = await app.services.database.inAlliance(alliance.id, listMatters);
    const visitor = await app.signedIn('auditor', undefined, alliance);
    const pages = await Promise.all(
      matters.map(async ({ id }) => textOf(await openPage(visitor, `/v/${alliance.slug}/vorgaenge/${id}`))),
    );
    for (const page of pages) expect(page).toContain('Beispieldaten');
    for (const word of words) expect(pages.join()).toContain(word);
  });
});
