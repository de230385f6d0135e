import {
  buildParticipationMatrix,
  type Cell,
  type MatrixUndertaking,
  type ReportYear,
} from '../../app/modules/projects/domain/index.ts';

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

import { participationHistory } from '../../db/seeds/participation-history.ts';
import type { UndertakingSeed } from '../../db/seeds/undertaking-seed.ts';

/** Who took part, as the demo history tells it from both reports, and the matrices built of that. */
const ROWS = GROSS_GERAU_MEMBERS.map(({ member }) => member);
export const KEYS = new Set(ROWS.map(({ key }) => key));
export const SEEDS = [...UNDERTAKINGS_2018, ...UNDERTAKINGS_2025, ...GROSS_GERAU_UNDERTAKINGS];
export const CELLS = [...CELLS_2018, ...CELLS_2025];
const HISTORY = participationHistory(SEEDS, [
  { year: REPORT_YEAR_2018, cells: CELLS_2018 },
  { year: REPORT_YEAR_2025, cells: CELLS_2025 },
]);
/** What the history says for a day. */
const cellsOn = (day: string) =>
  HISTORY.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo));
export const countOn = (day: string, slug: string) =>
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
export function matrixOf(year: ReportYear, seeds: readonly UndertakingSeed[], cells: readonly Cell[]) {
  const shown = new Set(year.listed.map(({ undertakingId }) => undertakingId));
  const listed = cells.filter(({ undertakingId }) => shown.has(undertakingId));
  return buildParticipationMatrix(ROWS, columnsOf(year, seeds), listed);
}
export const MATRIX_2018 = matrixOf(REPORT_YEAR_2018, UNDERTAKINGS_2018, cellsOn('2018-10-31'));
export const MATRIX_2025 = matrixOf(REPORT_YEAR_2025, UNDERTAKINGS_2025, cellsOn('2025-10-31'));
