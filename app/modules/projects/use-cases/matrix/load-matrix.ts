import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import { type BesideMatrix, besideMatrix } from '../../domain/matrix/beside-matrix.ts';
import {
  buildParticipationMatrix,
  type ParticipationMatrix,
} from '../../domain/matrix/build-participation-matrix.ts';
import { type FamilyColumn, foldChildren } from '../../domain/matrix/fold-children.ts';
import {
  liveMatrixAt,
  type MatrixCandidate,
  type MatrixChoice,
  matrixDateFor,
  type ReportYear,
} from '../../domain/matrix/report-year.ts';
import { type Cell, participationOf, takesPart } from '../../domain/participation/participation.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listReportYears } from '../../store/report-year-store.ts';
import { listUndertakings } from '../../store/undertaking-store.ts';
import { type MemberPart, readParts } from './read-parts.ts';

/** Which matrix of a day: the one that was reported for it, or what held on that very day. */
export type MatrixView = 'report' | 'live';

/** The matrix that answers for a day, or the reason why there is none. */
export interface LoadedMatrix {
  readonly choice: MatrixChoice;
  /** Empty where the choice is 'none'. */
  readonly matrix: ParticipationMatrix;
  readonly undertakings: ReadonlyMap<string, UndertakingRecord>;
  /** What stands beside the matrix on its day. */
  readonly beside: BesideMatrix;
  /** All reported years, latest first. */
  readonly reportYears: readonly ReportYear[];
}

/** Loads the participation matrix of an alliance for a day. */
export const loadMatrix = (
  { database }: Services,
  alliance: Alliance,
  date: CalendarDate,
  view: MatrixView = 'report',
): Promise<LoadedMatrix> => database.inAlliance(alliance.id, (tx) => readMatrix(tx, date, view));

/** The same within a transaction. */
export async function readMatrix(tx: Tx, date: CalendarDate, view: MatrixView): Promise<LoadedMatrix> {
  const members = await listMembers(tx);
  const undertakings = await listUndertakings(tx);
  const reportYears = await listReportYears(tx);
  const partsOnDay = await readParts(tx, undertakings, date);
  const candidates = candidatesOf(undertakings, partsOnDay);
  const choice =
    view === 'live' ? liveMatrixAt(date, candidates) : matrixDateFor(date, reportYears, candidates);
  const byId = new Map(undertakings.map((undertaking) => [undertaking.id, undertaking]));
  if (choice.kind === 'none')
    return { choice, matrix: EMPTY, undertakings: byId, beside: NOTHING_BESIDE, reportYears };
  const parts = choice.cellsAt === date ? partsOnDay : await readParts(tx, undertakings, choice.cellsAt);
  return {
    choice,
    matrix: matrixOf(members, byId, parts, choice),
    undertakings: byId,
    beside: besideMatrix(
      undertakings,
      participantsOf(parts, members),
      choice.cellsAt,
      choice.kind === 'current' ? choice.unknownIds : [],
    ),
    reportYears,
  };
}

const NOTHING_BESIDE: BesideMatrix = { local: [], crossCounty: [], unknown: [] };
const EMPTY = buildParticipationMatrix([], [], []);

const candidatesOf = (
  undertakings: readonly UndertakingRecord[],
  parts: readonly MemberPart[],
): MatrixCandidate[] =>
  undertakings.map(({ id, kind, states }) => ({
    id,
    kind,
    states,
    participants: parts.filter((part) => part.undertakingId === id && takesPart(part)).length,
  }));

type Shown = Exclude<MatrixChoice, { kind: 'none' }>;

/** What was reported stays as it was printed; what holds now puts children beside their parents. */
function matrixOf(
  members: readonly MemberRecord[],
  undertakings: ReadonlyMap<string, UndertakingRecord>,
  parts: readonly MemberPart[],
  choice: Shown,
): ParticipationMatrix {
  const shown = parts.filter(({ undertakingId }) => choice.undertakingIds.includes(undertakingId));
  const rows = rowMembers(members, shown);
  const columns = choice.undertakingIds.flatMap((id) => columnOf(undertakings.get(id), choice));
  const cells = cellsOf(rows, shown);
  if (choice.kind === 'recorded') return buildParticipationMatrix(rows, columns, cells);
  const folded = foldChildren(columns, cells);
  return buildParticipationMatrix(rows, folded.columns, folded.cells);
}

/** Members proper, and guests only where they take part. */
function rowMembers(members: readonly MemberRecord[], parts: readonly MemberPart[]) {
  const present = new Set(parts.map((part) => part.memberId));
  return members
    .filter(({ id, member }) => member.standing === 'mitglied' || present.has(id))
    .map(({ id, member }) => ({ id, key: member.key, name: member.name }));
}

function columnOf(undertaking: UndertakingRecord | undefined, choice: Shown): FamilyColumn[] {
  if (!undertaking) return [];
  const { id, title, kind, implementationTitle, parentId } = undertaking;
  const listed =
    choice.kind === 'recorded' ? choice.year.listed.find((entry) => entry.undertakingId === id) : undefined;
  return [
    {
      id,
      title,
      kind,
      implementationTitle,
      parentId,
      printedSum: listed?.printedSum ?? null,
      printedImplementationSum: listed?.printedImplementationSum ?? null,
    },
  ];
}

function cellsOf(
  rows: readonly { readonly id: string; readonly key: string }[],
  parts: readonly MemberPart[],
): Cell[] {
  const keys = new Map(rows.map((row) => [row.id, row.key]));
  return parts.flatMap((part) => {
    const memberKey = keys.get(part.memberId);
    return memberKey ? [{ ...participationOf(part), memberKey, undertakingId: part.undertakingId }] : [];
  });
}

const participantsOf = (parts: readonly MemberPart[], members: readonly MemberRecord[]) =>
  members.flatMap(({ id, member }) =>
    parts
      .filter((part) => part.memberId === id && takesPart(part))
      .map(({ undertakingId }) => ({
        undertakingId,
        name: member.name,
        isGuest: member.standing === 'gast',
      })),
  );
