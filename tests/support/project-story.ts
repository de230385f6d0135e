import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { follow, type JourneyBrowser, PHONE } from './browser.ts';
import { headAddress, type MemberByHttp, memberByHttp } from './member-by-http.ts';
import { keyOf, LEAD, SLOW, SLUG, shown, TITLE } from './privacy-project.ts';
import { type ProjectReading, readProject } from './project-readings.ts';
import { signByHttp } from './sign-by-http.ts';
import type { TravellingProduct } from './travelling-product.ts';

export const OFFICE = 'coordinator@gross-gerau.demo';
export const BASE = '/v/gross-gerau';
export const PROJECT = `${BASE}/projekte/${SLUG}`;

/** Heading of the status list of what runs. */
export const STARTED = 'Im Berichtszeitraum neu gestartet oder weiterhin in Bearbeitung:';
/** Where a project stands as long as nothing else is said. */
const PHASES = {
  preparing: {
    matrix: undefined,
    yesterday: undefined,
    list: ['Am Ende des Berichtszeitraums in Vorbereitung:'],
    portfolio: { 'Plätze belegt': '3 von 5', 'In Vorbereitung': '4' },
  },
  running: {
    list: [`${STARTED} (13 Kreiskommunen) – neu gestartet`],
    portfolio: { 'Plätze belegt': '4 von 5', 'In Vorbereitung': '3' },
  },
} as const;

/** The matrix as it shows these members in a state of the project. */
export const matrixOf = (state: string, names: readonly string[]) => ({ state, parts: shown(names) });

/** What waits for heads who are asked about a paper. */
export const asked = (title: string, due: string, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, [`${title} Antworten für ${name} ${due}`]]));

/** Text of a page as it is read. */
export const main = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replaceAll('\u00ad', '').replace(/[\s\u00a0]+/g, ' ');

/** The people around the project, each with a browser of their own, on a day. */
export class ProjectStory {
  readonly #browser: JourneyBrowser;
  readonly #product: TravellingProduct;
  #inboxes: Record<string, Page> = {};
  #heads = new Map<string, MemberByHttp>();
  #day = { today: '', yesterday: '' };

  constructor(browser: JourneyBrowser, product: TravellingProduct) {
    this.#browser = browser;
    this.#product = product;
  }

  /** Everybody comes back on another day; answers the office's page. */
  async begin(today: string, yesterday: string): Promise<Page> {
    await this.#product.goTo(today);
    this.#day = { today, yesterday };
    this.#heads = new Map();
    const office = await this.open(OFFICE);
    this.#inboxes = {
      office,
      [LEAD]: await this.open(headAddress('gross-gerau', LEAD)),
      [SLOW]: await this.open(headAddress('gross-gerau', SLOW)),
    };
    return office;
  }

  open(as: string, options: BrowserContextOptions = {}): Promise<Page> {
    return this.#browser.open({ as, baseURL: this.#product.url(), ...options });
  }

  /** A head on the phone is led from the inbox to a paper. */
  async onPhone(member: string, title: string): Promise<Page> {
    const phone = await this.open(headAddress('gross-gerau', member), { viewport: PHONE });
    await phone.goto('/eingang');
    await follow(phone, title);
    return phone;
  }

  async agree(document: string, names: readonly string[]): Promise<void> {
    for (const name of names) {
      const head = await this.#head(name);
      const { html } = await head.send(document, `${document}/antworten`, { antwort: 'zustimmen' });
      expect([name, html]).toEqual([name, expect.stringContaining('Ihre Antwort ist eingetragen.')]);
    }
  }

  async sign(document: string, names: readonly string[]): Promise<void> {
    for (const name of names) {
      const member = { key: keyOf(name), name };
      const html = await signByHttp(await this.#head(name), document, member, this.#day.today);
      const done = 'Alle Unterschriften unter Fassung 1 liegen vor.';
      expect([name, html]).toEqual([name, expect.stringContaining(done)]);
    }
  }

  /** Address of a paper of the project; the youngest of that title. */
  async documentOf(title: string): Promise<string> {
    const office = this.#office();
    await office.goto(PROJECT);
    const link = office.locator('main').getByRole('link', { name: title, exact: true }).first();
    return (await link.getAttribute('href')) ?? '';
  }

  /** The page says what the start waits for and does not offer it; whoever sends the form all the same reads it too. */
  async refuseStart(reason: string): Promise<void> {
    const office = this.#office();
    await office.goto(`${PROJECT}/stand/starten`);
    expect(new URL(office.url()).pathname).toBe(`${PROJECT}/stand`);
    const steps = office.getByRole('region', { name: 'Nächste Schritte' });
    expect(await steps.innerText()).toContain(reason);
    expect(await steps.getByRole('link', { name: 'Projekt starten' }).count()).toBe(0);
    const sent = await office.request.post(`${PROJECT}/stand/starten`, {
      headers: { origin: this.#product.url() },
      form: { gesehen: '1', tag: this.#day.today, grund: '' },
    });
    expect([sent.status(), await sent.text()]).toEqual([422, expect.stringContaining(reason)]);
  }

  /** Looks everywhere the project shows; what is not named is as in the phase, and no inbox holds anything of it. */
  async expectEverywhere(phase: keyof typeof PHASES, expected: Partial<ProjectReading> = {}): Promise<void> {
    const found = await readProject({
      ...{ base: BASE, slug: SLUG, title: TITLE, reportYear: 2027 },
      ...{ ...this.#day, office: this.#office(), inboxes: this.#inboxes },
    });
    const nothing = { office: [], [LEAD]: [], [SLOW]: [] };
    expect(found).toMatchObject({
      ...PHASES[phase],
      ...expected,
      inboxes: { ...nothing, ...expected.inboxes },
    });
  }

  #office(): Page {
    const { office } = this.#inboxes;
    if (!office) throw new Error('the story has not begun');
    return office;
  }

  async #head(member: string): Promise<MemberByHttp> {
    const known =
      this.#heads.get(member) ??
      (await memberByHttp(headAddress('gross-gerau', member), this.#product.url()));
    this.#heads.set(member, known);
    return known;
  }
}
