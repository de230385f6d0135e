import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import type { BodyCalendar } from '../../../meetings/domain/index.ts';
import { decideMatter, type MatterDecision } from './decide-matter.ts';
import { type MemberOutlook, memberOutlook } from './earliest-date.ts';
import type { Calendars } from './expected-sitting.ts';
import { type MatterOutlook, matterOutlook } from './matter-outlook.ts';
import { type PathOutcome, type PathStep, pathOutcome } from './path-step.ts';
import { lacksBody } from './station.ts';
import {
  countOutcomes,
  type MatterViewer,
  type MemberCounts,
  type MemberView,
  type ViewedMember,
  viewOfMember,
} from './view-of-matter.ts';

/** A member of a matter with its path. */
export interface TrackedMember extends ViewedMember {
  readonly memberName: string;
  readonly amount: Cents | null;
}

/** A member as the viewer sees it; those that are only counted are no rows. */
export interface TrackerRow {
  readonly memberKey: string;
  readonly memberName: string;
  readonly amount: Cents | null;
  readonly kind: 'ganz' | 'ergebnis';
  /** The whole path, or the public result alone. */
  readonly steps: readonly PathStep[];
  readonly outcome: PathOutcome;
  /** Null where only the result is shown. */
  readonly outlook: MemberOutlook | null;
}

/** One matter as one viewer sees it. */
export interface Tracker {
  readonly rows: readonly TrackerRow[];
  readonly counts: MemberCounts;
  /** Members without a row. */
  readonly hidden: number;
  readonly decision: Pick<MatterDecision, 'verdict' | 'reason'>;
  readonly outlook: Omit<MatterOutlook, 'neutralReason'>;
  readonly seesAll: boolean;
}

/** Bodies by id, and of each member those that a step without a body may meanwhile have. */
export interface TrackerCalendars extends Calendars {
  readonly byMember: ReadonlyMap<string, readonly BodyCalendar[]>;
}

/** Puts a matter together for a viewer: rows, counts, verdict and dates; names only those the viewer may know. */
export function buildTracker(
  members: readonly TrackedMember[],
  needsAll: boolean,
  calendars: TrackerCalendars,
  today: CalendarDate,
  viewer: MatterViewer,
): Tracker {
  const dated = members.map((member) => ({
    member,
    outlook: memberOutlook(withBodies(member, calendars), calendars, today),
  }));
  const views = dated.map(({ member, outlook }) => ({ outlook, view: viewOfMember(member, viewer) }));
  const rows = views.flatMap(({ outlook, view }) => rowOf(view, outlook));
  const outcomes = members.map(({ steps }) => pathOutcome(steps));
  const decision = decideMatter(
    members.map(({ memberName, steps }) => ({ name: memberName, outcome: pathOutcome(steps) })),
    needsAll,
  );
  const all = matterOutlook(
    dated.map(({ member: { memberKey, memberName }, outlook }) => ({ memberKey, memberName, outlook })),
  );
  return {
    rows,
    counts: countOutcomes(outcomes),
    hidden: members.length - rows.length,
    decision: {
      verdict: decision.verdict,
      reason: viewer.seesAllPaths ? decision.reason : decision.neutralReason,
    },
    outlook: outlookFor(all, viewer),
    seesAll: viewer.seesAllPaths,
  };
}

/** A body that was recorded after the path was planned counts from then on. */
const withBodies = (
  { memberKey, steps }: TrackedMember,
  { byMember }: TrackerCalendars,
): readonly PathStep[] =>
  steps.some(lacksBody)
    ? steps.map((step) => {
        if (!lacksBody(step)) return step;
        const body = byMember.get(memberKey)?.find(({ kind }) => kind === step.station);
        return body ? { ...step, bodyId: body.id } : step;
      })
    : steps;

function rowOf(view: MemberView<TrackedMember>, outlook: MemberOutlook): TrackerRow[] {
  if (view.kind === 'gezaehlt') return [];
  const { member, outcome, kind } = view;
  const { memberKey, memberName } = member;
  return kind === 'ganz'
    ? [{ memberKey, memberName, amount: member.amount, kind, steps: member.steps, outcome, outlook }]
    : [{ memberKey, memberName, amount: null, kind, steps: [view.step], outcome, outlook: null }];
}

/** Who is waited for longest is named to those who see every path, and to the member itself. */
function outlookFor(outlook: MatterOutlook, { seesAllPaths, ownKeys }: MatterViewer): Tracker['outlook'] {
  const { neutralReason, ...named } = outlook;
  if (seesAllPaths) return named;
  const isOwn = outlook.decisive !== null && ownKeys.includes(outlook.decisive.memberKey);
  return {
    ...named,
    reason: isOwn ? outlook.reason : neutralReason,
    decisive: isOwn ? outlook.decisive : null,
    unknown: outlook.unknown.filter(({ memberKey }) => ownKeys.includes(memberKey)),
  };
}
