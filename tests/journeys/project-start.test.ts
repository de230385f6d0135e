import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations, follow, journeyBrowser, PHONE, press } from '../support/browser.ts';
import { headAddress, type MemberByHttp, memberByHttp } from '../support/member-by-http.ts';
import {
  DECLINES,
  fillCharter,
  keyOf,
  LATE,
  LEAD,
  leaveOut,
  MEMBERS,
  ON_PAPER,
  SIGNING,
  SLOW,
  SLUG,
  shown,
  TITLE,
} from '../support/privacy-project.ts';
import { type ProjectReading, readMatrix, readProject } from '../support/project-readings.ts';
import { expectReplays } from '../support/replay-projects.ts';
import { signByHttp, signedSheet, signOnPage } from '../support/sign-by-http.ts';
import { travellingProduct } from '../support/travelling-product.ts';

const browser = journeyBrowser();
const product = travellingProduct();
const OFFICE = 'coordinator@gross-gerau.demo';
const BASE = '/v/gross-gerau';
const PROJECT = `${BASE}/projekte/${SLUG}`;
const DRAFT = `Entwurf des Projektauftrags „${TITLE}“`;
const CHARTER = `Projektauftrag „${TITLE}“`;
const SCHEDULE = `Projektablaufplan „${TITLE}“`;
const ASKER = 'Trebur';

let office: Page;
let inboxes: Record<string, Page>;
let heads: Map<string, MemberByHttp>;
let day: { readonly today: string; readonly yesterday: string };

const head = (member: string): string => headAddress('gross-gerau', member);
const open = (as: string, options = {}) => browser.open({ as, baseURL: product.url(), ...options });
const main = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replaceAll('\u00ad', '').replace(/[\s\u00a0]+/g, ' ');

/** Everybody comes back on another day. */
async function begin(today: string, yesterday: string): Promise<void> {
  await product.goTo(today);
  day = { today, yesterday };
  heads = new Map();
  office = await open(OFFICE);
  inboxes = { office, [LEAD]: await open(head(LEAD)), [SLOW]: await open(head(SLOW)) };
}

async function byHttp(member: string): Promise<MemberByHttp> {
  const known = heads.get(member) ?? (await memberByHttp(head(member), product.url()));
  heads.set(member, known);
  return known;
}

async function agree(document: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const { html } = await (await byHttp(name)).send(document, `${document}/antworten`, {
      antwort: 'zustimmen',
    });
    expect([name, html]).toEqual([name, expect.stringContaining('Ihre Antwort ist eingetragen.')]);
  }
}

async function sign(document: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const html = await signByHttp(await byHttp(name), document, { key: keyOf(name), name }, day.today);
    expect([name, html]).toEqual([
      name,
      expect.stringContaining('Alle Unterschriften unter Fassung 1 liegen vor.'),
    ]);
  }
}

/** Address of a paper of the project; the youngest of that title. */
async function documentOf(title: string): Promise<string> {
  await office.goto(PROJECT);
  const link = office.locator('main').getByRole('link', { name: title, exact: true }).first();
  return (await link.getAttribute('href')) ?? '';
}

/** A head on the phone is led from the inbox to a paper. */
async function onPhone(member: string, title: string): Promise<Page> {
  const phone = await open(head(member), { viewport: PHONE });
  await phone.goto('/eingang');
  await follow(phone, title);
  return phone;
}

async function refuseStart(reason: string): Promise<void> {
  await office.goto(`${PROJECT}/stand/starten`);
  await press(office, 'Projekt starten');
  expect(await office.getByRole('alert').innerText()).toContain(reason);
}

/** Looks everywhere the project shows; what is not named is as in the phase. */
async function expectEverywhere(phase: Phase, expected: Partial<ProjectReading> = {}): Promise<void> {
  const found = await readProject({
    ...{ base: BASE, slug: SLUG, title: TITLE, reportYear: 2027 },
    ...{ ...day, office, inboxes },
  });
  const nothing = { office: [], [LEAD]: [], [SLOW]: [] };
  expect(found).toMatchObject({
    ...PHASES[phase],
    ...expected,
    inboxes: { ...nothing, ...expected.inboxes },
  });
}

type Phase = 'preparing' | 'running';
const PHASES = {
  preparing: {
    matrix: undefined,
    yesterday: undefined,
    list: ['Am Ende des Berichtszeitraums in Vorbereitung:'],
    portfolio: { 'Plätze belegt': '3 von 5', 'In Vorbereitung': '4' },
  },
  running: {
    list: [
      'Im Berichtszeitraum neu gestartet oder weiterhin in Bearbeitung: (13 Kreiskommunen) – neu gestartet',
    ],
    portfolio: { 'Plätze belegt': '4 von 5', 'In Vorbereitung': '3' },
  },
} as const;
const matrixOf = (state: string, names: readonly string[]) => ({ state, parts: shown(names) });
const asked = (title: string, due: string, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, [`${title} Antworten für ${name} ${due}`]]));
const INFORM = `${TITLE} Kommunen ohne Vertretung informieren: ${SCHEDULE}, Fassung 1 25.01.2027`;

describe('a bundle of needs becomes a project with a charter', () => {
  beforeAll(() => begin('2026-11-23', '2026-11-22'));

  it('begins in the portfolio, where it waits as ready, with all that is known of it', async () => {
    await office.goto(`${BASE}/portfolio`);
    await follow(office, TITLE);
    await follow(office, 'Projekt anlegen');
    expect(await office.getByLabel('Titel').inputValue()).toBe(TITLE);
    expect(await office.locator('input[name=kommune]:checked').count()).toBe(10);
    await office.getByLabel('Geplanter Beginn').fill('2027-01-01');
    await office.getByLabel('Geplantes Ende').fill('2026-12-31');
    await press(office, 'Anlegen');
    expect(await office.getByRole('alert').innerText()).toContain('Das geplante Ende liegt vor dem Beginn');
    await expectNoViolations(office);
    await office.getByLabel('Geplantes Ende').fill('2027-12-31');
    for (const { key } of MEMBERS) await office.locator(`#kommune-${key}`).check();
    await press(office, 'Anlegen');
    await office.waitForURL(`**${PROJECT}/stand?*`);
    await follow(office, TITLE, { within: 'main dl' });
    expect(await main(office)).toMatch(/Übernommen .* Daraus geworden: öffnen/);
    await expectEverywhere('preparing', { page: ['In Vorbereitung', '15 vorgesehen'] });
  });

  it('does not start without a charter, and says so', async () => {
    await refuseStart('Der Projektauftrag ist noch nicht begonnen.');
    await expectNoViolations(office);
  });

  it('gets its seven sections, written without JavaScript', async () => {
    const plain = await open(OFFICE, { javaScriptEnabled: false });
    await plain.goto(`${PROJECT}/auftrag/bearbeiten`);
    await fillCharter(plain);
    await press(plain, 'Speichern und ansehen');
    expect(await plain.getByRole('alert').innerText()).toContain(`Betrag ${LATE}: „tausend“ ist keine Zahl.`);
    await plain.locator(`#betrag-${keyOf(LATE)}`).fill('1000');
    await press(plain, 'Speichern und ansehen');
    expect(await main(plain)).toContain('7 von 7 Abschnitten sind vollständig.');
    await expectEverywhere('preparing', { page: ['In Vorbereitung', '15 vorgesehen'] });
  });

  it('goes round for comments', async () => {
    await office.goto(`${PROJECT}/auftrag`);
    await expectNoViolations(office);
    await follow(office, 'Zur Abstimmung geben');
    await office.getByLabel('Antwort bis').fill('2026-12-11');
    await expectNoViolations(office);
    await press(office, 'Zur Abstimmung geben');
    await office.getByText('geht zur Abstimmung um').waitFor();
    await expectEverywhere('preparing', {
      page: ['In Vorbereitung', '15 vorgesehen'],
      inboxes: asked(DRAFT, '11.12.2026', LEAD, SLOW),
    });
  });
});

describe('its charter is discussed and signed', () => {
  beforeAll(() => begin('2026-11-30', '2026-11-29'));

  it('who agrees to the draft is not bound by it; a question waits for the office', async () => {
    const document = await documentOf(DRAFT);
    const agreeing = MEMBERS.map(({ name }) => name).filter((name) => name !== SLOW && name !== ASKER);
    await agree(document, agreeing);
    const phone = await onPhone(ASKER, DRAFT);
    await phone.getByLabel('Wir haben eine Rückfrage').check();
    await phone
      .getByLabel('Frage, Bedingung, Grund oder Bemerkung')
      .fill('Abschnitt 7: Wer informiert die Personalräte?');
    await press(phone, 'Antwort senden');
    await phone.getByText('Ihre Antwort ist eingetragen.').waitFor();
    await expectEverywhere('preparing', {
      page: ['In Vorbereitung', '15 vorgesehen'],
      inboxes: {
        office: [`${DRAFT} Rückfrage von ${ASKER} beantworten 11.12.2026`],
        ...asked(DRAFT, '11.12.2026', SLOW),
      },
    });
  });

  it('the text takes it up and goes to signature; nobody is asked about the draft any more', async () => {
    await office.goto(`${PROJECT}/auftrag/bearbeiten`);
    await office
      .getByRole('textbox', { name: 'Informationsmanagement' })
      .fill('Die Projektleitung berichtet vierteljährlich allen Beschäftigten und den Personalräten.');
    await press(office, 'Speichern und ansehen');
    await follow(office, 'Zur Unterschrift geben');
    expect(await main(office)).toContain('obwohl 2 Kommunen noch nicht zugestimmt haben');
    await office.getByLabel('Antwort bis').fill('2026-12-18');
    await press(office, 'Zur Unterschrift geben');
    await office.getByText('geht zur Unterschrift um').waitFor();
    expect(await main(office)).toContain('Abschnitt 7: Wer informiert die Personalräte?');
    await expectEverywhere('preparing', {
      page: ['In Vorbereitung', '15 vorgesehen'],
      inboxes: asked(CHARTER, '18.12.2026', LEAD, SLOW),
    });
  });

  it('two sign, one declines on the phone', async () => {
    const document = await documentOf(CHARTER);
    await sign(document, [LEAD, 'Rüsselsheim']);
    const phone = await onPhone(DECLINES, CHARTER);
    await phone.getByLabel('Wir nehmen nicht teil').check();
    await press(phone, 'Antwort senden');
    await phone.getByText('Ihre Antwort ist eingetragen.').waitFor();
    await expectNoViolations(phone);
    await expectEverywhere('preparing', {
      matrix: matrixOf('In Vorbereitung', [LEAD, 'Rüsselsheim']),
      page: ['In Vorbereitung', '15 vorgesehen, 2 schon gebunden'],
      inboxes: asked(CHARTER, '18.12.2026', SLOW),
    });
    await refuseStart('Es fehlen noch 12 Kommunen.');
  });

  it('the office is told that the text names it, and goes on without two, whose share is shared anew', async () => {
    await office.goto(`${PROJECT}/auftrag`);
    expect(await main(office)).toContain(`Der Text nennt noch ${DECLINES}: Diese Kommune nimmt nicht teil.`);
    await follow(office, `Ohne ${DECLINES} weitergehen`);
    expect(await main(office)).toContain('Die Beträge der Kommunen ergeben 14.000,00 €');
    await expectNoViolations(office);
    await follow(office, 'Projektauftrag bearbeiten');
    await leaveOut(office, [DECLINES, LATE], '13.000,00');
    await press(office, 'Speichern und ansehen');
    await follow(office, 'Änderungen verwerfen');
    await expectNoViolations(office);
    await office.goto(`${PROJECT}/auftrag`);
    await follow(office, 'Neue Fassung zur Unterschrift geben');
    expect(await main(office)).toContain('es ändert sich der Kreis der Kommunen');
    await office.getByLabel('Antwort bis').fill('2026-12-18');
    await office
      .getByLabel('Was sich ändert und warum')
      .fill(`Ohne ${DECLINES}; ${LATE} entscheidet im Januar.`);
    await press(office, 'Zur Unterschrift geben');
    await office.getByText('geht zur Unterschrift um').waitFor();
    await expectEverywhere('preparing', {
      page: ['In Vorbereitung', '13 vorgesehen'],
      inboxes: asked(CHARTER, '18.12.2026', LEAD, SLOW),
    });
  });
});

describe('all thirteen sign', () => {
  beforeAll(() => begin('2026-12-07', '2026-12-06'));
  const themselves = SIGNING.filter((name) => name !== ON_PAPER);

  it('eleven with an account, and who is open is asked until it has signed as well', async () => {
    const document = await documentOf(CHARTER);
    const first = themselves.filter((name) => name !== SLOW);
    await sign(document, first);
    await expectEverywhere('preparing', {
      matrix: matrixOf('In Vorbereitung', first),
      page: ['In Vorbereitung', '13 vorgesehen, 11 schon gebunden'],
      inboxes: asked(CHARTER, '18.12.2026', SLOW),
    });
    await sign(document, [SLOW]);
    await refuseStart('Es fehlt noch 1 Kommune.');
  });

  it('the last one on paper, which binds with the signatures and not before', async () => {
    const document = await documentOf(CHARTER);
    const scan = Buffer.from(await signedSheet(ON_PAPER, '2026-12-04'));
    const file = (name: string) => ({ name, mimeType: 'application/pdf', buffer: scan });
    await office.goto(`${document}/im-auftrag/${keyOf(ON_PAPER)}`);
    await office.getByLabel('Einverstanden mit dem Wortlaut').check();
    await office.getByLabel('Woher die Antwort stammt').fill('Schreiben vom 04.12.2026');
    await office.getByLabel('Nachweis', { exact: true }).setInputFiles(file('Schreiben.pdf'));
    await press(office, 'Eintragen');
    await office.waitForURL(`**${document}?*`);
    await refuseStart('Es fehlt noch 1 Kommune.');
    await office.goto(`${document}/unterschriften/${keyOf(ON_PAPER)}`);
    await signOnPage(office, file('Blatt.pdf'), '2026-12-04');
    expect(await main(office)).toContain('Alle Unterschriften unter Fassung 1 liegen vor.');
    await expectEverywhere('preparing', {
      matrix: matrixOf('In Vorbereitung', SIGNING),
      page: ['In Vorbereitung', '13 vorgesehen, 13 schon gebunden'],
      inboxes: { office: [`${TITLE} Alle haben gezeichnet: Projekt starten wartet seit 07.12.2026`] },
    });
  });
});

describe('it starts', () => {
  beforeAll(() => begin('2026-12-08', '2026-12-07'));

  it('takes a place, and all who signed take part from that day', async () => {
    await office.goto('/eingang');
    await follow(office, TITLE);
    expect(await main(office)).toContain('Ab diesem Tag sind 13 Kommunen beteiligt');
    await press(office, 'Projekt starten');
    await office.getByText('Das Projekt ist gestartet.').waitFor();
    await expectNoViolations(office);
    await expectEverywhere('running', {
      matrix: matrixOf('Läuft', SIGNING),
      yesterday: matrixOf('In Vorbereitung', SIGNING),
      page: ['Läuft, Stufe 2 von 11', '13'],
    });
    await expectNoViolations(office);
    await office.goto(await documentOf(CHARTER));
    expect(await office.locator('.gw-title').innerText()).toContain('abgeschlossen');
  });
});

describe('it runs', () => {
  beforeAll(() => begin('2027-01-11', '2027-01-10'));
  const before = { matrix: matrixOf('Läuft', SIGNING), yesterday: matrixOf('Läuft', SIGNING) };

  it('by a schedule that all agree to', async () => {
    await office.goto(`${PROJECT}/ablaufplan`);
    await follow(office, 'Vorschlag aus den Stufen');
    await press(office, 'Termine übernehmen');
    await follow(office, 'Zur Abstimmung geben');
    await office.getByLabel('Antwort erbeten bis').fill('2027-01-29');
    await expectNoViolations(office);
    await press(office, 'An die Kommunen senden');
    await office.waitForURL(/\/dokumente\//);
    const document = new URL(office.url()).pathname;
    await expectEverywhere('running', {
      ...before,
      page: ['Läuft, Stufe 2 von 11', '13'],
      inboxes: { office: [INFORM], ...asked(SCHEDULE, '29.01.2027', LEAD, SLOW) },
    });
    await agree(document, SIGNING);
    await expectEverywhere('running', {
      ...before,
      page: ['Läuft, Stufe 2 von 11', '13'],
      inboxes: {
        office: [INFORM, `${SCHEDULE} Alle haben geantwortet: Umlauf abschließen wartet seit 11.01.2027`],
      },
    });
    await office.goto('/eingang');
    await follow(office, SCHEDULE);
    await press(office, 'Abschließen');
    await office.waitForURL(`**${document}?*`);
    const bind = `${TITLE} Vereinbarten Projektablaufplan verbindlich machen wartet seit 11.01.2027`;
    await expectEverywhere('running', {
      ...before,
      page: ['Läuft, Stufe 2 von 11', '13'],
      inboxes: { office: [INFORM, bind], [LEAD]: [bind] },
    });
    await office.goto(`${PROJECT}/ablaufplan`);
    await press(office, 'Plan verbindlich machen');
    await office.getByText('Der Plan ist jetzt die verbindliche Grundlage.').waitFor();
    await expectNoViolations(office);
    await expectEverywhere('running', {
      ...before,
      page: ['Läuft, Stufe 3 von 11', '13'],
      inboxes: { office: [INFORM] },
    });
  });

  it('one joins late, by an accession that it signs on the phone', async () => {
    await office.goto(`${PROJECT}/beteiligte/beitritt`);
    await office.getByLabel('Kommune', { exact: true }).selectOption(LATE);
    await office.getByLabel('Antwort bis').fill('2027-01-29');
    await office.getByLabel('Was es die Kommune kostet (freiwillig)').fill('1.000,00');
    await press(office, 'Beitritt versenden');
    await office.getByText('Der Beitritt ist versendet.').waitFor();
    const phone = await onPhone(LATE, `Beitritt zu „${TITLE}“`);
    const document = new URL(phone.url()).pathname;
    await phone.getByLabel('Einverstanden mit dem Wortlaut').check();
    await press(phone, 'Antwort senden');
    await phone.getByText('Ihre Antwort ist eingetragen.').waitFor();
    await phone.goto(`${document}/unterschriften/${keyOf(LATE)}`);
    const buffer = Buffer.from(await signedSheet(LATE, day.today));
    await signOnPage(phone, { name: 'Blatt.pdf', mimeType: 'application/pdf', buffer }, day.today);
    await expectNoViolations(phone);
    const enter = `${TITLE} Beitritt von ${LATE} eintragen wartet seit 11.01.2027`;
    await expectEverywhere('running', {
      ...before,
      page: ['Läuft, Stufe 3 von 11', '13'],
      inboxes: { office: [INFORM, enter] },
    });
    await office.goto(`${PROJECT}/beteiligte/beitritt/${document.split('/').at(-1)}`);
    await office.getByLabel('Projektgruppe (PG)').check();
    await expectNoViolations(office);
    await press(office, 'Beitritt eintragen');
    await office.waitForURL(/beteiligte\?/);
    await expectNoViolations(office);
    await expectEverywhere('running', {
      matrix: matrixOf('Läuft', [...SIGNING, LATE]),
      yesterday: before.matrix,
      list: [
        'Im Berichtszeitraum neu gestartet oder weiterhin in Bearbeitung: (14 Kreiskommunen) – neu gestartet',
      ],
      page: ['Läuft, Stufe 3 von 11', '14'],
      inboxes: { office: [INFORM] },
    });
  });

  it('every day before is still shown as it was', async () => {
    const at = (day: string) => readMatrix({ office, base: BASE, slug: SLUG }, day);
    expect(await at('2026-11-29')).toBeUndefined();
    expect(await at('2026-12-07')).toEqual(matrixOf('In Vorbereitung', SIGNING));
    expect(await at('2026-12-08')).toEqual(matrixOf('Läuft', SIGNING));
  });

  it('the audit trail alone tells the same state, of this and of every other project that was made here', async () => {
    expect(await expectReplays(product, 'gross-gerau')).toContain(SLUG);
  });
});
