import { germanCount } from '../../../../foundation/german.ts';
import { hasProjectGroup } from '../undertakings/undertaking.ts';
import type { MatrixColumn, MatrixRow, ParticipationMatrix } from './build-participation-matrix.ts';
import { comparePrintedSums } from './compare-printed-sums.ts';

export type FindingKind = 'no-lead' | 'leads-several' | 'few-projects' | 'sum-differs';

/** Something worth a look in a matrix: a fact in German, never a verdict. */
export interface Finding {
  readonly kind: FindingKind;
  /** `coordinator`: no public naming of understaffed members (practice 10). */
  readonly audience: 'all' | 'coordinator';
  readonly memberKey: string | null;
  readonly undertakingId: string | null;
  readonly text: string;
}

/** Members in at most so many projects are worth a question by the coordinator. */
const FEW_PROJECTS = 3;

/**
 * Auffälligkeiten of a matrix: undertakings with a project group but no Projektleitung, members that lead more than
 * one, members in few projects (for the coordinator alone), sums that differ from the printed ones.
 */
export const listFindings = (matrix: ParticipationMatrix, fewProjects = FEW_PROJECTS): readonly Finding[] => [
  ...matrix.columns.flatMap(withoutLead),
  ...matrix.rows.flatMap(withSeveralLeads),
  ...matrix.rows.flatMap((row) => withFewProjects(row, fewProjects)),
  ...differingSums(matrix),
];

function withoutLead({ undertaking, roles }: MatrixColumn): Finding[] {
  if (roles.PL > 0 || !hasProjectGroup(undertaking.kind)) return [];
  const text = `${undertaking.title}: Eine Projektleitung ist nicht eingetragen.`;
  return [{ kind: 'no-lead', audience: 'all', memberKey: null, undertakingId: undertaking.id, text }];
}

function withSeveralLeads({ member, roles }: MatrixRow): Finding[] {
  if (roles.PL < 2) return [];
  const text = `${member.name} leitet ${germanCount(roles.PL, 'Projekt', 'Projekte')}, zum Teil gemeinsam mit anderen.`;
  return [{ kind: 'leads-several', audience: 'all', memberKey: member.key, undertakingId: null, text }];
}

function withFewProjects(row: MatrixRow, limit: number): Finding[] {
  if (row.participations > limit || row.possible <= limit) return [];
  const text = `${row.member.name} arbeitet in ${row.participations} von ${row.possible} möglichen Projekten mit.`;
  return [
    { kind: 'few-projects', audience: 'coordinator', memberKey: row.member.key, undertakingId: null, text },
  ];
}

const differingSums = (matrix: ParticipationMatrix): Finding[] =>
  comparePrintedSums(matrix)
    .filter((sum) => !sum.equal)
    .map(({ title, undertakingId, printed, computed, of }) => {
      const column = of === 'participants' ? 'Summe' : 'Summe der Umsetzung';
      const text = `${title}: Gedruckt ist die ${column} ${printed}, die Eintragungen ergeben ${computed}.`;
      return { kind: 'sum-differs', audience: 'all', memberKey: null, undertakingId, text };
    });
