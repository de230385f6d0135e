import type { Locator, Page } from 'playwright-core';
import { rowTexts } from './browser.ts';

/** Where one project shows, as the pages say it. */
export interface ProjectReading {
  /** State in the head of its column and who takes part with which roles ("Trebur PG"); undefined without a column. */
  readonly matrix: MatrixReading | undefined;
  /** The matrix of the day before. */
  readonly yesterday: MatrixReading | undefined;
  /** Heading of the status list and what stands there behind the title. */
  readonly list: readonly string[];
  /** Tiles of the portfolio by their label. */
  readonly portfolio: Readonly<Record<string, string>>;
  /** State on its own page and what it says of who takes part. */
  readonly page: readonly [state: string, parties: string];
  /** What of it waits, by who looks: task and deadline. */
  readonly inboxes: Readonly<Record<string, readonly string[]>>;
}

interface MatrixReading {
  readonly state: string;
  readonly parts: readonly string[];
}

interface Reader {
  readonly base: string;
  readonly slug: string;
  readonly title: string;
  /** Of the interim report that will tell of it. */
  readonly reportYear: number;
  readonly today: string;
  readonly yesterday: string;
  /** Whoever looks at matrix, lists, portfolio and page. */
  readonly office: Page;
  /** Whose inboxes are looked at. */
  readonly inboxes: Readonly<Record<string, Page>>;
}

/** Looks everywhere the project may show. */
export async function readProject(reader: Reader): Promise<ProjectReading> {
  const { office, base, slug } = reader;
  const inboxes: Record<string, string[]> = {};
  for (const [who, page] of Object.entries(reader.inboxes)) inboxes[who] = await readInbox(page, reader);
  return {
    matrix: await readMatrix(reader, reader.today),
    yesterday: await readMatrix(reader, reader.yesterday),
    list: await readList(reader),
    portfolio: await readTiles(office, `${base}/portfolio`),
    page: await readOwnPage(office, `${base}/projekte/${slug}`),
    inboxes,
  };
}

/** The column of the project as it was on a day. */
export async function readMatrix(
  { office, base, slug }: Pick<Reader, 'office' | 'base' | 'slug'>,
  day: string,
): Promise<MatrixReading | undefined> {
  await office.goto(`${base}/beteiligung?stand=${day}`);
  return office.evaluate((href) => {
    const plain = (element: Element | null | undefined): string =>
      (element?.textContent ?? '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
    const heads = [...document.querySelectorAll<HTMLTableCellElement>('.gw-matrix thead tr:first-child th')];
    const own = heads.findIndex((head) => head.querySelector('a')?.getAttribute('href') === href);
    if (own < 0) return undefined;
    const before = heads.slice(1, own).reduce((sum, head) => sum + head.colSpan, 0);
    const rows = [...document.querySelectorAll('.gw-matrix tbody tr')];
    const parts = rows.flatMap((row) => {
      const cell = row.querySelectorAll('td')[before];
      if (!plain(cell?.querySelector('.kern-sr-only')).startsWith('beteiligt')) return [];
      const roles = [...(cell?.querySelectorAll('.gw-role') ?? [])].map(plain);
      return [`${plain(row.querySelector('th'))} ${roles.length > 0 ? roles.join('+') : 'X'}`];
    });
    return { state: plain(heads[own]?.querySelector('.gw-state')), parts };
  }, `${base}/projekte/${slug}`);
}

async function readList({ office, base, slug, title, reportYear }: Reader): Promise<string[]> {
  await office.goto(`${base}/portfolio/standlisten?jahr=${reportYear}`);
  const entries = office
    .locator('main section')
    .filter({ has: office.locator(`li a[href="${base}/projekte/${slug}"]`) });
  const found: string[] = [];
  for (const section of await entries.all()) {
    const heading = await wordsOf(section.getByRole('heading').first());
    for (const item of await section.getByRole('listitem').filter({ hasText: title }).all())
      found.push(
        `${heading}: ${(await wordsOf(item)).replace(title, '').replace('Beispieldaten', '').trim()}`.trim(),
      );
  }
  return found;
}

async function readTiles(page: Page, address: string): Promise<Record<string, string>> {
  await page.goto(address);
  const tiles = await page
    .locator('main dl')
    .first()
    .locator('> div')
    .evaluateAll((found) =>
      found.map((tile) => [
        tile.querySelector('dt')?.textContent ?? '',
        tile.querySelector('.gw-facts__value')?.textContent ?? '',
      ]),
    );
  return Object.fromEntries(tiles.map(([label = '', value = '']) => [label.trim(), value.trim()]));
}

async function readOwnPage(page: Page, address: string): Promise<[string, string]> {
  await page.goto(address);
  const parties = page.locator('.gw-facts__item', { hasText: 'Beteiligte Kommunen' }).locator('dd');
  return [await wordsOf(page.locator('.gw-title .kern-badge').first()), await wordsOf(parties)];
}

async function readInbox(page: Page, { title }: Reader): Promise<string[]> {
  await page.goto('/eingang');
  const rows = await rowTexts(page.locator('main tbody tr').filter({ hasText: title }));
  return rows.map(([what = '', due = '']) =>
    `${what} ${due}`.replace(/ in \d+ Tagen| Beispieldaten/g, '').trim(),
  );
}

const wordsOf = async (found: Locator): Promise<string> =>
  (await found.innerText()).replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
