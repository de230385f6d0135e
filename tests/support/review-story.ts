import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { slugOf } from '../../app/foundation/slug.ts';
import { type JourneyBrowser, PHONE } from './browser.ts';
import { REVIEW_SLUG, SURVEY_SLUG } from './housing-review.ts';
import { headAddress, type MemberByHttp, memberByHttp } from './member-by-http.ts';
import { keyOf } from './privacy-project.ts';
import type { TravellingProduct } from './travelling-product.ts';

export const OFFICE = 'coordinator@gross-gerau.demo';
export const BASE = '/v/gross-gerau';
export const PROJECT = `${BASE}/projekte/${REVIEW_SLUG}`;
export const APPRAISAL = `${PROJECT}/pruefung`;
export const SURVEY = `${BASE}/erhebungen/${SURVEY_SLUG}`;
export const COMPARISON = `${SURVEY}/vergleich`;
/** Address of a member's sheet. */
export const sheetOf = (member: string): string => `${SURVEY}/bogen/${keyOf(member)}`;

/** Text of a page as it is read. */
export const main = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replaceAll('\u00ad', '').replace(/[\s\u00a0]+/g, ' ');

/** The people of the review, each at a computer or phone of their own. */
export class ReviewStory {
  readonly #browser: JourneyBrowser;
  readonly #product: TravellingProduct;
  #people = new Map<string, MemberByHttp>();
  #today: { readonly day: string; readonly office: Page } | undefined;

  constructor(browser: JourneyBrowser, product: TravellingProduct) {
    this.#browser = browser;
    this.#product = product;
  }

  /** The office's page on a day; everybody comes back where it is another one. */
  async begin(day: string): Promise<Page> {
    if (this.#today?.day === day) return this.#today.office;
    await this.#product.goTo(day);
    this.#people = new Map();
    const office = await this.open(OFFICE);
    this.#today = { day, office };
    return office;
  }

  open(as: string | undefined, options: BrowserContextOptions = {}): Promise<Page> {
    const baseURL = this.#product.url();
    return this.#browser.open({ baseURL, ...options, ...(as !== undefined && { as }) });
  }

  /** Head of a member at a computer. */
  head(member: string, options: BrowserContextOptions = {}): Promise<Page> {
    return this.open(headAddress('gross-gerau', member), options);
  }

  /** Someone on a phone whose browser runs no script. */
  plainPhone(as: string | undefined): Promise<Page> {
    return this.open(as, { viewport: PHONE, javaScriptEnabled: false });
  }

  /** Head of a member over HTTP. */
  byHttp(member: string): Promise<MemberByHttp> {
    return this.#http(headAddress('gross-gerau', member));
  }

  officeByHttp(): Promise<MemberByHttp> {
    return this.#http(OFFICE);
  }

  async #http(address: string): Promise<MemberByHttp> {
    const known = this.#people.get(address);
    if (known) return known;
    const person = await memberByHttp(address, this.#product.url());
    this.#people.set(address, person);
    return person;
  }

  /** What an address answers a page's owner without showing it. */
  async status(page: Page, path: string): Promise<number> {
    return (await page.request.get(path)).status();
  }

  /** Downloads as the owner of a page. */
  async download(page: Page, path: string): Promise<Uint8Array<ArrayBuffer>> {
    const response = await page.request.get(path);
    expect([path, response.status()]).toEqual([path, 200]);
    return new Uint8Array(await response.body());
  }
}

/** Demo account of a member's delegate. */
export const delegateAddress = (member: string): string => `delegate.${slugOf(member)}@gross-gerau.demo`;
