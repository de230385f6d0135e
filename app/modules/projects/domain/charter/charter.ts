import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import type { Role } from '../participation/participation.ts';
import type { Driver } from '../undertakings/undertaking-record.ts';

/** The seven sections of a charter (5th report of Groß-Gerau, 2018: the standard course of a project), in their order. */
export const CHARTER_SECTIONS = [
  { number: 1, key: 'ziele', title: 'Projektziele' },
  { number: 2, key: 'ergebnisse', title: 'Zu erarbeitende Ergebnisse' },
  { number: 3, key: 'zeit', title: 'Projektstart und -ende' },
  { number: 4, key: 'kosten', title: 'Projektkosten' },
  { number: 5, key: 'leitung', title: 'Projektleitung' },
  { number: 6, key: 'gruppe', title: 'Projektgruppe' },
  { number: 7, key: 'information', title: 'Informationsmanagement' },
] as const;
export type CharterSection = (typeof CHARTER_SECTIONS)[number]['key'];

/** Whether the charter binds members to an amount: not yet said, to none, to the amounts of its members. */
export const COST_KINDS = {
  offen: 'Noch offen',
  keine: 'Keine Kosten',
  betrag: 'Kosten in dieser Höhe',
} as const;
export type CostKind = keyof typeof COST_KINDS;
export const isCostKind = (text: string): text is CostKind => Object.hasOwn(COST_KINDS, text);

/** A member that the charter is meant for. */
export interface CharterMember {
  readonly memberKey: string;
  /** PL leads, PG works in the group; in the order of `ROLES`. */
  readonly roles: readonly Role[];
  /** One of the few that carry the work (PD, phase model). */
  readonly isCore: boolean;
  /** What it pays, in cents; null where nothing is said. Counts only with costs of kind 'betrag'. */
  readonly amount: Cents | null;
}

/** What the members of a project agree to before it starts. Texts may be '' while it is a draft. */
export interface Charter {
  readonly strategicGoals: string;
  readonly operativeGoals: string;
  readonly results: string;
  readonly startsOn: CalendarDate | null;
  /** The last day. */
  readonly endsOn: CalendarDate | null;
  /** Milestones, or why it takes longer than usual. */
  readonly timeNote: string;
  readonly costKind: CostKind;
  /** What is paid, from which budget, who bears what exceeds it. */
  readonly costText: string;
  /** What all members pay together, in cents. */
  readonly costTotal: Cents | null;
  /** How staff, their representations and members without people in the group are kept informed. */
  readonly information: string;
  readonly drivers: readonly Driver[];
  /** In the order of every list of members. */
  readonly members: readonly CharterMember[];
}

export const EMPTY_CHARTER: Charter = {
  strategicGoals: '',
  operativeGoals: '',
  results: '',
  startsOn: null,
  endsOn: null,
  timeNote: '',
  costKind: 'offen',
  costText: '',
  costTotal: null,
  information: '',
  drivers: [],
  members: [],
};

/** What a member is bound to pay; null where the charter has no costs or says nothing of this member. */
export const boundAmount = (
  { costKind }: Pick<Charter, 'costKind'>,
  { amount }: CharterMember,
): Cents | null => (costKind === 'betrag' ? amount : null);

/** Members that lead the project, and those with people in its group. */
export const leadsOf = ({ members }: Pick<Charter, 'members'>): CharterMember[] =>
  members.filter(({ roles }) => roles.includes('PL'));
export const groupOf = ({ members }: Pick<Charter, 'members'>): CharterMember[] =>
  members.filter(({ roles }) => roles.includes('PG'));
