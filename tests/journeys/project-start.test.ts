import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations, follow, journeyBrowser, press } from '../support/browser.ts';
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
  TITLE,
} from '../support/privacy-project.ts';
import {
  agreeAndSign,
  bindSchedule,
  closeFromInbox,
  enterAccession,
  invite,
  issue,
  makeFromBundle,
  putSchedule,
  recordAnswer,
  recordSignatures,
} from '../support/project-acts.ts';
import { readMatrix } from '../support/project-readings.ts';
import {
  asked,
  BASE,
  main,
  matrixOf,
  OFFICE,
  PROJECT,
  ProjectStory,
  STARTED,
} from '../support/project-story.ts';
import { expectReplays } from '../support/replay-projects.ts';
import { travellingProduct } from '../support/travelling-product.ts';

const browser = journeyBrowser();
const product = travellingProduct();
const story = new ProjectStory(browser, product);
const DRAFT = `Entwurf des Projektauftrags „${TITLE}“`;
const CHARTER = `Projektauftrag „${TITLE}“`;
const SCHEDULE = `Projektablaufplan „${TITLE}“`;
const INFORM = `${TITLE} Kommunen ohne Vertretung informieren: ${SCHEDULE}, Fassung 1 25.01.2027`;
const ASKER = 'Trebur';

let office: Page;

const expectEverywhere: ProjectStory['expectEverywhere'] = (...where) => story.expectEverywhere(...where);
const expectNoStart: ProjectStory['refuseStart'] = (reason) => story.refuseStart(reason);

describe('a bundle of needs becomes a project with a charter', () => {
  beforeAll(async () => {
    office = await story.begin('2026-11-23', '2026-11-22');
  });

  it('begins in the portfolio, where it waits as ready, with all that is known of it', async () => {
    await makeFromBundle(office);
    await follow(office, TITLE, { within: 'main dl' });
    expect(await main(office)).toMatch(/Übernommen .* Daraus geworden: öffnen/);
    await expectEverywhere('preparing', { page: ['In Vorbereitung', '15 vorgesehen'] });
  });

  it('does not start without a charter, and says so', async () => {
    await expectNoStart('Der Projektauftrag ist noch nicht begonnen.');
    await expectNoViolations(office);
  });

  it('gets its seven sections, written without JavaScript', async () => {
    const plain = await story.open(OFFICE, { javaScriptEnabled: false });
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
    await issue(office, 'Abstimmung', '2026-12-11');
    await expectEverywhere('preparing', {
      page: ['In Vorbereitung', '15 vorgesehen'],
      inboxes: asked(DRAFT, '11.12.2026', LEAD, SLOW),
    });
  });
});

describe('its charter is discussed and signed', () => {
  beforeAll(async () => {
    office = await story.begin('2026-11-30', '2026-11-29');
  });

  it('who agrees to the draft is not bound by it; a question waits for the office', async () => {
    const document = await story.documentOf(DRAFT);
    const agreeing = MEMBERS.map(({ name }) => name).filter((name) => name !== SLOW && name !== ASKER);
    await story.agree(document, agreeing);
    const phone = await story.onPhone(ASKER, DRAFT);
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
    await issue(office, 'Unterschrift', '2026-12-18');
    expect(await main(office)).toContain('Abschnitt 7: Wer informiert die Personalräte?');
    await expectEverywhere('preparing', {
      page: ['In Vorbereitung', '15 vorgesehen'],
      inboxes: asked(CHARTER, '18.12.2026', LEAD, SLOW),
    });
  });

  it('two sign, one declines on the phone', async () => {
    const document = await story.documentOf(CHARTER);
    await story.sign(document, [LEAD, 'Rüsselsheim']);
    const phone = await story.onPhone(DECLINES, CHARTER);
    await phone.getByLabel('Wir nehmen nicht teil').check();
    await press(phone, 'Antwort senden');
    await phone.getByText('Ihre Antwort ist eingetragen.').waitFor();
    await expectNoViolations(phone);
    await expectEverywhere('preparing', {
      matrix: matrixOf('In Vorbereitung', [LEAD, 'Rüsselsheim']),
      page: ['In Vorbereitung', '15 vorgesehen, 2 schon gebunden'],
      inboxes: asked(CHARTER, '18.12.2026', SLOW),
    });
    await expectNoStart('Es fehlen noch 12 Kommunen.');
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
    await office
      .getByLabel('Was sich ändert und warum')
      .fill(`Ohne ${DECLINES}; ${LATE} entscheidet im Januar.`);
    await issue(office, 'Unterschrift', '2026-12-18');
    await expectEverywhere('preparing', {
      page: ['In Vorbereitung', '13 vorgesehen'],
      inboxes: asked(CHARTER, '18.12.2026', LEAD, SLOW),
    });
  });
});

describe('all thirteen sign', () => {
  beforeAll(async () => {
    office = await story.begin('2026-12-07', '2026-12-06');
  });
  const themselves = SIGNING.filter((name) => name !== ON_PAPER);

  it('eleven with an account, and who is open is asked until it has signed as well', async () => {
    const document = await story.documentOf(CHARTER);
    const first = themselves.filter((name) => name !== SLOW);
    await story.sign(document, first);
    await expectEverywhere('preparing', {
      matrix: matrixOf('In Vorbereitung', first),
      page: ['In Vorbereitung', '13 vorgesehen, 11 schon gebunden'],
      inboxes: asked(CHARTER, '18.12.2026', SLOW),
    });
    await story.sign(document, [SLOW]);
    await expectNoStart('Es fehlt noch 1 Kommune.');
  });

  it('the last one on paper, which binds with the signatures and not before', async () => {
    const document = await story.documentOf(CHARTER);
    await recordAnswer(office, document, ON_PAPER, '2026-12-04');
    await expectNoStart('Es fehlt noch 1 Kommune.');
    await recordSignatures(office, document, ON_PAPER, '2026-12-04');
    await expectEverywhere('preparing', {
      matrix: matrixOf('In Vorbereitung', SIGNING),
      page: ['In Vorbereitung', '13 vorgesehen, 13 schon gebunden'],
      inboxes: { office: [`${TITLE} Alle haben gezeichnet: Projekt starten wartet seit 07.12.2026`] },
    });
  });
});

describe('it starts', () => {
  beforeAll(async () => {
    office = await story.begin('2026-12-08', '2026-12-07');
  });

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
    await office.goto(await story.documentOf(CHARTER));
    expect(await office.locator('.gw-title').innerText()).toContain('abgeschlossen');
  });
});

describe('it runs', () => {
  beforeAll(async () => {
    office = await story.begin('2027-01-11', '2027-01-10');
  });
  const before = { matrix: matrixOf('Läuft', SIGNING), yesterday: matrixOf('Läuft', SIGNING) };

  it('by a schedule that all agree to', async () => {
    await putSchedule(office, '2027-01-29');
    const document = new URL(office.url()).pathname;
    await expectEverywhere('running', {
      ...before,
      page: ['Läuft, Stufe 2 von 11', '13'],
      inboxes: { office: [INFORM], ...asked(SCHEDULE, '29.01.2027', LEAD, SLOW) },
    });
    await story.agree(document, SIGNING);
    await expectEverywhere('running', {
      ...before,
      page: ['Läuft, Stufe 2 von 11', '13'],
      inboxes: {
        office: [INFORM, `${SCHEDULE} Alle haben geantwortet: Umlauf abschließen wartet seit 11.01.2027`],
      },
    });
    await closeFromInbox(office, SCHEDULE);
    const bind = `${TITLE} Vereinbarten Projektablaufplan verbindlich machen wartet seit 11.01.2027`;
    await expectEverywhere('running', {
      ...before,
      page: ['Läuft, Stufe 2 von 11', '13'],
      inboxes: { office: [INFORM, bind], [LEAD]: [bind] },
    });
    await bindSchedule(office);
    await expectEverywhere('running', {
      ...before,
      page: ['Läuft, Stufe 3 von 11', '13'],
      inboxes: { office: [INFORM] },
    });
  });

  it('one joins late, by an accession that it signs on the phone', async () => {
    await invite(office, LATE, '2027-01-29');
    const phone = await story.onPhone(LATE, `Beitritt zu „${TITLE}“`);
    const document = new URL(phone.url()).pathname;
    await agreeAndSign(phone, document, LATE, '2027-01-11');
    const enter = `${TITLE} Beitritt von ${LATE} eintragen wartet seit 11.01.2027`;
    await expectEverywhere('running', {
      ...before,
      page: ['Läuft, Stufe 3 von 11', '13'],
      inboxes: { office: [INFORM, enter] },
    });
    await enterAccession(office, document);
    await expectEverywhere('running', {
      matrix: matrixOf('Läuft', [...SIGNING, LATE]),
      yesterday: before.matrix,
      list: [`${STARTED} (14 Kreiskommunen) – neu gestartet`],
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
