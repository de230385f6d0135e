import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { inActing } from '../../../../platform/acting.ts';
import { numberQuestion } from '../../test-support/questions.ts';
import { addQuestionnaire } from '../../use-cases/questionnaire/create-questionnaire.ts';
import { surveysPageRoutes } from '../routes.ts';

const app = await createTestApp({ routes: { pages: surveysPageRoutes } });
const { services, alliance } = app;
const LIBRARY = '/v/muster/frageboegen';
let office: Visitor;
const versionOf = (html: string): string => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';

const create = async (titel: string, vorlage = 'standard'): Promise<string> => {
  const added = await office.post(`${LIBRARY}/neu`, { titel, beschreibung: '', vorlage });
  expect(added.status).toBe(303);
  return (added.headers.get('location') ?? '').split('?')[0] ?? '';
};

beforeAll(async () => {
  office = await app.signedIn('coordinator');
});

describe('a copy', () => {
  it('of a questionnaire from elsewhere says from whom and under which licence, and a sample stays one', async () => {
    const source = {
      title: 'Archivbogen',
      description: '',
      content: { questions: [numberQuestion('faelle')], checks: [] },
      origin: { alliance: 'Kreis Nachbar', office: 'IKZ-Büro', on: '01.10.2026', licence: 'CC BY 4.0' },
      isSample: true,
    };
    await inActing(services, alliance, 'konto', (acting) => addQuestionnaire(acting, source));
    const text = textOf(await openPage(office, await create('Unser Bogen', 'archivbogen')));
    expect(text).toContain('Kreis Nachbar IKZ-Büro, 01.10.2026, Lizenz CC BY 4.0');
    expect(text).toContain('Dieser Fragebogen ist ein Beispiel.');
  });
});

describe('the form of a question', () => {
  it('keeps what was typed where somebody took the question out meanwhile, and saves it as a new one', async () => {
    const path = await create('Herausgenommen');
    const address = `${path}/frage/software`;
    const version = versionOf(await openPage(office, address));
    expect((await office.post(`${address}/entfernen`, { version })).status).toBe(303);
    const typed = { version, art: 'text', block: 'ressourcen', frage: 'Welche Programme?', hilfe: 'Alle' };
    const late = await office.post(address, typed);
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(textOf(html)).toContain('Diese Frage wurde inzwischen herausgenommen');
    expect(html).toContain('value="Welche Programme?"');
    expect(html).toContain(`action="${path}/frage"`);
    const again = await office.post(`${path}/frage`, { ...typed, version: versionOf(html) });
    expect(again.status).toBe(303);
    expect(textOf(await openPage(office, path))).toContain('Welche Programme?');
    expect((await office.send(address)).status).toBe(404);
  });

  it('shows every field in which two edits crossed, chosen ones in words', async () => {
    const path = await create('Gekreuzt');
    const address = `${path}/frage/faelle-im-jahr`;
    const typed = {
      ...{ version: versionOf(await openPage(office, address)), block: 'leistungen', frage: 'Fälle?' },
      ...{ einheit: 'Fälle im Jahr', stellen: '0', mass: 'einwohner', faelle: 'on', pflicht: 'on' },
    };
    expect((await office.post(address, typed)).status).toBe(303);
    const second = { version: typed.version, block: 'kennzahlen', frage: 'Fälle?', einheit: 'Fälle im Jahr' };
    const crossed = await office.post(address, { ...second, stellen: '1', mass: 'absolut' });
    expect(crossed.status).toBe(409);
    const text = textOf(await crossed.text());
    for (const label of ['Block', 'Muss beantwortet werden', 'Nachkommastellen', 'Verglichen wird'])
      expect(text).toContain(`${label} Gespeichert`);
    expect(text).toMatch(/Diese Zahl zählt die Fälle Gespeichert .*?: ja .*? Ihre Eingabe .*?: nein/);
    expect(text).not.toContain('Einheit Gespeichert');
  });
});

describe('a check', () => {
  it('of figures in different units is refused with both as they were chosen', async () => {
    const path = await create('Prüfungen');
    const version = versionOf(await openPage(office, path));
    const chosen = { version, teil: 'minuten-je-fall', ganzes: 'faelle-im-jahr', tun: 'hinzufuegen' };
    const refused = await office.post(`${path}/pruefung`, chosen);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(textOf(html)).toContain('Geben Sie beiden Fragen dieselbe Einheit');
    expect(html).toContain('<option value="minuten-je-fall" selected="">');
    expect(html).toContain('<option value="faelle-im-jahr" selected="">');
  });
});
