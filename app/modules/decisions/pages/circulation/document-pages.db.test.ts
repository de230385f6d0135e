import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { circulationWorld, NAUHEIM, RAUNHEIM, TREBUR } from '../../test-support/circulation-world.ts';
import { decisionsPageRoutes } from '../routes.ts';

const app = await createTestApp({ routes: { pages: decisionsPageRoutes } });
const world = await circulationWorld(app.services, app.alliance);
const BASE = '/v/muster';
let office: Visitor;
let raunheim: Visitor;
let trebur: Visitor;

beforeAll(async () => {
  office = await app.signedIn('coordinator');
  raunheim = await app.signedIn('head', RAUNHEIM);
  trebur = await app.signedIn('head', TREBUR);
});

const hrefOf = (id: string): string => `${BASE}/dokumente/${id}`;
const hidden = (html: string, name: string): string =>
  new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
/** Answers as a browser does: with what the page's form carries unseen. */
async function answer(
  visitor: Visitor,
  id: string,
  fields: Readonly<Record<string, string>>,
): Promise<Response> {
  const html = await openPage(visitor, hrefOf(id));
  const unseen = ['kommune', 'fassung', 'stand'].map((name) => [name, hidden(html, name)]);
  return visitor.post(`${hrefOf(id)}/antworten`, { ...Object.fromEntries(unseen), ...fields });
}

describe('a document for the head of a member', () => {
  it('says what, until when, what it costs us, and whether it may be decided alone', async () => {
    const id = await world.running();
    const text = textOf(await openPage(raunheim, hrefOf(id)));
    expect(text).toContain('Ihre Antwort für Raunheim');
    expect(text).toContain('Bis wann 11.12.2026 Was es uns kostet 1.200,00 €');
    expect(text).toContain('Darf ich das allein entscheiden?');
    expect(text).toContain('Die Leitung hat Raunheim.');
  });

  it('takes the answer, says so, and offers to take it back', async () => {
    const id = await world.running();
    const sent = await answer(raunheim, id, { antwort: 'zustimmen', bemerkung: '' });
    expect(sent.headers.get('location')).toBe(`${hrefOf(id)}?meldung=geantwortet`);
    const html = await openPage(raunheim, sent.headers.get('location') ?? '');
    expect(textOf(html)).toContain('Ihre Antwort ist eingetragen.');
    expect(html).toContain('Antwort zurücknehmen');
    expect(html).not.toContain('name="bemerkung"');
    await answer(raunheim, id, { antwort: 'zuruecknehmen' });
    expect(await world.states(id)).toMatchObject({ Raunheim: 'gefragt' });
  });

  it('keeps what was typed where the answer is refused, and says what is missing', async () => {
    const id = await world.running();
    const empty = await answer(raunheim, id, { antwort: 'widersprechen', bemerkung: '' });
    expect(empty.status).toBe(422);
    const html = await empty.text();
    expect(html).toContain(`href="#bemerkung-${RAUNHEIM}"`);
    expect(html).toMatch(/checked="" [^>]*value="widersprechen"|value="widersprechen"[^>]* checked=""/);
    const none = await answer(raunheim, id, { bemerkung: '<b>Text</b>' });
    expect(none.status).toBe(422);
    const text = await none.text();
    expect(text).toContain('Wählen Sie eine der Antworten.');
    expect(text).toContain('&lt;b&gt;Text&lt;/b&gt;</textarea>');
  });

  it('answers 409 with what holds now where the deputy was quicker, and gives the text back', async () => {
    const id = await world.running();
    const html = await openPage(raunheim, hrefOf(id));
    await world.answer(id, RAUNHEIM);
    const late = await raunheim.post(`${hrefOf(id)}/antworten`, {
      kommune: RAUNHEIM,
      fassung: hidden(html, 'fassung'),
      stand: hidden(html, 'stand'),
      antwort: 'rueckfragen',
      bemerkung: 'Wer zahlt?',
    });
    expect(late.status).toBe(409);
    const text = textOf(await late.text());
    expect(text).toContain('Fassung 1 ist bereits zugestimmt.');
    expect(text).toContain('Ihr Text ist nicht gespeichert. Wer zahlt?');
  });

  it('shows the own member, who agreed, and of the rest the number alone', async () => {
    const id = await world.running();
    await world.answer(id, TREBUR, { event: 'widersprechen', remark: 'Trebur ist dagegen' });
    await world.answer(id, NAUHEIM, { remark: 'nur unter uns' });
    const text = textOf(await openPage(raunheim, hrefOf(id)));
    expect(text).toContain('Nauheim');
    expect(text).toContain('Außerdem 1 weitere Kommune.');
    for (const secret of ['Trebur', 'dagegen', 'nur unter uns', 'hat widersprochen'])
      expect(text).not.toContain(secret);
    const own = textOf(await openPage(trebur, hrefOf(id)));
    expect(own).toContain('Trebur ist dagegen');
    expect(own).not.toContain('1.200,00');
    const start = textOf(await openPage(raunheim, `${BASE}/entscheidungen`));
    expect(start).not.toContain('Trebur');
  });

  it('is not answered for another member', async () => {
    const id = await world.running();
    const foreign = await raunheim.post(`${hrefOf(id)}/antworten`, {
      kommune: TREBUR,
      fassung: '1',
      antwort: 'zustimmen',
    });
    expect(foreign.status).toBe(422);
    expect(textOf(await foreign.text())).toContain(
      'antworten nur ihre Leitung und deren eingetragene Vertretung',
    );
    expect(await world.states(id)).toMatchObject({ Trebur: 'gefragt' });
  });
});

describe('a document for others', () => {
  it.each(['treasurer', 'delegate'] as const)('tells the %s what it costs the own member', async (role) => {
    const id = await world.running();
    const own = await app.signedIn(role, RAUNHEIM);
    expect(textOf(await openPage(own, hrefOf(id)))).toContain('1.200,00 €');
    const other = await app.signedIn(role, TREBUR);
    expect(textOf(await openPage(other, hrefOf(id)))).not.toContain('1.200,00');
  });

  it('keeps cost and wording from a project group, though its people belong to the member', async () => {
    const id = await world.running();
    const text = textOf(await openPage(await app.signedIn('team', RAUNHEIM), hrefOf(id)));
    expect(text).not.toContain('1.200,00');
    expect(text).not.toContain('Die Leitung hat Raunheim.');
  });

  it('shows readers title and outcome, not the wording; drafts to nobody but the office', async () => {
    const id = await world.running();
    const lead = await app.signedIn('lead');
    const text = textOf(await openPage(lead, hrefOf(id)));
    expect(text).toContain('Projektauftrag Archiv');
    expect(text).toContain('0 von 3');
    expect(text).not.toContain('gemeinsames Archiv.');
    for (const path of ['/datei', '/vergleich', '/siegel']) await openPage(lead, hrefOf(id) + path, 404);
    const draft = await world.draft();
    await openPage(lead, hrefOf(draft), 404);
    await openPage(raunheim, hrefOf(draft), 404);
    await openPage(office, hrefOf(draft));
  });

  it('lets the office alone draft, send, record and seal', async () => {
    const id = await world.running();
    const steering = await app.signedIn('steering');
    expect(textOf(await openPage(steering, hrefOf(id)))).toContain('Trebur');
    for (const path of ['/fassungen/neu', `/im-auftrag/${TREBUR}`, '/zurueckziehen', '/versiegeln'])
      for (const visitor of [steering, raunheim]) await openPage(visitor, hrefOf(id) + path, 403);
    expect((await raunheim.post(`${hrefOf(id)}/erinnern`, {})).status).toBe(403);
  });

  it('answers 404 to what is no document', async () => {
    await openPage(office, hrefOf('x'), 404);
    await openPage(office, hrefOf('00000000-0000-7000-8000-000000000000'), 404);
    expect((await office.post(`${hrefOf('x')}/antworten`, { antwort: 'zustimmen' })).status).toBe(404);
  });
});
