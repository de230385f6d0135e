import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import {
  buildParticipationMatrix,
  type MatrixUndertaking,
  type ParticipationMatrix,
} from '../../domain/matrix/build-participation-matrix.ts';
import {
  type MatrixCandidate,
  type MatrixChoice,
  matrixDateFor,
  type ReportYear,
} from '../../domain/matrix/report-year.ts';
import { type Cell, participationOf } from '../../domain/participation/participation.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listParticipationsAt, type ParticipationRecord } from '../../store/participation-store.ts';
import { listReportYears } from '../../store/report-year-store.ts';
import { listUndertakings } from '../../store/undertaking-store.ts';

/** The matrix that answers for a day, or the reason why there is none. */
export interface LoadedMatrix {
  readonly choice: MatrixChoice;
  /** Empty where the choice is 'none'. */
  readonly matrix: ParticipationMatrix;
  readonly undertakings: ReadonlyMap<string, UndertakingRecord>;
  /** All reported years, latest first. */
  readonly reportYears: readonly ReportYear[];
}

/** Loads the participation matrix of an alliance for a day. */
export const loadMatrix = (
  { database }: Services,
  alliance: Alliance,
  date: CalendarDate,
): Promise<LoadedMatrix> => database.inAlliance(alliance.id, (tx) => readMatrix(tx, date));

/** The same within a transaction. */
async function readMatrix(tx: Tx, date: CalendarDate): Promise<LoadedMatrix> {
  const members = await listMembers(tx);
  const undertakings = await listUndertakings(tx);
  const reportYears = await listReportYears(tx);
  const choice = matrixDateFor(
    date,
    reportYears,
    candidatesOf(undertakings, await listParticipationsAt(tx, date)),
  );
  const byId = new Map(undertakings.map((undertaking) => [undertaking.id, undertaking]));
  if (choice.kind === 'none')
    return { choice, matrix: buildParticipationMatrix([], [], []), undertakings: byId, reportYears };
  const shown = new Set(choice.undertakingIds);
  const records = (await listParticipationsAt(tx, choice.cellsAt)).filter((record) =>
    shown.has(record.undertakingId),
  );
  const rows = rowMembers(members, records);
  const columns = choice.undertakingIds.flatMap((id) => columnOf(byId.get(id), choice));
  return {
    choice,
    matrix: buildParticipationMatrix(rows, columns, cellsOf(rows, records)),
    undertakings: byId,
    reportYears,
  };
}

const candidatesOf = (
  undertakings: readonly UndertakingRecord[],
  records: readonly ParticipationRecord[],
): MatrixCandidate[] =>
  undertakings.map(({ id, kind, states }) => ({
    id,
    kind,
    states,
    participants: records.filter((record) => record.undertakingId === id && record.participates).length,
  }));

/** Members proper, and guests only where they take part. */
function rowMembers(members: readonly MemberRecord[], records: readonly ParticipationRecord[]) {
  const present = new Set(records.map((record) => record.memberId));
  return members
    .filter(({ id, member }) => member.standing === 'mitglied' || present.has(id))
    .map(({ id, member }) => ({ id, key: member.key, name: member.name }));
}

function columnOf(
  undertaking: UndertakingRecord | undefined,
  choice: Exclude<MatrixChoice, { kind: 'none' }>,
): MatrixUndertaking[] {
  if (!undertaking) return [];
  const { id, title, kind, implementationTitle } = undertaking;
  const listed =
    choice.kind === 'recorded' ? choice.year.listed.find((entry) => entry.undertakingId === id) : undefined;
  return [
    {
      id,
      title,
      kind,
      implementationTitle,
      printedSum: listed?.printedSum ?? null,
      printedImplementationSum: listed?.printedImplementationSum ?? null,
    },
  ];
}

function cellsOf(
  rows: readonly { id: string; key: string }[],
  records: readonly ParticipationRecord[],
): Cell[] {
  const keys = new Map(rows.map((row) => [row.id, row.key]));
  return records.flatMap((record) => {
    const memberKey = keys.get(record.memberId);
    return memberKey ? [{ ...participationOf(record), memberKey, undertakingId: record.undertakingId }] : [];
  });
}
