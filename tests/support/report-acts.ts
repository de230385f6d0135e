import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectNoViolations, follow, overflow, press } from './browser.ts';
import { REVIEW } from './housing-review.ts';
import type { MemberByHttp } from './member-by-http.ts';
import { textOf } from './page-text.ts';
import { pageText } from './pdf-text.ts';
import { keyOf } from './privacy-project.ts';
import { APPRAISAL, main, type ReviewStory } from './review-story.ts';

export type Kind = 'zwischenbericht' | 'schlussbericht';
const LABELS = { zwischenbericht: 'Zwischenbericht', schlussbericht: 'Schlussbericht' } as const;

const reportOf = (kind: Kind): string => `${APPRAISAL}/berichte/${kind}`;
/** Address of its first frozen version. */
const frozenOf = (kind: Kind): string => `${reportOf(kind)}/1`;

/** Drafts a report from the data; no gap is left. */
export async function draftReport(keeper: Page, kind: Kind): Promise<void> {
  await keeper.goto(`${APPRAISAL}/berichte`);
  await follow(keeper, `${LABELS[kind]} beginnen`);
  await press(keeper, 'Aus den Daten entwerfen');
  await keeper.getByRole('heading', { name: 'Kapitel freigeben' }).waitFor();
  expect((await main(keeper)).match(/\[Noch offen: [^\]]*\]/g)).toBeNull();
  await expectNoViolations(keeper);
}

/** Puts a sentence of one's own behind the words of a chapter. */
export async function addToChapter(
  keeper: Page,
  kind: Kind,
  chapter: string,
  sentence: string,
): Promise<void> {
  await keeper.goto(`${reportOf(kind)}/kapitel/${chapter}`);
  const text = keeper.getByLabel('Wortlaut');
  await text.fill(`${await text.inputValue()}\n\n${sentence}`);
  await press(keeper, 'Speichern');
  await keeper.getByText(sentence).first().waitFor();
}

/** The lead releases all chapters. */
export async function releaseChapters(lead: Page, kind: Kind): Promise<void> {
  await lead.goto(reportOf(kind));
  await press(lead, 'Gewählte Kapitel freigeben');
  await lead.getByRole('heading', { name: 'Alle Kapitel sind freigegeben' }).waitFor();
}

/** What the report says it waits for before it can be frozen. */
export async function expectWaiting(office: Page, kind: Kind, chapter: string, names: string): Promise<void> {
  await office.goto(reportOf(kind));
  expect(await main(office)).toContain(
    `Das Kapitel „${chapter}“ wartet auf die Freigabe der Leitungen, die es nennt: ${names}.`,
  );
  await expectNoViolations(office);
}

/** A head finds the chapters that name its town in the inbox, reads and releases each with one press. */
export async function releaseNamed(
  phone: Page,
  kind: Kind,
  town: string,
  chapters: readonly string[],
): Promise<void> {
  for (const chapter of chapters) {
    await phone.goto('/eingang');
    expect(await main(phone)).toContain('nennt Ihre Kommune: lesen und freigeben');
    await phone
      .locator(`a[href="${answerOf(kind, chapter, town)}"]`)
      .first()
      .click();
    await phone.getByText(`Das Kapitel nennt ${town}`).first().waitFor();
    expect(await overflow(phone)).toEqual([]);
    await expectNoViolations(phone);
    await press(phone, 'Kapitel freigeben');
    await phone.getByText('Die Freigabe ist eingetragen.').waitFor();
  }
}

/** The office enters the release of a head that it has by mail. */
export async function releaseOnBehalf(
  office: Page,
  kind: Kind,
  town: string,
  chapter: string,
): Promise<void> {
  await office.goto(reportOf(kind));
  await office
    .locator(`a[href="${answerOf(kind, chapter, town)}"]`)
    .first()
    .click();
  await press(office, 'Im Auftrag freigeben');
  expect(await office.getByRole('alert').innerText()).toContain(
    'Geben Sie an, woher Sie ihre Freigabe haben',
  );
  await office.getByLabel('Woher Sie die Freigabe der Leitung haben').fill('per Mail vom 14.12.2026');
  await press(office, 'Im Auftrag freigeben');
  await office.getByText('Die Freigabe ist eingetragen.').waitFor();
  expect(await main(office)).toContain('Geschäftsstelle im Auftrag (per Mail vom 14.12.2026)');
}

/** The heads release over HTTP what the report page asks them; answers how many chapters that were. */
export async function releaseByHeads(
  story: ReviewStory,
  kind: Kind,
  names: readonly string[],
): Promise<number> {
  let released = 0;
  for (const name of names) {
    const head = await story.byHttp(name);
    const page = await head.read(reportOf(kind));
    for (const [, path = ''] of page.matchAll(/href="([^"]+\/freigabe\/[^"]+)"/g)) {
      const { html } = await head.send(path, path, {});
      expect([name, html]).toEqual([name, expect.stringContaining('Die Freigabe ist eingetragen.')]);
      released += 1;
    }
  }
  return released;
}

/** Where the head of a town answers to a chapter that names it. */
const answerOf = (kind: Kind, chapter: string, town: string): string =>
  `${reportOf(kind)}/kapitel/${chapter}/freigabe/${keyOf(town)}`;

export async function freezeReport(office: Page, kind: Kind): Promise<void> {
  await office.goto(reportOf(kind));
  await follow(office, 'Bericht festschreiben');
  await expectNoViolations(office);
  await press(office, 'Jetzt festschreiben');
  await office.getByRole('heading', { name: `${LABELS[kind]}, Nummer 1` }).waitFor();
  await expectNoViolations(office);
}

/** The printed report says each of these, words without their blanks. */
export async function expectPrinted(
  story: ReviewStory,
  reader: Page,
  kind: Kind,
  said: readonly string[],
): Promise<void> {
  const bytes = await story.download(reader, `${frozenOf(kind)}.pdf`);
  expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe('%PDF-');
  const pages = (await PDFDocument.load(bytes)).getPages();
  expect(pages.length).toBeGreaterThan(1);
  const text = bare(pages.map(pageText).join(''));
  for (const words of said) expect(text).toContain(bare(words));
}

const bare = (text: string): string => text.replace(/[\s\u00a0\u00ad]+/g, '');

/** Sends it to all that take part; answers the address of the paper that goes round. */
export async function sendReport(office: Page, kind: Kind, dueOn: string, members: number): Promise<string> {
  await office.goto(frozenOf(kind));
  await follow(office, 'Senden vorbereiten');
  await office.getByLabel('Entscheidung bis').fill('2026-11-01');
  await press(office, `An ${members} Kommunen senden`);
  expect(await office.getByRole('alert').innerText()).toContain('schon vorbei');
  await office.getByLabel('Entscheidung bis').fill(dueOn);
  await expectNoViolations(office);
  await press(office, `An ${members} Kommunen senden`);
  const link = office.getByRole('link', { name: 'Dokument mit Antworten öffnen' });
  return (await link.getAttribute('href')) ?? '';
}

/** The paper says who decides in a town, by what it would pay. */
export async function expectLevel(head: MemberByHttp, document: string, level: string): Promise<void> {
  const html = await head.read(document);
  expect(textOf(html)).toContain(level);
}

/** Heads agree over HTTP. */
export async function agree(story: ReviewStory, document: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const head = await story.byHttp(name);
    const { html } = await head.send(document, `${document}/antworten`, { antwort: 'zustimmen' });
    expect([name, html]).toEqual([name, expect.stringContaining('Ihre Antwort ist eingetragen.')]);
  }
}

/** A head says on the phone that its town does not go on, and why. */
export async function decline(phone: Page, document: string, reason: string): Promise<void> {
  await phone.goto(document);
  await phone.getByLabel('Wir nehmen nicht teil').check();
  await phone.getByLabel('Frage, Bedingung, Grund oder Bemerkung').fill(reason);
  await press(phone, 'Antwort senden');
  await phone.getByText('Ihre Antwort ist eingetragen.').waitFor();
}

/** The office enters that those leave who said so. */
export async function enterLeaving(office: Page, reason: string): Promise<void> {
  await office.goto(frozenOf('zwischenbericht'));
  await follow(office, 'Rückzug eintragen');
  expect(await main(office)).toContain(reason);
  await expectNoViolations(office);
  await office.locator('#bestaetigen').click();
  await office.waitForURL(/meldung=/);
}

/** The round of a report ends. */
export async function closeRound(office: Page, document: string): Promise<void> {
  await office.goto(document);
  await follow(office, 'Umlauf abschließen');
  await press(office, 'Abschließen');
  await office.waitForURL(/meldung=/);
}

/**
 * A head reads what the report means for its own town, and not the page of another. Biebesheim, 200 cases: 8,250.00 +
 * 4,625.00 today, 5,500.00 + 3,700.00 + 3,000.00 together.
 */
export async function expectOwnFigures(head: Page, kind: Kind, own: string, other: string): Promise<void> {
  await head.goto(`${frozenOf(kind)}/kommune/${keyOf(own)}`);
  const text = await main(head);
  expect(text).toContain(`Zahlen für ${own}`);
  expect(text).toContain('Heute 12.875,00 € Gemeinsam 12.200,00 € Ersparnis 675,00 €');
  await expectNoViolations(head);
  const foreign = await head.request.get(`${frozenOf(kind)}/kommune/${keyOf(other)}`);
  expect(foreign.status()).toBe(403);
}

/** The office makes the project that carries it out; each project leads to the other. Answers its address. */
export async function implement(office: Page): Promise<string> {
  await office.goto(`${APPRAISAL}/weiter`);
  expect(await main(office)).toContain('13 Kommunen setzen um, 1 nicht');
  const title = await office.getByLabel('Titel').inputValue();
  await expectNoViolations(office);
  await press(office, 'Umsetzungsprojekt anlegen');
  await office.waitForURL((url) => !url.pathname.includes('/pruefung/'));
  expect(await main(office)).toContain(title);
  const made = new URL(office.url()).pathname;
  await follow(office, REVIEW);
  await office.goto(`${APPRAISAL}/weiter`);
  await follow(office, title);
  expect(new URL(office.url()).pathname).toBe(made);
  await office.goto(`${made}/auftrag/bearbeiten`);
  expect(await office.locator('[name="kommune"]:checked').count()).toBe(13);
  return made;
}
