import { describe, expect, it } from 'vitest';
import { loadDemoCounty } from '../../../../tests/support/demo-county.ts';
import { createTestApp } from '../../../../tests/support/test-app.ts';
import { catalogueApiRoutes } from './routes.ts';

const app = await createTestApp({ routes: { api: catalogueApiRoutes } });
await loadDemoCounty(app.services, app.alliance, 'main-kinzig');
const reader = await app.withToken('lead');
const TASKS = '/api/v1/alliances/muster/tasks';
/** Lines of db/seeds/main-kinzig/task-catalogue.csv without its head. */
const ALL = 148;

interface TaskPage {
  readonly items: readonly { readonly number: string; readonly area: string }[];
  readonly next: string | null;
}
async function pageAt(query: string): Promise<TaskPage> {
  const response = await reader.send(TASKS + query);
  expect(response.status).toBe(200);
  return (await response.json()) as TaskPage;
}
/** Follows the cursors to the end. */
async function walk(limit: number): Promise<TaskPage[]> {
  const pages = [await pageAt(`?limit=${limit}`)];
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next)
    pages.push(await pageAt(`?limit=${limit}&cursor=${next}`));
  return pages;
}
const numbersOf = (pages: readonly TaskPage[]): string[] =>
  pages.flatMap(({ items }) => items.map(({ number }) => number));

describe('tasks', () => {
  it('come with number, title, area and whether they are made up', async () => {
    const { items } = await pageAt('?limit=1');
    expect(items).toEqual([
      {
        number: expect.stringMatching(/^\d/),
        title: expect.any(String),
        area: expect.any(String),
        areaNumber: null,
        parent: null,
        description: '',
        origin: 'eingelesen',
        source: expect.any(String),
        isHeading: false,
        longVacant: false,
        isRetired: false,
        retiredOn: null,
        replacedBy: [],
        isSample: true,
      },
    ]);
    const everyone = await pageAt('?limit=500');
    expect(everyone.next).toBeNull();
    expect(new Set(everyone.items.map(({ area }) => area)).size).toBe(20);
    expect(everyone.items.filter(({ area }) => area === '')).toEqual([]);
  });

  // 148 is 4 × 37: a last page that is full must lead nowhere.
  it.each([
    [500, 1],
    [148, 1],
    [147, 2],
    [37, 4],
    [10, 15],
    [1, 148],
  ])('come once each in pages of %i: %i pages, in order', async (limit, count) => {
    const pages = await walk(limit);
    expect(pages).toHaveLength(count);
    expect(pages.every(({ items }) => items.length > 0 && items.length <= limit)).toBe(true);
    const numbers = numbersOf(pages);
    expect(new Set(numbers).size).toBe(ALL);
    expect(numbers).toEqual(numbersOf([await pageAt('?limit=500')]));
  });

  it('are a hundred where no limit is given', async () => {
    const { items, next } = await pageAt('');
    expect(items).toHaveLength(100);
    expect((await pageAt(`?cursor=${next}`)).items).toHaveLength(48);
  });

  it.each(['0', '501', '1000', '-1', '1.5', 'alle', ''])(
    'answer the limit „%s“ with a problem',
    async (limit) => {
      const response = await reader.send(`${TASKS}?limit=${limit}`);
      expect(response.status).toBe(422);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toEqual({
        type: 'about:blank',
        status: 422,
        title: 'Ungültige Angabe',
        detail: '„limit“ muss eine ganze Zahl von 1 bis 500 sein.',
      });
    },
  );

  it('answer a cursor nobody gave out without an error', async () => {
    expect((await pageAt('?cursor=%F0%9F%92%A9%27&limit=1')).items).toHaveLength(1);
    const beyond = Buffer.from('zzzz').toString('base64url');
    expect(await pageAt(`?cursor=${beyond}`)).toEqual({ items: [], next: null });
  });

  it('are closed without a token, to the staff council and to strangers, and empty where none are kept', async () => {
    expect((await app.anonymous.send(TASKS)).status).toBe(401);
    expect((await (await app.withToken('staff-council')).send(TASKS)).status).toBe(403);
    const stranger = await app.withToken('coordinator', undefined, app.neighbour);
    expect((await stranger.send(TASKS)).status).toBe(403);
    const own = await stranger.send(TASKS.replace('muster', 'nachbar'));
    expect(await own.json()).toEqual({ items: [], next: null });
  });
});
