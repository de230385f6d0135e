import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import type { Cents } from '../../../foundation/cents.ts';
import type { AllianceFigures, TableFigures, UndertakingFigures } from './figures.ts';
import { decisionsThatWait, type Holding, whatWaits } from './what-waits.ts';

const TODAY = calendarDate('2026-11-21');
const RAUNHEIM = '06433010';

const undertaking = (title: string, more: Partial<UndertakingFigures> = {}): UndertakingFigures => ({
  title,
  path: `/projekte/${title.toLowerCase()}`,
  phase: 'running',
  hasBegun: true,
  state: 'Läuft',
  isSample: false,
  isGroup: false,
  participants: [],
  participantCount: null,
  hasLead: true,
  ...more,
});

const table = (title: string, more: Partial<TableFigures> = {}): TableFigures => ({
  title,
  path: `/abrechnung/${title.toLowerCase()}`,
  sumDiffers: false,
  deviatingRows: 0,
  isExplained: true,
  shares: [],
  ...more,
});

const figures = (more: Partial<AllianceFigures> = {}): AllianceFigures => ({
  members: {
    members: 15,
    guests: 0,
    population: { asOf: calendarDate('2024-12-31'), total: 283_000 },
    withoutPopulation: [],
    names: [{ key: RAUNHEIM, name: 'Raunheim' }],
  },
  undertakings: [],
  needs: null,
  missingAnswers: [],
  matrix: null,
  keyDates: [],
  reportedUntil: null,
  tables: [],
  ...more,
});

const as = (role: string, more: Partial<Holding> = {}): readonly Holding[] => [
  { role, memberKey: null, validTo: null, ...more },
];

const ROLES_TOLD_NOTHING = ['head', 'delegate', 'treasurer', 'controller', 'auditor', 'team'];

describe('what waits for the IKZ-Geschäftsstelle', () => {
  it('is the matrix of a report year that is over', () => {
    const reportedUntil = calendarDate('2025-10-31');
    const on = (day: string) => whatWaits(figures({ reportedUntil }), as('coordinator'), calendarDate(day));
    expect(on('2026-10-31')).toEqual([]);
    expect(on('2026-11-01')).toEqual([{ kind: 'report-due', endedOn: '2026-10-31' }]);
  });

  it('is a municipality that was asked and has not answered', () => {
    const round = (slug: string) => ({
      title: slug,
      path: `/runden/${slug}/rueckmeldungen`,
      dueOn: null,
      isSample: false,
      members: ['Trebur'],
    });
    const missingAnswers = [round('2026'), round('2027')];
    for (const role of ['coordinator', 'steering'])
      expect(whatWaits(figures({ missingAnswers }), as(role), TODAY)).toEqual(
        missingAnswers.map((missing) => ({ kind: 'answers-missing', ...missing })),
      );
    for (const role of ROLES_TOLD_NOTHING)
      expect(
        whatWaits(figures({ missingAnswers }), as(role, { memberKey: RAUNHEIM }), TODAY),
      ).not.toContainEqual(expect.objectContaining({ kind: 'answers-missing' }));
  });

  it('is nothing where nothing is missing', () => {
    expect(whatWaits(figures({ undertakings: [undertaking('A')] }), as('coordinator'), TODAY)).toEqual([]);
  });

  it('names open undertakings without Projektleitung, not finished ones and not those that need none', () => {
    const undertakings = [
      undertaking('Offen', { hasLead: false, phase: 'preparing' }),
      undertaking('Fertig', { hasLead: false, phase: 'done' }),
      undertaking('Gruppe', { hasLead: null }),
    ];
    const waiting = whatWaits(figures({ undertakings }), as('coordinator'), TODAY);
    expect(waiting).toMatchObject([{ kind: 'lead-missing', undertakings: [{ title: 'Offen' }] }]);
  });

  it('names members without a figure for the newest date, and tables whose sum does not add up', () => {
    const waiting = whatWaits(
      figures({
        members: { ...figures().members, withoutPopulation: ['Trebur'] },
        tables: [table('Gut', { deviatingRows: 2 }), table('Schief', { sumDiffers: true })],
      }),
      as('coordinator'),
      TODAY,
    );
    expect(waiting).toMatchObject([
      { kind: 'population-missing', asOf: '2024-12-31', members: ['Trebur'] },
      { kind: 'sum-differs', tables: [{ title: 'Schief' }] },
    ]);
  });

  it('asks for no population where no date is known at all', () => {
    const members = { ...figures().members, population: undefined, withoutPopulation: ['Trebur'] };
    expect(whatWaits(figures({ members }), as('coordinator'), TODAY)).toEqual([]);
  });
});

describe('what waits for the other roles', () => {
  const tables = [
    table('Vergabe', { deviatingRows: 3, shares: [{ memberKey: RAUNHEIM, amount: 123_456n as Cents }] }),
    table('Fremd', { shares: [{ memberKey: '06433001', amount: 1n as Cents }] }),
  ];
  const undertakings = [
    undertaking('Mit', { participants: [RAUNHEIM] }),
    undertaking('Ohne'),
    undertaking('Früher', { participants: [RAUNHEIM], phase: 'done' }),
    undertaking('Ruht', { phase: 'paused', hasLead: false }),
  ];

  it('gives controlling the tables with deviating rows and their number', () => {
    expect(whatWaits(figures({ tables }), as('controller'), TODAY)).toMatchObject([
      { kind: 'rows-deviate', tables: [{ title: 'Vergabe', rows: 3 }] },
    ]);
  });

  it('gives head, delegate and treasurer the part of their own member alone', () => {
    for (const role of ['head', 'delegate', 'treasurer']) {
      const waiting = whatWaits(figures({ tables, undertakings }), as(role, { memberKey: RAUNHEIM }), TODAY);
      expect(waiting).toContainEqual({
        kind: 'own-participation',
        member: 'Raunheim',
        undertakings: [undertakings[0]],
      });
      expect(waiting).toContainEqual({
        kind: 'own-shares',
        member: 'Raunheim',
        shares: [{ title: 'Vergabe', path: '/abrechnung/vergabe', amount: 123_456n }],
      });
      expect(waiting).toHaveLength(2);
    }
  });

  it('gives a head without a member, or of one that left, nothing', () => {
    expect(whatWaits(figures({ tables, undertakings }), as('head'), TODAY)).toEqual([]);
    expect(
      whatWaits(figures({ tables, undertakings }), as('head', { memberKey: '06433099' }), TODAY),
    ).toEqual([]);
  });

  it('tells the steering group what pauses, and the auditor the day the engagement ends', () => {
    expect(whatWaits(figures({ undertakings }), as('steering'), TODAY).map(({ kind }) => kind)).toEqual([
      'lead-missing',
      'paused',
    ]);
    const engaged = as('auditor', { validTo: calendarDate('2026-12-31') });
    expect(whatWaits(figures(), engaged, TODAY)).toEqual([
      { kind: 'access-ends', on: '2026-12-31', days: 40 },
    ]);
    const lastDay = as('auditor', { validTo: TODAY });
    expect(whatWaits(figures(), lastDay, TODAY)).toEqual([{ kind: 'access-ends', on: TODAY, days: 0 }]);
  });

  it('leaves the other roles alone, and says once what two roles ask for', () => {
    for (const role of ['lead', 'team', 'working-group', 'provider', 'staff-council'])
      expect(whatWaits(figures({ tables, undertakings }), as(role), TODAY)).toEqual([]);
    const both = [...as('coordinator'), ...as('steering')];
    expect(whatWaits(figures({ undertakings }), both, TODAY).map(({ kind }) => kind)).toEqual([
      'lead-missing',
      'paused',
    ]);
  });
});

describe('what waits in the inbox', () => {
  const item = (title: string) => ({
    kind: 'antwort' as const,
    title,
    task: 'Antworten für Raunheim',
    path: `/dokumente/${title}`,
    memberKey: RAUNHEIM,
    dueOn: TODAY,
    waitsSince: TODAY,
    amount: null,
    isSample: false,
    alliance: 'Kreis Groß-Gerau',
    href: `/v/gross-gerau/dokumente/${title}`,
    urgency: 'soon' as const,
    reason: 'heute',
    costsMoney: true,
  });

  it('is named up to the fifth, then counted', () => {
    const titles = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(decisionsThatWait(titles.slice(0, 5).map(item)).map(({ kind }) => kind)).toEqual(
      Array.from({ length: 5 }, () => 'decision'),
    );
    expect(decisionsThatWait(titles.map(item)).at(-1)).toEqual({ kind: 'more-decisions', count: 2 });
    expect(decisionsThatWait([])).toEqual([]);
  });
});
