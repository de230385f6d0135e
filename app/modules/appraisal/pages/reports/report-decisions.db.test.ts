import { describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { inActing } from '../../../../platform/acting.ts';
import { readStandingsOf, readWaiting } from '../../../decisions/index.ts';
import { readProjectScene, readProjects } from '../../../projects/index.ts';
import { APPRAISAL_TOPICS } from '../../index.ts';
import {
  frozenSample,
  NAUHEIM,
  RAUNHEIM,
  reportedProject,
  TREBUR,
} from '../../test-support/reported-project.ts';

const app = await createTestApp();
const { services, alliance } = app;
const office = await app.signedIn('coordinator');
const lead = await app.signedIn('head', RAUNHEIM);
const trebur = await app.signedIn('head', TREBUR);
const nauheim = await app.signedIn('head', NAUHEIM);

const interim = await reportedProject(app, { slug: 'archiv', stage: 'zwischenbericht' });
const final = await reportedProject(app, { slug: 'museum', stage: 'schlussbericht' });
const early = await reportedProject(app, { slug: 'theater', stage: 'ist-analyse' });
await inActing(services, alliance, 'konto-1', async (acting) => {
  await frozenSample(acting, interim, 'zwischenbericht');
  await frozenSample(acting, final, 'schlussbericht');
  await frozenSample(acting, early, 'zwischenbericht');
});
const appraisal = (slug: string) => `/v/muster/projekte/${slug}/pruefung`;
const INTERIM = `${appraisal('archiv')}/berichte/zwischenbericht/1`;
const FINAL = `${appraisal('museum')}/berichte/schlussbericht/1`;
const NEXT = `${appraisal('museum')}/weiter`;

const principalOf = (role: 'coordinator') => ({
  accountId: 'x',
  address: 'x',
  displayName: 'x',
  grants: [{ allianceId: alliance.id, role, memberKey: null, validTo: null }],
});
const today = services.clock.today();
const waiting = () =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const viewer = { principal: principalOf('coordinator'), allianceId: alliance.id, slug: 'muster' };
    return (await readWaiting(tx, viewer, today, APPRAISAL_TOPICS)).map(({ path }) => path);
  });
const documentOf = (slug: string) =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const [standing] = await readStandingsOf(tx, `/projekte/${slug}`);
    if (!standing) throw new Error(`no document of ${slug}`);
    return standing;
  });
const membersOf = (slug: string, on = today) =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const principal = principalOf('coordinator');
    const scene = await readProjectScene(tx, { allianceId: alliance.id, principal, slug, today: on });
    return scene?.members.map(({ memberKey }) => memberKey).toSorted();
  });
async function answer(visitor: Visitor, slug: string, kommune: string, antwort: string, bemerkung = '') {
  const { document } = await documentOf(slug);
  const fields = { kommune, antwort, fassung: '1', stand: '1', bemerkung };
  expect((await visitor.post(`/v/muster/dokumente/${document.id}/antworten`, fields)).status).toBe(303);
}

it('is not for members outside the project: it names what each member pays', async () => {
  const outside = await app.signedIn('head', '06433099');
  for (const path of [INTERIM, FINAL, `${INTERIM}.pdf`])
    expect([path, (await outside.send(path)).status]).toEqual([path, 404]);
  expect((await trebur.send(INTERIM)).status).toBe(200);
});

describe('an interim report that goes round', () => {
  it('waits for whoever keeps the project, and names what sending means', async () => {
    expect(await waiting()).toContain('/projekte/archiv/pruefung/berichte/zwischenbericht/1');
    const text = textOf(await openPage(office, `${INTERIM}/senden`));
    expect(text).toContain('3 Kommunen bekommen den Bericht');
    expect(text).toContain('zugleich über die Stufe „Zwischenbericht“');
    expect((await trebur.send(`${INTERIM}/senden`)).status).toBe(403);
  });

  it('refuses a day that has passed and keeps the letter', async () => {
    const refused = await office.post(`${INTERIM}/senden`, {
      frist: '2026-11-20',
      text: 'Mit freundlichen Grüßen',
    });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(textOf(html)).toContain('Die Frist 20.11.2026 ist schon vorbei.');
    expect(html).toContain('Mit freundlichen Grüßen');
  });

  it('is not sent before its stage runs', async () => {
    const path = `${appraisal('theater')}/berichte/zwischenbericht/1/senden`;
    expect(textOf(await openPage(office, path))).toContain('„Zwischenbericht“, und die läuft noch nicht');
    expect((await office.post(path, { frist: '2027-01-15', text: '' })).status).toBe(409);
  });

  it('becomes the gate of the stage that asks for it, and goes round once', async () => {
    expect((await lead.post(`${INTERIM}/senden`, { frist: '2027-01-15', text: '' })).status).toBe(303);
    expect((await lead.post(`${INTERIM}/senden`, { frist: '2027-01-15', text: '' })).status).toBe(409);
    const { document, parties } = await documentOf('archiv');
    expect(document).toMatchObject({ kind: 'zwischenbericht', form: 'text', state: 'im-umlauf' });
    expect(parties.map(({ amount }) => amount)).toEqual([null, null, null]);
    const stage = textOf(await openPage(office, '/v/muster/projekte/archiv/stufen/6'));
    expect(stage).toContain('Freigabe mit allen Antworten öffnen');
    expect(await waiting()).not.toContain('/projekte/archiv/pruefung/berichte/zwischenbericht/1');
  });

  it('shows each member its own figures, and nobody those of another', async () => {
    const own = textOf(await openPage(trebur, `${INTERIM}/kommune/${TREBUR}`));
    expect(own).toContain('Trebur würde mehr zahlen als heute');
    expect(own).toMatch(/Mehrkosten 10,00\s€/);
    expect((await trebur.send(`${INTERIM}/kommune/${NAUHEIM}`)).status).toBe(403);
    expect((await office.send(`${INTERIM}/kommune/${NAUHEIM}`)).status).toBe(200);
    expect(textOf(await openPage(trebur, INTERIM))).toContain('Zahlen für Trebur');
  });

  it('names to others only who goes on (practice 10)', async () => {
    await answer(lead, 'archiv', RAUNHEIM, 'zustimmen');
    await answer(nauheim, 'archiv', NAUHEIM, 'nicht-teilnehmen', 'Kein Personal');
    const seen = textOf(await openPage(trebur, INTERIM));
    expect(seen).toContain('Raunheim macht weiter');
    expect(seen).not.toContain('Kein Personal');
    expect(seen).not.toContain('Rückzug eintragen');
    const all = textOf(await openPage(office, INTERIM));
    expect(all).toContain('Nauheim macht nicht weiter');
    expect(all).toContain('Kein Personal');
    expect(textOf(await openPage(nauheim, INTERIM))).toContain('Kein Personal');
  });

  it('lets those leave that said so, confirmed once with their reason', async () => {
    expect((await lead.send(`${INTERIM}/rueckzug`)).status).toBe(403);
    expect(textOf(await openPage(office, `${INTERIM}/rueckzug`))).toContain('Nauheim: Kein Personal');
    const crossed = { kommune: TREBUR, tag: '2026-12-01' };
    expect((await office.post(`${INTERIM}/rueckzug`, crossed)).status).toBe(409);
    const late = { kommune: NAUHEIM, tag: '2026-11-01' };
    expect((await office.post(`${INTERIM}/rueckzug`, late)).status).toBe(422);
    expect((await office.post(`${INTERIM}/rueckzug`, { ...late, tag: '2026-12-01' })).status).toBe(303);
    expect(await membersOf('archiv')).toEqual([NAUHEIM, RAUNHEIM, TREBUR]);
    expect(await membersOf('archiv', calendarDate('2026-12-01'))).toEqual([RAUNHEIM, TREBUR]);
    expect((await office.post(`${INTERIM}/rueckzug`, { ...late, tag: '2026-12-01' })).status).toBe(409);
    expect(textOf(await openPage(office, `${INTERIM}/rueckzug`))).toContain('Niemand zieht sich zurück');
    const team = textOf(await openPage(office, '/v/muster/projekte/archiv/beteiligte'));
    expect(team).toContain('Kein Personal');
  });
});

describe('a final report', () => {
  it('asks for the amounts it does not know, and keeps what was typed', async () => {
    const form = await openPage(office, `${FINAL}/senden`);
    expect(form).toContain(`name="betrag-${NAUHEIM}"`);
    expect(form).not.toContain(`name="betrag-${TREBUR}"`);
    const wrong = { frist: '2027-01-15', text: '', [`betrag-${NAUHEIM}`]: '1.140' };
    const refused = await office.post(`${FINAL}/senden`, wrong);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('value="1.140"');
    const right = { ...wrong, [`betrag-${NAUHEIM}`]: '70,00' };
    expect((await office.post(`${FINAL}/senden`, right)).status).toBe(303);
    const { parties } = await documentOf('museum');
    expect(Object.fromEntries(parties.map(({ memberKey, amount }) => [memberKey, amount]))).toEqual({
      [RAUNHEIM]: 8_000n,
      [TREBUR]: 6_000n,
      [NAUHEIM]: 7_000n,
    });
  });

  it('is followed by an implementation project of those that said go, once all have decided', async () => {
    expect(textOf(await openPage(office, NEXT))).toContain('Noch haben nicht alle Kommunen entschieden.');
    await answer(lead, 'museum', RAUNHEIM, 'zustimmen');
    await answer(nauheim, 'museum', NAUHEIM, 'zustimmen');
    await answer(trebur, 'museum', TREBUR, 'nicht-teilnehmen', 'Zu teuer');
    expect((await office.post(`${NEXT}/umsetzung`, { titel: '' })).status).toBe(422);
    expect((await lead.post(`${NEXT}/umsetzung`, { titel: 'Umsetzung' })).status).toBe(403);
    const made = await office.post(`${NEXT}/umsetzung`, { titel: 'Umsetzung: Museum' });
    expect([made.status, made.headers.get('location')]).toEqual([303, '/v/muster/projekte/umsetzung-museum']);
    expect((await office.post(`${NEXT}/umsetzung`, { titel: 'Noch eines' })).status).toBe(409);
    const [project] = await services.database.inAlliance(alliance.id, async (tx) =>
      (await readProjects(tx, today)).filter(({ slug }) => slug === 'umsetzung-museum'),
    );
    expect(project).toMatchObject({
      kind: 'umsetzungsprojekt',
      parentId: final.undertakingId,
      origin: { kind: 'undertaking', id: 'museum' },
    });
    const charter = await openPage(office, '/v/muster/projekte/umsetzung-museum/auftrag/bearbeiten');
    const chosen = (charter.match(/<input[^>]*name="kommune"[^>]*>/g) ?? [])
      .filter((tag) => tag.includes(' checked'))
      .map((tag) => /value="([^"]*)"/.exec(tag)?.[1]);
    expect(chosen.toSorted()).toEqual([NAUHEIM, RAUNHEIM]);
    expect(textOf(await openPage(lead, NEXT))).toContain('Umsetzung: Museum');
  });

  it('is written on paper the same every time', async () => {
    const [once, again] = [await office.send(`${FINAL}.pdf`), await office.send(`${FINAL}.pdf`)];
    expect(once.status).toBe(200);
    expect(Buffer.from(await once.arrayBuffer()).equals(Buffer.from(await again.arrayBuffer()))).toBe(true);
    expect((await office.send(`${FINAL}.docx`)).headers.get('content-disposition')).toContain(
      'Schlussbericht Archivwesen Nummer 1.docx',
    );
    expect((await office.send(`${appraisal('museum')}/berichte/schlussbericht/2.pdf`)).status).toBe(404);
  });
});

describe('a follow-up group', () => {
  const group = { titel: 'Runde Archiv', zyklus: 'halbjaehrlich', tag: '2027-05-01', kommune: RAUNHEIM };

  it('is founded once the project has ended, once', async () => {
    expect((await office.post(`${NEXT}/gruppe`, group)).status).toBe(409);
    await reportedProject(app, { slug: 'bibliothek', stage: 'schlussbericht', ended: true });
    const next = `${appraisal('bibliothek')}/weiter`;
    const refused = await office.post(`${next}/gruppe`, { ...group, tag: '2026-11-01', kommune: '' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('value="2026-11-01"');
    expect((await office.post(`${next}/gruppe`, group)).headers.get('location')).toBe(
      '/v/muster/projekte/runde-archiv',
    );
    expect((await office.post(`${next}/gruppe`, group)).status).toBe(409);
    const page = textOf(await openPage(lead, next));
    expect(page).toContain('Tagt halbjährlich, zum ersten Mal am 01.05.2027; koordiniert von Raunheim.');
  });
});
