import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type PartyState, type VisibleParties, visibleParties } from '../../../decisions/domain/index.ts';
import type { DocumentStanding, MemberStanding } from '../../../decisions/index.ts';
import { type BodyCalendar, nextSitting, statutoryBodyName } from '../../../meetings/domain/index.ts';
import { listPauses, readBodyCalendars } from '../../../meetings/index.ts';
import type { MemberRecord } from '../../../region/index.ts';
import type { Role } from '../../domain/participation/participation.ts';
import type { ProjectViewer } from '../../domain/team/project-viewer.ts';

/** A member asked about the document that a project waits for. */
export interface RoundRow {
  readonly memberKey: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The executive body, as the member or else the law names it; null where neither does. */
  readonly body: string | null;
  readonly state: PartyState;
  readonly isBound: boolean;
  /** Since when it stands so. */
  readonly since: CalendarDate;
  /** The next recorded sitting of that body while the answer is open; null where none is known. */
  readonly sitting: CalendarDate | null;
}

/** The document that a project waits for, as one person may see it (practice 10). */
export interface ProjectRound extends DocumentStanding {
  readonly rows: VisibleParties<RoundRow>;
}

export interface RoundContext {
  readonly viewer: ProjectViewer;
  readonly members: readonly MemberRecord[];
  readonly rolesOf: (memberId: string) => readonly Role[];
  readonly today: CalendarDate;
}

/** Where the members stand with a document, open cases first, each with its executive body and that body's next sitting. */
export async function readProjectRound(
  tx: Tx,
  standing: DocumentStanding,
  context: RoundContext,
): Promise<ProjectRound> {
  const bodies = (await readBodyCalendars(tx, context.today)).filter(({ kind }) => kind === 'exekutive');
  const pauses = await listPauses(tx);
  const rows = standing.parties
    .map((party) => toRow(party, context, bodies, pauses))
    .toSorted((a, b) => orderOf(a) - orderOf(b));
  return { ...standing, rows: visibleParties(context.viewer, rows) };
}

function toRow(
  { memberId, memberKey, name, state, isBound, since }: MemberStanding,
  { members, rolesOf, today }: RoundContext,
  bodies: readonly BodyCalendar[],
  pauses: Awaited<ReturnType<typeof listPauses>>,
): RoundRow {
  const body = bodies.find((candidate) => candidate.memberKey === memberKey);
  const kind = members.find(({ id }) => id === memberId)?.member.kind;
  const next = body && !isBound ? nextSitting({ body, pauses }, today) : undefined;
  return {
    memberKey,
    name,
    state,
    isBound,
    roles: rolesOf(memberId),
    body: body?.name ?? (kind === undefined ? null : (statutoryBodyName(kind, 'exekutive')?.name ?? null)),
    since: germanDay(since),
    sitting: next?.ok && !next.value.estimated ? next.value.on : null,
  };
}

/** What needs somebody first: questions and objections, then who has not answered, then who is through. */
const ORDER: readonly PartyState[] = ['rueckfrage', 'widerspruch', 'bedingt', 'gefragt', 'zugestimmt'];
const orderOf = ({ state, isBound }: RoundRow): number =>
  state === 'nimmt-nicht-teil' ? ORDER.length + 1 : isBound ? ORDER.length : ORDER.indexOf(state);
