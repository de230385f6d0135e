import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../app/foundation/calendar-date.ts';
import {
  buildParticipationMatrix,
  type Cell,
  comparePrintedSums,
  isEnd,
  isInMatrix,
  listFindings,
  type MatrixCandidate,
  type MatrixUndertaking,
  matrixDateFor,
  OUTCOMES,
  printedMark,
  type ReportYear,
  type Role,
} from '../../app/modules/projects/domain/index.ts';
import { GROSS_GERAU_DATES } from '../../db/seeds/gross-gerau/dates.ts';
import { GROSS_GERAU_MEMBERS } from '../../db/seeds/gross-gerau/members.ts';
import {
  CELLS_2018,
  REPORT_YEAR_2018,
  UNDERTAKINGS_2018,
} from '../../db/seeds/gross-gerau/participation-2018.ts';
import {
  CELLS_2025,
  REPORT_YEAR_2025,
  UNDERTAKINGS_2025,
} from '../../db/seeds/gross-gerau/participation-2025.ts';
import { GROSS_GERAU_UNDERTAKINGS } from '../../db/seeds/gross-gerau/undertakings.ts';
import { MAIN_KINZIG_MEMBERS } from '../../db/seeds/main-kinzig/members.ts';
import { MAIN_KINZIG_CELLS, MAIN_KINZIG_UNDERTAKINGS } from '../../db/seeds/main-kinzig/undertakings.ts';
import { participationHistory } from '../../db/seeds/participation-history.ts';
import type { UndertakingSeed } from '../../db/seeds/undertaking-seed.ts';
import { REFERENCE_FOLDER, readReference } from './reference-data.ts';

const ROWS = GROSS_GERAU_MEMBERS.map(({ member }) => member);
const KEYS = new Set(ROWS.map(({ key }) => key));
const SEEDS = [...UNDERTAKINGS_2018, ...UNDERTAKINGS_2025, ...GROSS_GERAU_UNDERTAKINGS];
const CELLS = [...CELLS_2018, ...CELLS_2025];
const HISTORY = participationHistory(SEEDS, [
  { year: REPORT_YEAR_2018, cells: CELLS_2018 },
  { year: REPORT_YEAR_2025, cells: CELLS_2025 },
]);
/** What the history says for a day. */
const cellsOn = (day: string) =>
  HISTORY.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo));
const countOn = (day: string, slug: string) =>
  cellsOn(day).filter(({ undertakingId, participates }) => undertakingId === slug && participates).length;

function columnsOf(year: ReportYear, seeds: readonly UndertakingSeed[]): MatrixUndertaking[] {
  return year.listed.flatMap((listed) =>
    seeds
      .filter(({ slug }) => slug === listed.undertakingId)
      .map(({ slug: id, title, kind, implementationTitle }) => ({
        id,
        title,
        kind,
        implementationTitle,
        ...listed,
      })),
  );
}
function matrixOf(year: ReportYear, seeds: readonly UndertakingSeed[], cells: readonly Cell[]) {
  const shown = new Set(year.listed.map(({ undertakingId }) => undertakingId));
  const listed = cells.filter(({ undertakingId }) => shown.has(undertakingId));
  return buildParticipationMatrix(ROWS, columnsOf(year, seeds), listed);
}
const MATRIX_2018 = matrixOf(REPORT_YEAR_2018, UNDERTAKINGS_2018, cellsOn('2018-10-31'));
const MATRIX_2025 = matrixOf(REPORT_YEAR_2025, UNDERTAKINGS_2025, cellsOn('2025-10-31'));

/** SUMME rows, section 1 of the 5th and the 12th report. */
describe('the printed SUMME rows', () => {
  it('2018: 14 10 13 15 10 11 13', () => {
    expect(MATRIX_2018.columns.map(({ participants }) => participants)).toEqual([14, 10, 13, 15, 10, 11, 13]);
  });

  it('2025: 15 8 13 14 14 12 11, and 4 and 12 in the second columns', () => {
    expect(MATRIX_2025.columns.map(({ participants }) => participants)).toEqual([15, 8, 13, 14, 14, 12, 11]);
    expect(MATRIX_2025.columns.map(({ implementers }) => implementers)).toEqual([
      null,
      4,
      null,
      12,
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['2018', MATRIX_2018, 7],
    ['2025', MATRIX_2025, 9],
  ])('%s: every recorded printed sum equals the sum of the cells', (_, matrix, figures) => {
    const sums = comparePrintedSums(matrix);
    expect(sums).toHaveLength(figures);
    expect(sums.filter(({ equal }) => !equal)).toEqual([]);
  });

  it('stand below the cells as printed, no more and no fewer', () => {
    expect(MATRIX_2018).toMatchObject(matrixOf(REPORT_YEAR_2018, UNDERTAKINGS_2018, CELLS_2018));
    expect(MATRIX_2025).toMatchObject(matrixOf(REPORT_YEAR_2025, UNDERTAKINGS_2025, CELLS_2025));
  });

  it('stand below 15 rows and 105 cells', () => {
    expect([MATRIX_2018.rows.length, CELLS_2018.length, MATRIX_2025.rows.length, CELLS_2025.length]).toEqual([
      15, 105, 15, 105,
    ]);
  });
});

/** Counted by hand in the printed tables. */
describe('what the matrices say', () => {
  it('Raunheim attends the housing project of 2018 without taking part', () => {
    const cell = CELLS_2018.find(
      ({ memberKey, undertakingId }) => memberKey === '06433010' && undertakingId === 'wohnraum',
    );
    expect(cell).toMatchObject({
      participates: false,
      represented: false,
      roles: ['LKG'],
      responsible: null,
    });
  });

  it('Mörfelden-Walldorf takes part in the cleaning pilot alone', () => {
    const cell = CELLS_2025.find(
      ({ memberKey, undertakingId }) => memberKey === '06433008' && undertakingId === 'reinigung',
    );
    expect(cell).toMatchObject({ participates: false, implementation: true, responsible: true });
  });

  it('Biebesheim and Stockstadt alone are certain to lack a competence', () => {
    const lacking = CELLS.filter(({ responsible }) => responsible === false).map(
      ({ memberKey, undertakingId }) => `${memberKey} ${undertakingId}`,
    );
    expect(lacking).toEqual([
      '06433001 prostschg',
      '06433013 prostschg',
      '06433001 hinschg',
      '06433013 hinschg',
    ]);
  });

  it('2025 has 11 lead marks: the county leads four projects, Rüsselsheim three', () => {
    const leads = MATRIX_2025.rows
      .filter(({ roles }) => roles.PL > 0)
      .map(({ member, roles }) => [member.name, roles.PL]);
    expect(leads).toEqual([
      ['Büttelborn', 1],
      ['Mörfelden-Walldorf', 1],
      ['Riedstadt', 1],
      ['Rüsselsheim', 3],
      ['Kreis Groß-Gerau', 4],
    ]);
  });

  it('2018 has no lead mark for sludge and housing; nobody is exposed to everyone', () => {
    const findings = listFindings(MATRIX_2018);
    expect(
      findings.filter(({ kind }) => kind === 'no-lead').map(({ undertakingId }) => undertakingId),
    ).toEqual(['klaerschlamm', 'wohnraum']);
    const few = listFindings(MATRIX_2025).filter(({ kind }) => kind === 'few-projects');
    expect(few.map(({ memberKey, audience }) => [memberKey, audience])).toEqual([
      ['06433007', 'coordinator'],
    ]);
  });
});

/** 5th report, 1.1 d to g and 2.6; 12th report, 1.1 a, f and section 1. */
describe('who took part on the day before and after', () => {
  it.each([
    ['erechnung', '2018-04-01', 0, 13],
    ['emob', '2018-05-01', 0, 15],
    ['wohnraum', '2018-06-01', 0, 10],
    ['prostschg', '2018-09-01', 0, 11],
    ['landschaft', '2018-10-31', 0, 13],
    ['vergabezentrum', '2017-07-01', 0, 11],
    ['archiv', '2025-07-01', 0, 12],
    // Begun by 14 in 2021; the 15th came in 2024, and who it was is not handed down.
    ['feuerwehr', '2025-01-01', 0, 15],
    ['forstbetriebsgemeinschaft', '2017-01-01', 0, 4],
    ['forstbetriebsgemeinschaft', '2025-10-31', 4, 6],
    ['ki-systeme', '2025-10-31', 0, 12],
    ['reinigung-pilot', '2025-01-01', 0, 4],
  ])('%s at %s: %i, then %i', (slug, day, before, after) => {
    expect([countOn(addDays(calendarDate(day), -1), slug), countOn(day, slug)]).toEqual([before, after]);
  });

  it('the lists of the 12th report: 15, 13, 14, 14, 11; 4 in the pilot, 12', () => {
    const listed = ['feuerwehr', 'hinschg', 'smart', 'hitze', 'pruefung', 'reinigung-pilot', 'archiv'];
    expect(listed.map((slug) => countOn('2025-10-31', slug))).toEqual([15, 13, 14, 14, 11, 4, 12]);
  });

  it('the text of the 5th report: 14, 10, 13, 15, 10, 11, 13', () => {
    const listed = ['egov', 'klaerschlamm', 'erechnung', 'emob', 'wohnraum', 'prostschg', 'landschaft'];
    expect(listed.map((slug) => countOn('2018-10-31', slug))).toEqual([14, 10, 13, 15, 10, 11, 13]);
  });
});

describe('the other seeds', () => {
  it('name each undertaking once, and members and undertakings that exist', () => {
    expect(new Set(SEEDS.map(({ slug }) => slug)).size).toBe(SEEDS.length);
    expect(SEEDS.flatMap(({ memberKeys }) => memberKeys ?? []).filter((key) => !KEYS.has(key))).toEqual([]);
    const slugs = SEEDS.map(({ slug }) => slug);
    const dated = GROSS_GERAU_DATES.flatMap(({ undertaking }) => undertaking ?? []);
    expect(dated.filter((slug) => !slugs.includes(slug))).toEqual([]);
  });

  it('list as many members as the source prints where it names them', () => {
    const counted = [...SEEDS, ...MAIN_KINZIG_UNDERTAKINGS].filter(
      (seed) => seed.memberKeys !== null && seed.printedParticipants !== null,
    );
    expect(counted.map(({ memberKeys }) => memberKeys?.length)).toEqual(
      counted.map((seed) => seed.printedParticipants),
    );
    expect(counted.length).toBeGreaterThan(5);
  });

  it('hang on undertakings that are there', () => {
    const slugs = SEEDS.map(({ slug }) => slug);
    const parents = SEEDS.flatMap(({ parentSlug }) => parentSlug ?? []);
    expect(parents.filter((slug) => !slugs.includes(slug))).toEqual([]);
    expect(parents).toHaveLength(11);
  });

  it('say how an end came about, and why where a reader would ask', () => {
    const ends = SEEDS.flatMap(({ slug, states }) => states.map((entry) => ({ slug, ...entry }))).filter(
      ({ state }) => isEnd(state),
    );
    expect(ends.filter(({ outcome }) => outcome === null)).toEqual([]);
    expect(
      ends.filter(({ outcome, reason }) => outcome && OUTCOMES[outcome].needsReason && reason === ''),
    ).toEqual([]);
    expect(ends.filter(({ state, outcome }) => outcome && OUTCOMES[outcome].state !== state)).toEqual([]);
  });

  it('hold a span by its first day', () => {
    const entries = SEEDS.flatMap(({ states }) => states);
    const firstDays = { day: /./, month: /-01$/, season: /-(03|06|09|12)-01$/, year: /-01-01$/ } as const;
    for (const { since, precision } of entries)
      expect(since, precision).toMatch(
        Object.entries(firstDays).find(([key]) => key === precision)?.[1] ?? /./,
      );
  });

  it('keep the half year for which the whistle-blower project rested', () => {
    const states = SEEDS.find(({ slug }) => slug === 'hinschg')?.states.map(
      ({ since, state, until, outcome }) => [since, state, until, outcome],
    );
    expect(states).toEqual([
      ['2023-09-01', 'laufend', null, null],
      ['2024-03-01', 'ausgesetzt', '2024-08-31', null],
      ['2025-01-01', 'abgeschlossen', null, 'minimalziel'],
    ]);
  });

  it('let those begin with AI systems who are marked for it in the matrix', () => {
    const marked = CELLS_2025.filter((cell) => cell.undertakingId === 'smart' && cell.implementation).map(
      ({ memberKey }) => memberKey,
    );
    expect(SEEDS.find(({ slug }) => slug === 'ki-systeme')?.memberKeys).toEqual(marked);
  });

  it('give Main-Kinzig its three tasks with 18, 6 and 3 members', () => {
    const rows = MAIN_KINZIG_MEMBERS.map(({ member }) => member);
    const columns = MAIN_KINZIG_UNDERTAKINGS.map(
      ({ slug: id, title, kind, implementationTitle, printedParticipants }) => {
        return {
          id,
          title,
          kind,
          implementationTitle,
          printedSum: printedParticipants,
          printedImplementationSum: null,
        };
      },
    );
    const matrix = buildParticipationMatrix(rows, columns, MAIN_KINZIG_CELLS);
    expect(matrix.columns.map(({ participants }) => participants)).toEqual([18, 6, 3]);
  });
});

describe('which matrix answers', () => {
  const candidates: MatrixCandidate[] = SEEDS.map(({ slug: id, kind, states }) => {
    return {
      id,
      kind,
      states,
      participants: countOn('2026-11-21', id),
    };
  });
  const choose = (day: string) =>
    matrixDateFor(calendarDate(day), [REPORT_YEAR_2018, REPORT_YEAR_2025], candidates);

  it('the reported ones at the ends of their years', () => {
    expect(choose('2018-10-31')).toMatchObject({
      kind: 'recorded',
      year: { title: '5. Zwischenbericht, Stand Oktober 2018' },
    });
    expect(choose('2025-10-31')).toMatchObject({
      kind: 'recorded',
      year: { title: '12. Zwischenbericht, Stand 31.10.2025' },
    });
  });

  it('on 21.11.2026 what is known to go on', () => {
    expect(choose('2026-11-21')).toMatchObject({
      kind: 'current',
      undertakingIds: ['reinigung', 'archiv', 'ki-systeme', 'reinigung-pilot'],
    });
  });

  it('never local initiatives or permanent groups', () => {
    const answer = choose('2026-11-21');
    const shown = answer.kind === 'none' ? [] : answer.undertakingIds;
    expect(SEEDS.filter(({ slug, kind }) => shown.includes(slug) && !isInMatrix(kind))).toEqual([]);
  });
});

interface ReferenceMatrix {
  readonly projects: readonly {
    readonly id: string;
    readonly title: string;
    readonly sumStated: number | readonly number[];
  }[];
  readonly cells: readonly {
    readonly ags: string;
    readonly project: string;
    readonly raw: string;
    readonly participates: boolean;
    readonly represented: boolean;
    readonly roles: readonly Role[];
    readonly implementation?: boolean;
    readonly noCompetence?: boolean;
  }[];
}

describe.skipIf(REFERENCE_FOLDER === undefined)(
  'the matrices read cell by cell (GEMEINWERK_REFERENCE_DATA)',
  () => {
    it.each([
      ['2018', REPORT_YEAR_2018, UNDERTAKINGS_2018, CELLS_2018],
      ['2025', REPORT_YEAR_2025, UNDERTAKINGS_2025, CELLS_2025],
    ] as const)('%s', (name, year, seeds, cells) => {
      const reference: ReferenceMatrix = JSON.parse(readReference(`gross-gerau-participation-${name}.json`));
      expect(seeds.map(({ slug, title }) => [slug, title])).toEqual(
        reference.projects.map(({ id, title }) => [id, title]),
      );
      expect(
        year.listed.map(({ printedSum, printedImplementationSum: second }) =>
          second === null ? [printedSum] : [printedSum, second],
        ),
      ).toEqual(reference.projects.map(({ sumStated }) => [sumStated].flat()));
      const known = (value: boolean | undefined) => value ?? null;
      expect(
        cells.map(
          ({ memberKey, undertakingId, participates, represented, roles, implementation, responsible }) => {
            return {
              memberKey,
              undertakingId,
              participates,
              represented,
              roles,
              implementation,
              lacking: responsible === false,
            };
          },
        ),
      ).toEqual(
        reference.cells.map(
          ({ ags, project, participates, represented, roles, implementation, noCompetence }) => {
            const shown = { participates, represented, roles, implementation: known(implementation) };
            return { memberKey: ags, undertakingId: project, ...shown, lacking: noCompetence === true };
          },
        ),
      );
    });

    it('2018: the marks are written back as printed', () => {
      const reference: ReferenceMatrix = JSON.parse(readReference('gross-gerau-participation-2018.json'));
      const printed = CELLS_2018.map((cell) => printedMark(cell).replace('keine Aufgabenzuständigkeit', ''));
      expect(printed).toEqual(reference.cells.map(({ raw }) => raw));
    });
  },
);
