import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import { statutoryBodyName } from '../../../meetings/domain/index.ts';
import type { MemberKind } from '../../../region/domain/index.ts';
import type { Matter as MatterKind } from '../authority/authority-law.ts';
import { decideAuthority } from '../authority/decide-authority.ts';
import type { Decider } from '../authority/member-bodies.ts';
import type { ValueLimit } from '../authority/value-limit.ts';
import { type PathBody, type PlannedStep, planPath } from './plan-path.ts';
import { STATION_LABELS, type Station } from './station.ts';

export interface MemberQuestion {
  readonly memberKind: MemberKind;
  readonly amount: Cents | null;
  readonly matter: MatterKind;
  readonly limits: readonly ValueLimit[];
  readonly bodies: readonly PathBody[];
  readonly date: CalendarDate;
  /** The office's choice, with its reason; null: by amount and value limit. */
  readonly chosen: { readonly decidedBy: Decider; readonly reason: string } | null;
  readonly withLocalCouncil?: boolean;
}

export interface MemberPlan {
  readonly decidedBy: Decider;
  readonly decidedByReason: string;
  readonly decidedByHand: boolean;
  readonly path: readonly PlannedStep[];
}

/**
 * Who decides for a member, why, and by which path. Where the authority cannot be computed the longest path is planned:
 * asking one body too many costs weeks, asking one too few makes the resolution void.
 */
export function planMember(question: MemberQuestion): MemberPlan {
  const { memberKind, bodies, chosen, withLocalCouncil } = question;
  const { decidedBy, reason } = chosen ?? computed(question);
  const nameOf = (station: Station): string =>
    (station === 'fachamt' ? undefined : statutoryBodyName(memberKind, station)?.name) ??
    STATION_LABELS[station];
  return {
    decidedBy,
    decidedByReason: reason,
    decidedByHand: chosen !== null,
    path: planPath(bodies, decidedBy, {
      nameOf,
      ...(withLocalCouncil !== undefined && { withLocalCouncil }),
    }),
  };
}

function computed({ memberKind, amount, matter, limits, date }: MemberQuestion): {
  decidedBy: Decider;
  reason: string;
} {
  const authority = decideAuthority({ memberKind, amount, matter, limits, date });
  if (authority.ok)
    return {
      decidedBy: authority.value.decidedBy,
      reason: `${authority.value.reason} (${authority.value.source})`,
    };
  return { decidedBy: 'vertretung', reason: `Vorsorglich die Vertretung: ${authority.error}` };
}
