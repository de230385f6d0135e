// The one place where the portal meets the modules below it: each function asks one front door and answers in the
// portal's own words (domain/figures.ts), within the transaction of the page.
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { readNoticeDates } from '../../decisions/index.ts';
import { readMissingSheets, readNeedsOverview } from '../../needs/index.ts';
import {
  hasProjectGroup,
  isEnd,
  UNDERTAKING_STATE_LABELS,
  type UndertakingState,
} from '../../projects/domain/index.ts';
import {
  listKeyDates,
  listReportYears,
  type ProjectSummary,
  readMatrix,
  readProjects,
} from '../../projects/index.ts';
import { isMunicipality } from '../../region/domain/index.ts';
import { listMembers } from '../../region/index.ts';
import { readTableFigures } from '../../settlement/index.ts';
import { countMembers } from '../domain/count-members.ts';
import type {
  KeyDate,
  MatrixFigures,
  MemberFigures,
  MissingAnswers,
  NeedsFigures,
  Phase,
  TableFigures,
  UndertakingFigures,
} from '../domain/figures.ts';
import { matrixFigures } from '../domain/matrix-figures.ts';

/** From region: who belongs to the alliance, how many inhabitants, and where a figure is missing. */
export async function readMembers(tx: Tx, today: CalendarDate): Promise<MemberFigures> {
  const counted = (await listMembers(tx)).map(({ member, population }) => ({
    key: member.key,
    name: member.name,
    isGuest: member.standing === 'gast',
    isMunicipality: isMunicipality(member),
    population,
  }));
  return countMembers(counted, today);
}

/** From projects: all undertakings but those given up, with their state today and who takes part. */
export async function readUndertakings(tx: Tx, today: CalendarDate): Promise<readonly UndertakingFigures[]> {
  const projects = (await readProjects(tx, today)).filter(({ state }) => state?.state !== 'verworfen');
  return projects.map((project) => ({
    title: project.title,
    path: `/projekte/${project.slug}`,
    phase: phaseOf(project),
    state: project.state ? UNDERTAKING_STATE_LABELS[project.state.state] : 'Stand unbekannt',
    isSample: project.isSample,
    isGroup: project.kind === 'staendige-gruppe',
    participants: project.participants
      .filter(({ participates }) => participates)
      .map(({ memberKey }) => memberKey),
    participantCount: project.participantCount,
    hasLead: leadOf(project),
    hasBegun: project.states.some(({ since, state }) => since <= today && !BEFORE.includes(state)),
  }));
}

const BEFORE: readonly UndertakingState[] = ['warteliste', 'in-vorbereitung'];

function phaseOf({ state }: ProjectSummary): Phase {
  if (state?.state === 'laufend') return 'running';
  if (state?.state === 'ausgesetzt') return 'paused';
  if (state?.state === 'warteliste') return 'waiting';
  return state && isEnd(state.state) ? 'done' : 'preparing';
}

/** Where no participant is known by name, nothing is known of a Projektleitung either. */
const leadOf = ({ kind, participants }: ProjectSummary): boolean | null =>
  hasProjectGroup(kind) && participants.some(({ roles }) => roles.length > 0)
    ? participants.some(({ roles }) => roles.includes('PL'))
    : null;

/** From projects: who takes part today in what goes on or is being prepared. */
export async function readCurrentMatrix(tx: Tx, today: CalendarDate): Promise<MatrixFigures | null> {
  const { choice, matrix, undertakings } = await readMatrix(tx, today, 'live');
  return choice.kind === 'none' || matrix.columns.length === 0
    ? null
    : matrixFigures(matrix, undertakings, choice.cellsAt);
}

/** From projects: the next dates from today on, at most `limit`. */
export async function readKeyDates(tx: Tx, today: CalendarDate, limit: number): Promise<readonly KeyDate[]> {
  const projects = new Map((await readProjects(tx, today)).map((project) => [project.id, project.slug]));
  return (await listKeyDates(tx, today, limit)).map(({ date, precision, title, undertakingId }) => {
    const slug = undertakingId === null ? undefined : projects.get(undertakingId);
    return { on: date, precision, title, path: slug === undefined ? null : `/projekte/${slug}` };
  });
}

/** From decisions: until when notices must reach the supervisory authority, from today on. */
export const readNoticeKeyDates = async (tx: Tx, today: CalendarDate): Promise<readonly KeyDate[]> =>
  (await readNoticeDates(tx, today)).map((date) => ({ ...date, precision: 'day' }));

/** From projects: the last day of the latest report year with a matrix. */
export async function readReportedUntil(tx: Tx): Promise<CalendarDate | null> {
  const [latest] = await listReportYears(tx);
  return latest?.endsOn ?? null;
}

/** From needs: the computed first of the latest round. */
export async function readNeeds(
  tx: Tx,
  reader: Parameters<typeof readNeedsOverview>[1],
): Promise<NeedsFigures | null> {
  const { latest } = await readNeedsOverview(tx, reader);
  if (!latest) return null;
  const { topArea, isSample } = latest;
  return { first: topArea && { title: topArea.name, path: `/bedarf/${topArea.slug}` }, isSample };
}

/** From needs: open rounds and whose sheet is missing in them. */
export const readMissingAnswers = async (tx: Tx): Promise<readonly MissingAnswers[]> =>
  (await readMissingSheets(tx)).map(({ slug, ...round }) => ({
    ...round,
    path: `/runden/${slug}/rueckmeldungen`,
  }));

/** From settlement: the contribution tables, whether they hold together, and who pays what. */
export const readTables = (tx: Tx): Promise<readonly TableFigures[]> => readTableFigures(tx);
