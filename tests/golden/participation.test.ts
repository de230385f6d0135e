import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../app/foundation/calendar-date.ts';
import {
  buildParticipationMatrix,
  type Cell,
  comparePrintedSums,
  isInMatrix,
  listFindings,
  type MatrixCandidate,
  type MatrixUndertaking,
  matrixDateFor,
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
import type { UndertakingSeed } from '../../db/seeds/undertaking-seed.ts';
import { REFERENCE_FOLDER, readReference } from './reference-data.ts';

const ROWS = GROSS_GERAU_MEMBERS.map(({ member }) => member);
const KEYS = new Set(ROWS.map(({ key }) => key));
const SEEDS = [...UNDERTAKINGS_2018, ...UNDERTAKINGS_2025, ...GROSS_GERAU_UNDERTAKINGS];
const CELLS = [...CELLS_2018, ...CELLS_2025];

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
const matrixOf = (year: ReportYear, seeds: readonly UndertakingSeed[], cells: readonly Cell[]) =>
  buildParticipationMatrix(ROWS, columnsOf(year, seeds), cells);
const MATRIX_2018 = matrixOf(REPORT_YEAR_2018, UNDERTAKINGS_2018, CELLS_2018);
const MATRIX_2025 = matrixOf(REPORT_YEAR_2025, UNDERTAKINGS_2025, CELLS_2025);

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
  const candidates: MatrixCandidate[] = SEEDS.map(({ slug: id, kind, states, memberKeys }) => {
    return {
      id,
      kind,
      states,
      participants:
        memberKeys?.length ?? CELLS.filter((cell) => cell.undertakingId === id && cell.participates).length,
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
      undertakingIds: ['reinigung', 'archiv', 'ki-systeme'],
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
