import { beforeAll, describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../tests/support/test-app.ts';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { AS_REPORTED, type UndertakingState } from '../../projects/domain/index.ts';
import { insertKeyDates, insertParticipations, insertUndertakings } from '../../projects/index.ts';
import { insertMembers } from '../../region/index.ts';
import { portalPageRoutes } from './routes.ts';

const app = await createTestApp({ routes: { pages: portalPageRoutes } });
const { alliance, services } = app;
const DAY = calendarDate('2024-12-31');
const START = calendarDate('2026-01-01');

const town = (key: string, name: string, value?: number) => ({
  member: {
    key,
    name,
    officialName: name,
    kind: 'gemeinde' as const,
    standing: 'mitglied' as const,
    ars: null,
    countyKey: '06433',
    countyPart: null,
    areaHectares: null,
  },
  population: value === undefined ? [] : [{ asOf: DAY, value, source: 'Test' }],
});

const undertaking = (slug: string, title: string, state: UndertakingState) => ({
  slug,
  title,
  kind: 'pruefprojekt' as const,
  implementationTitle: null,
  areaId: null,
  printedParticipants: null,
  description: '',
  source: 'Test',
  ...AS_REPORTED,
  states: [
    {
      since: START,
      precision: 'day' as const,
      state,
      outcome: null,
      reason: '',
      until: null,
      source: 'Test',
    },
  ],
});

const part = (undertakingId: string, memberId: string, roles: readonly ('PL' | 'PG')[]) => ({
  undertakingId,
  memberId,
  validFrom: START,
  validTo: null,
  participates: true,
  represented: roles.length > 0,
  roles,
  implementation: null,
  coreTeam: false,
  responsible: true,
  note: '',
  version: 1,
});

beforeAll(() =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const towns = [
      town('06433010', 'Raunheim', 16_500),
      town('06433014', 'Trebur'),
      town('06433011', 'Riedstadt', 24_000),
    ];
    const members = await insertMembers(tx, alliance.id, towns);
    const projects = [
      undertaking('personal', 'Personalservice', 'laufend'),
      undertaking('fuehrerlos', 'Ohne Leitung', 'laufend'),
      undertaking('einkauf', 'Gemeinsamer Einkauf', 'umgesetzt'),
      undertaking('vorgemerkt', 'Vorgemerktes', 'warteliste'),
      undertaking('entsteht', 'Entstehendes', 'in-vorbereitung'),
      undertaking('aufgegeben', 'Aufgegebenes', 'verworfen'),
      { ...undertaking('probe', 'Erfundenes', 'laufend'), isSample: true },
    ];
    const ids = await insertUndertakings(tx, alliance.id, projects);
    const [raunheim, riedstadt] = [members.get('06433010') ?? '', members.get('06433011') ?? ''];
    await insertParticipations(tx, alliance.id, [
      part(ids.get('personal') ?? '', raunheim, ['PL']),
      part(ids.get('personal') ?? '', riedstadt, []),
      part(ids.get('fuehrerlos') ?? '', riedstadt, ['PG']),
    ]);
    await insertKeyDates(tx, alliance.id, [
      {
        date: calendarDate('2026-12-31'),
        precision: 'month',
        title: 'Zwischenbericht',
        source: 'Test',
        undertakingId: ids.get('personal') ?? null,
      },
      {
        date: calendarDate('2026-11-20'),
        precision: 'day',
        title: 'Gestern',
        source: 'Test',
        undertakingId: null,
      },
    ]);
  }),
);

const overviewOf = async (...who: Parameters<typeof app.signedIn>): Promise<string> =>
  (await (await app.signedIn(...who)).send('/v/muster/')).text();

describe('the overview', () => {
  it('tells the office what is missing, where the projects stand and what comes next', async () => {
    const page = await overviewOf('coordinator');
    expect(page).toContain('Noch ohne Projektleitung: <span><a href="/v/muster/projekte/fuehrerlos"');
    expect(page).toContain('Zum 31.12.2024 fehlt die Einwohnerzahl von Trebur.');
    expect(page).toContain('<span class="gw-facts__value">40.500</span>');
    expect(page).toContain('am 31.12.2024, ohne Trebur');
    expect(page).toContain('Dezember 2026');
    expect(page).toContain('<a href="/v/muster/projekte/personal" class="gw-link">Zwischenbericht</a>');
    expect(page).not.toContain('Gestern');
    // What is over is no open project; the matrix keeps it for a year.
    const [projects = '', matrix = ''] = page.split('id="beteiligung"');
    expect(projects).not.toContain('Gemeinsamer Einkauf');
    expect(matrix).toContain('Riedstadt');
    expect(matrix).toContain('beteiligt und vertreten: Projektleitung');
    expect(page).toContain('href="/v/muster/projekte?zustand=laufend"');
    expect(projects).toContain('Entstehendes');
    expect(projects).not.toContain('Aufgegebenes');
    expect(projects).toMatch(/Erfundenes<\/a> <[^>]+>.*?Beispieldaten/);
  });

  it('tells a head of the own member alone', async () => {
    const page = await overviewOf('head', '06433010');
    expect(page).toContain('Raunheim beteiligt sich an: <span><a href="/v/muster/projekte/personal"');
    expect(page).not.toContain('Noch ohne Projektleitung');
    expect(await overviewOf('head', '06433014')).toContain(
      'Trebur beteiligt sich zurzeit an keinem offenen Vorhaben.',
    );
  });

  it('shows everyone what is done together, and how many take part, but no dates and no gaps', async () => {
    const page = await (await app.anonymous.send('/v/muster/portal')).text();
    expect(page).toContain('Personalservice');
    expect(page).toContain('Gemeinsamer Einkauf');
    expect(page.indexOf('Personalservice')).toBeLessThan(page.indexOf('Gemeinsamer Einkauf'));
    expect(page).toContain('Raunheim, Riedstadt, Trebur');
    expect(page).not.toContain('Zwischenbericht');
    expect(page).not.toContain('Projektleitung');
    // Before it begins nothing is agreed.
    for (const title of ['Vorgemerktes', 'Entstehendes', 'Aufgegebenes']) expect(page).not.toContain(title);
    expect(page).toMatch(/Erfundenes <[^>]+>.*?Beispieldaten/);
    const other = await (await app.anonymous.send('/v/nachbar/portal')).text();
    expect(other).toContain('Es ist noch kein Vorhaben veröffentlicht.');
  });
});
