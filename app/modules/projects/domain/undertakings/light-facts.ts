import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Participation } from '../participation/participation.ts';
import type { LightFacts } from '../portfolio/traffic-light.ts';
import type { Stage } from '../process/stage.ts';
import type { RoundFacts } from './missing.ts';
import { hasProjectGroup, needsCharter, type StateEntry, type UndertakingKind } from './undertaking.ts';

interface Judged {
  readonly today: CalendarDate;
  readonly kind: UndertakingKind;
  readonly state: StateEntry | null;
  readonly plannedStart: CalendarDate | null;
  readonly plannedEnd: CalendarDate | null;
  readonly participants: readonly Pick<Participation, 'participates' | 'roles'>[];
  readonly stages: readonly Stage[];
  /** What goes round; null while nothing does. */
  readonly round: RoundFacts | null;
}

/** What the light of a project is decided on, from what its list and its page know. */
export const lightFacts = ({ kind, state, participants, round, ...rest }: Judged): LightFacts => ({
  today: rest.today,
  state: state?.state ?? null,
  // A span or "by then at the latest" is no day to count from, and how long a charter may take says nothing of what needs none.
  since: state?.precision === 'day' && needsCharter(kind) ? state.since : null,
  until: state?.until ?? null,
  plannedStart: rest.plannedStart,
  plannedEnd: rest.plannedEnd,
  hasProjectGroup: hasProjectGroup(kind),
  leads: participants.filter(({ roles }) => roles.includes('PL')).length,
  participants: participants.filter(({ participates }) => participates).length,
  stages: rest.stages,
  waiting:
    round?.state === 'im-umlauf' && round.dueOn !== null
      ? { members: round.asked - round.bound, dueOn: round.dueOn }
      : null,
});
