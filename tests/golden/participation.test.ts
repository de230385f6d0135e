import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../app/foundation/calendar-date.ts';
import {
  comparePrintedSums,
  listFindings,
  printedMark,
  type Role,
} from '../../app/modules/projects/domain/index.ts';

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
import { CELLS, countOn, MATRIX_2018, MATRIX_2025, matrixOf } from './participation-history.ts';
import { REFERENCE_FOLDER, readReference } from './reference-data.ts';

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
