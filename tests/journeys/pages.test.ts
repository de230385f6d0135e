import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageRoutes } from '../../app/routes.ts';
import { journeyBrowser, violations } from '../support/browser.ts';
import { brokenLinks, faultsOf, linksOf } from '../support/page-faults.ts';
import { ELSEWHERE } from '../support/pages-elsewhere.ts';

const browser = journeyBrowser();

interface Tour {
  readonly alliance: string;
  readonly name: string;
  /** A value of the demo county for each parameter that its paths have. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Pages that a route shows for other questions. */
  readonly more: readonly string[];
  /** Projects that differ in what their pages lead to: one of each state. */
  readonly projects: readonly string[];
}

const SHARED = { area: 'vergabe-beschaffung', slug: 'vergabezentrum', table: 'vergabezentrum', nummer: '7' };

const TOURS: readonly Tour[] = [
  {
    alliance: 'gross-gerau',
    name: 'Kreis Groß-Gerau',
    parameters: { ...SHARED, key: '06433008', member: '06433008' },
    more: [
      'beteiligung?stand=2018-10-31',
      'beteiligung?stand=aktuell',
      'beteiligung?stand=1999-01-01',
      'beteiligung/eintragen?projekt=archiv&kommune=06433008',
      'protokoll?pruefen=1',
      'bedarf?suche=gibt-es-nicht',
      'projekte?suche=gibt-es-nicht',
      'mitglieder?suche=gibt-es-nicht',
      'protokoll?gegenstand=gibt-es-nicht',
      'portfolio/standlisten?jahr=2027',
    ],
    projects: [
      'gemeinsamer-personalservice',
      'verbund-fuer-die-ausbildung',
      'gemeinsame-poststelle',
      'gemeinsames-baumkataster',
      'winterdienst-an-gemeindegrenzen',
      'archiv',
      'hitze',
    ],
  },
  {
    alliance: 'main-kinzig',
    name: 'Main-Kinzig-Kreis',
    parameters: { ...SHARED, key: '06435008', member: '06435008' },
    more: [
      'bedarf?sicht=bilateral&sort=-dringlichkeit',
      'bedarf/soziales?gegen=archiv',
      'bedarf/vergleich?zeilen=art&spalten=gruppe&wert=dringlichkeit',
      'abrechnung/datenschutz',
      'abrechnung/ozg',
      'abrechnung/rechner?tabelle=ozg&schluessel=gleich&sockel=500',
    ],
    projects: [],
  },
];

const gets = pageRoutes.filter(({ method }) => method === 'get').map(({ path }) => path);
const isTable = (path: string): boolean => path.includes('.csv');
const isFile = (path: string): boolean =>
  isTable(path) ||
  /\.(ics|zip|pdf|docx|xlsx)$|\/(datei|siegel|siegelschluessel)$|\/(datei|nachweis|unterschriftsblatt)\/|\/(nachweise\/:format|nachweis|blaupause)$/.test(
    path,
  );
/** Pages of things that get their address with their making: they are found by following links. */
const isFound = (path: string): boolean => /:(id|mail|token|sha256)\b/.test(path) || mayBeElsewhere(path);
/** Pages of a round, a survey, a task: what there is differs between the samples, and with the state of a round. */
const isOfNeeds = (path: string): boolean => /^\/v\/:alliance\/(aufgaben|lagebild|runden)\/.*:/.test(path);
/** Pages of one project or one standard course: each once in one of the samples, whichever leads there. */
const isOfProjects = (path: string): boolean => /^\/v\/:alliance\/(projekte|prozessvorlagen)\/:/.test(path);
/** Pages of one survey, questionnaire or finding: what there is differs between the samples. */
const isOfSurveys = (path: string): boolean =>
  /^\/v\/:alliance\/(erhebungen|frageboegen|austausch|information)\/.*:/.test(path);
const mayBeElsewhere = (path: string): boolean => isOfNeeds(path) || isOfProjects(path) || isOfSurveys(path);
/** Pages outside an alliance. */
const OPEN = gets.filter((path) => !path.startsWith('/v/'));

/** What the staff council alone opens. */
const OF_STAFF_COUNCIL = '/v/:alliance/information';

function fill(path: string, { alliance, parameters }: Tour): string {
  return path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string, pattern?: string) => {
    const value = name === 'alliance' ? alliance : parameters[name];
    if (value === undefined) throw new Error(`${path}: name a value for :${name} in TOURS`);
    return pattern?.includes('csv') ? `${value}.csv` : value;
  });
}

const pathsOf = (tour: Tour): string[] => [
  ...gets
    .filter((path) => path.startsWith('/v/') && !isFound(path) && path !== OF_STAFF_COUNCIL)
    .map((path) => fill(path, tour)),
  ...tour.more.map((path) => `/v/${tour.alliance}/${path}`),
];

/** Pages of a municipality's own, which its head walks below. */
const isOwn = (path: string): boolean =>
  /\/antwort\/:member/.test(path) && !/\/(im-auftrag|datei)$/.test(path);
/** What the tours reached of the pages that not every sample has. */
const reachedSomewhere = new Set<string>();
/** One of each is looked at; all of them are asked what they lead to, for a draft leads elsewhere than a sealed one. */
const STARTS =
  /^\/v\/[^/]+\/(dokumente|vorgaenge|anzeigen|ideen|vorschlaege|buendel)\/[0-9a-f-]{36}$|^\/v\/[^/]+\/(runden|lagebild|erhebungen|frageboegen)\/[^/]+$/;
/** The pages of a project that lead to what can be done on them. */
const PROJECT_TABS = ['', '/auftrag', '/ablaufplan', '/stufen', '/beteiligte', '/stand', '/pruefung'];
const startsOf = ({ alliance, projects }: Tour): string[] =>
  projects.flatMap((slug) => PROJECT_TABS.map((tab) => `/v/${alliance}/projekte/${slug}${tab}`));
const FOUND = gets.filter(
  (path) => isFound(path) && !isFile(path) && !ELSEWHERE.includes(path) && !isOwn(path),
);

const PATTERNS = gets.map((path) => ({
  path,
  pattern: new RegExp(`^${path.replace(/:\w+(\{[^}]*\})?/g, '[^/?]+').replaceAll('.', '\\.')}(\\?.*)?$`),
}));
const routes = new Map<string, string | undefined>();

/** The first route that answers an address; kept, for thousands of addresses are asked for again and again. */
function routeOf(address: string): string | undefined {
  if (!routes.has(address)) routes.set(address, PATTERNS.find(({ pattern }) => pattern.test(address))?.path);
  return routes.get(address);
}

const addressOf = (route: string, addresses: ReadonlySet<string>): string | undefined =>
  [...addresses].find((address) => routeOf(address) === route);

/** Takes each thing by whichever tab is free. */
async function inTurn<T>(
  tabs: readonly Page[],
  things: IterableIterator<T>,
  visit: (tab: Page, thing: T) => Promise<void>,
): Promise<void> {
  const walk = async (tab: Page) => {
    for (let next = things.next(); !next.done; next = things.next()) await visit(tab, next.value);
  };
  await Promise.all(tabs.map(walk));
}

describe.each(TOURS)('the pages of $name, as its coordinator sees them', (tour) => {
  let page: Page;
  const addresses = new Set<string>();
  const title = new RegExp(`^(?:.+ – )?${tour.name} – Gemeinwerk$`);

  /** Each in a process of its own: tabs of one person share one. */
  const idle: Page[] = [];
  const open = () => browser.open({ as: `coordinator@${tour.alliance}.demo` });

  beforeAll(async () => {
    page = await open();
  });

  it.concurrent.each(pathsOf(tour).filter((path) => !isFile(path)))('%s', async (path) => {
    const tab = idle.pop() ?? (await open());
    expect(await faultsOf(tab, path, title)).toEqual([]);
    const links = await linksOf(tab);
    expect(links.missing).toEqual([]);
    for (const address of links.addresses) addresses.add(address);
    idle.push(tab);
  });

  it('of documents, matters and notices are reached by links and keep the same', async () => {
    const waiting = new Set(
      FOUND.filter(
        (route) => !isOfProjects(route) || (tour.projects.length > 0 && !reachedSomewhere.has(route)),
      ),
    );
    const tabs = await Promise.all([open(), open()]);
    const starts = [...addresses].filter((found) => STARTS.test(found));
    await inTurn(tabs, [...starts, ...startsOf(tour)].values(), async (tab, address) => {
      await tab.goto(address);
      for (const found of (await linksOf(tab)).addresses) addresses.add(found);
    });
    const take = function* () {
      for (const route of waiting) {
        const address = addressOf(route, addresses);
        if (address !== undefined && waiting.delete(route)) yield { route, address };
      }
    };
    // What is found leads to more: as long as a walk through all that waits reached something, there is another.
    for (let left = Number.POSITIVE_INFINITY; waiting.size < left; ) {
      left = waiting.size;
      await inTurn(tabs, take(), async (tab, { route, address }) => {
        expect.soft([address, await faultsOf(tab, address, title)]).toEqual([address, []]);
        const links = await linksOf(tab);
        expect.soft([address, links.missing]).toEqual([address, []]);
        for (const found of links.addresses) addresses.add(found);
        reachedSomewhere.add(route);
      });
    }
    expect([...waiting].filter((route) => !mayBeElsewhere(route))).toEqual([]);
  }, 400_000);

  it('gives every table as CSV', async () => {
    for (const path of pathsOf(tour).filter(isTable)) {
      const response = await page.request.get(path);
      expect(`${path} ${response.status()} ${response.headers()['content-type']}`).toBe(
        `${path} 200 text/csv; charset=utf-8`,
      );
      expect((await response.text()).split('\n').length).toBeGreaterThan(2);
    }
  });

  it('leads nowhere that does not exist', async () => {
    expect(addresses.size).toBeGreaterThan(100);
    expect(await brokenLinks(page, addresses)).toEqual([]);
  });
});

it('every page of rounds, surveys, tasks and projects is reached by links in one of the samples', () => {
  const missed = FOUND.filter((route) => mayBeElsewhere(route) && !reachedSomewhere.has(route));
  expect(missed).toEqual([]);
});

describe('the pages of a municipality, as its head sees them', () => {
  const sheet = 'runden/bedarfsabfrage-2026/antwort/06433010';
  const survey = 'erhebungen/ist-analyse-archivwesen/bogen/06433010';
  const paths = [
    'runden/bedarfsabfrage-2026',
    sheet,
    ...['abschnitte', 'datei', 'druck', 'freigeben'].map((page) => `${sheet}/${page}`),
    'lagebild/lagebild-2026/antwort/06433010',
    ...['abschnitte', 'tabelle'].map((page) => `${survey}/${page}`),
  ];

  it.each(paths)('%s', async (path) => {
    const page = await browser.open({ as: 'head.raunheim@gross-gerau.demo' });
    expect(await faultsOf(page, `/v/gross-gerau/${path}`, / – Gemeinwerk$/)).toEqual([]);
    const { addresses, missing } = await linksOf(page);
    expect(missing).toEqual([]);
    expect(await brokenLinks(page, new Set(addresses))).toEqual([]);
  });
});

describe('the pages that everyone may read', () => {
  it.each(OPEN)('%s', async (path) => {
    const page = await browser.open();
    expect(await faultsOf(page, path, /^.+ – Gemeinwerk$/)).toEqual([]);
    const { addresses, missing } = await linksOf(page);
    expect(missing).toEqual([]);
    expect(await brokenLinks(page, new Set(addresses))).toEqual([]);
  });

  it('an address that does not exist answers 404 with a page that leads on', async () => {
    const page = await browser.open();
    const response = await page.goto('/gibt-es-nicht');
    expect(response?.status()).toBe(404);
    expect(await violations(page)).toEqual([]);
    expect(await page.locator('main a').count()).toBeGreaterThan(0);
  });
});

it('the page of the staff council shows what its member was sent', async () => {
  const page = await browser.open({ as: 'staff-council@gross-gerau.demo' });
  expect(await faultsOf(page, '/v/gross-gerau/information', / – Gemeinwerk$/)).toEqual([]);
});
