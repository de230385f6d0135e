import { ratioToFixed } from '../../../../foundation/ratio.ts';
import type { ExportColumn } from '../../../../platform/sheets/export-table.ts';
import { presentMean } from '../../domain/index.ts';
import { movementText } from '../../domain/rounds/movement.ts';
import type { BesideScore } from '../../use-cases/ranking/read-beside.ts';
import type { LoadedRound } from '../../use-cases/ranking/read-round.ts';
import type { AreaRow } from './area-rows.ts';

type Column = ExportColumn<AreaRow>;

/** The columns of the screen and what their marks stand for. Made-up figures say so in every line. */
export const rankingExport = (round: LoadedRound, { movement, manual, criteria }: BesideScore): Column[] => [
  ...RANKS,
  ...FIGURES,
  ...(manual.size > 0 ? MANUAL : []),
  ...(movement ? MOVEMENT : []),
  ...criteria.map(
    ({ label }, index): Column => ({
      header: `${label} (Mittel)`,
      kind: 'number',
      value: (row) => presentMean(row.criteria[index] ?? null),
    }),
  ),
  { header: 'Hinweis', kind: 'text', value: () => sampleNote(round) },
];

const RANKS: readonly Column[] = [
  { header: 'Rang (errechnet)', kind: 'number', value: (row) => row.rank },
  {
    header: 'Rang (veröffentlicht, von Hand gesetzt)',
    kind: 'number',
    value: (row) => row.published?.rank ?? null,
  },
  { header: 'Aufgabenbereich', kind: 'text', value: (row) => row.area },
];

const FIGURES: readonly Column[] = [
  { header: 'U-Kommunen', kind: 'number', value: (row) => row.studyMembers },
  { header: 'Nicht-U-Kommunen', kind: 'number', value: (row) => row.otherMembers },
  { header: 'Kommunen', kind: 'number', value: (row) => row.members },
  { header: 'Dringlichkeit (Mittel)', kind: 'number', value: (row) => presentMean(row.urgency) },
  { header: 'Komplexität (Mittel)', kind: 'number', value: (row) => presentMean(row.complexity) },
  { header: 'Punkte', kind: 'number', value: (row) => ratioToFixed(row.score, 2) },
  { header: 'Robustheit', kind: 'number', value: (row) => ratioToFixed(row.robustness, 4) },
  { header: 'Sicht', kind: 'text', value: (row) => row.view },
];

const MANUAL: readonly Column[] = [
  { header: 'Rang der Leitungen (von Hand)', kind: 'number', value: (row) => row.manual?.rank ?? null },
  { header: 'Grund der Leitungen', kind: 'text', value: (row) => row.manual?.reason || null },
];

const MOVEMENT: readonly Column[] = [
  { header: 'Rang in der Vorrunde', kind: 'number', value: (row) => row.movement?.previousRank ?? null },
  {
    header: 'Bewegung',
    kind: 'text',
    value: ({ movement }) => movement && movementText(movement),
  },
];

/** "Beispieldaten: …" where the single ratings are made up, otherwise empty. */
const sampleNote = ({ isSample, note }: LoadedRound): string | null =>
  isSample ? `Beispieldaten: ${note}` : null;
