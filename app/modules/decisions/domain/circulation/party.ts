import type { Cents } from '../../../../foundation/cents.ts';
import type { PartyEvent, PartyState } from './transitions.ts';

/** A member that a document was put to, and where it stands. */
export interface Party {
  readonly memberKey: string;
  readonly state: PartyState;
  /** The version it was asked about last. */
  readonly askedVersion: number;
  /** The version it agreed to, or to which its agreement was carried over; null while it has not agreed. */
  readonly agreedVersion: number | null;
  /** What it wrote with the answer that holds now: its question, condition, reason. */
  readonly remark: string;
  /** The condition that the office accepted; part of its agreement. */
  readonly condition: string;
  /** What it costs this member; null where nothing is known. */
  readonly amount: Cents | null;
  /** Grows with every change of the row: the guard against two answers at the same second. */
  readonly version: number;
}

/** What of a party the answers decide; the rest was settled when it was asked. */
export type PartyStanding = Pick<Party, 'state' | 'askedVersion' | 'agreedVersion' | 'remark' | 'condition'>;

/** An event as the log keeps it. */
export interface LoggedAnswer {
  readonly event: PartyEvent;
  readonly remark: string;
  readonly versionNumber: number;
}

/** Where every party begins: asked about the version that goes out. */
export const firstStanding = (versionNumber: number): PartyStanding => ({
  state: 'gefragt',
  askedVersion: versionNumber,
  agreedVersion: null,
  remark: '',
  condition: '',
});
