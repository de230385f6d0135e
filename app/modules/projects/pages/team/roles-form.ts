import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { isRepresented, isRole } from '../../domain/participation/participation.ts';
import type { ParticipationRequest } from '../../domain/participation/participation-request.ts';
import type { TeamMember } from '../../use-cases/team/read-team.ts';

/** One line of the form as it was typed. */
export interface RolesLine {
  readonly memberKey: string;
  readonly participates: boolean;
  readonly roles: readonly string[];
  readonly coreTeam: boolean;
  readonly implementation: boolean;
  /** Version of the participation that was looked at; '' where nothing was recorded. */
  readonly version: string;
  /** The line as it was shown, to tell what was changed. */
  readonly shown: string;
}

export interface RolesForm {
  readonly from: string;
  readonly lines: readonly RolesLine[];
}

type State = Pick<RolesLine, 'participates' | 'roles' | 'coreTeam' | 'implementation'>;

/** One line in one word: what a form was shown with. */
const stateText = ({ participates, roles, coreTeam, implementation }: State): string =>
  [participates, roles.join(','), coreTeam, implementation].join('|');

/** The line of what holds now. */
export function lineOf({ memberKey, current }: Pick<TeamMember, 'memberKey' | 'current'>): RolesLine {
  const state = {
    participates: current?.participates ?? false,
    roles: current?.roles ?? [],
    coreTeam: current?.coreTeam ?? false,
    implementation: current?.implementation ?? false,
  };
  return { ...state, memberKey, version: current?.version.toString() ?? '', shown: stateText(state) };
}

/** Reads the posted form. */
export const readRolesForm = (posted: URLSearchParams, memberKeys: readonly string[]): RolesForm => ({
  from: posted.get('ab') ?? '',
  lines: memberKeys.map((memberKey) => ({
    memberKey,
    participates: posted.get(`dabei-${memberKey}`) === 'ja',
    roles: posted.getAll(`rolle-${memberKey}`).filter(isRole),
    coreTeam: posted.get(`kern-${memberKey}`) === 'ja',
    implementation: posted.get(`umsetzung-${memberKey}`) === 'ja',
    version: posted.get(`stand-${memberKey}`) ?? '',
    shown: posted.get(`war-${memberKey}`) ?? '',
  })),
});

/** Lines that whoever typed has changed. */
export const changedLines = ({ lines }: RolesForm): readonly RolesLine[] =>
  lines.filter((line) => stateText(line) !== line.shown);

/** What a line asks for; the note of what holds goes on. */
export const toRequest = (
  line: RolesLine,
  effectiveFrom: CalendarDate,
  current: TeamMember['current'],
  hasImplementation: boolean,
): ParticipationRequest => ({
  participates: line.participates,
  represented: isRepresented(line.participates, line.roles.filter(isRole)),
  roles: line.roles,
  coreTeam: line.coreTeam,
  implementation: hasImplementation ? line.implementation : null,
  note: current?.note ?? '',
  effectiveFrom,
  version: /^\d+$/.test(line.version) ? Number(line.version) : null,
});
