import type { SampleAct } from '../../../decisions/domain/index.ts';
import type { Charter } from '../charter/charter.ts';
import type { UndertakingKind } from '../undertakings/undertaking.ts';
import type { Driver } from '../undertakings/undertaking-record.ts';
import type { LifeStep } from './life-steps.ts';
import type { CandidateDraft } from './undertaking-draft.ts';

/** The texts of a made-up charter; whom it is meant for and its days are those of the project. */
export type SampleCharter = Pick<
  Charter,
  | 'strategicGoals'
  | 'operativeGoals'
  | 'results'
  | 'timeNote'
  | 'costKind'
  | 'costText'
  | 'costTotal'
  | 'information'
>;

/** What happens to a made-up project. Days count back from the day it is loaded, deadlines forward. */
export type SampleProjectAct = { readonly daysAgo: number } & (
  | {
      readonly do: 'auftrag-vorlegen';
      readonly round: 'abstimmung' | 'zeichnung';
      readonly dueInDays: number;
      readonly answers: readonly SampleAct[];
    }
  | {
      readonly do: 'stand';
      readonly step: LifeStep;
      readonly reason?: string;
      readonly untilInDays?: number;
    }
  /** The plan that the stages suggest is put to all, who agree; it binds some days later. */
  | { readonly do: 'ablaufplan'; readonly bindsDaysAgo: number }
  /** The stage that runs ends, all its papers are there. */
  | { readonly do: 'stufe-beenden' }
  /** The first task of the stage that runs ends: what is put to the members is written, their decision goes on. */
  | { readonly do: 'erste-aufgabe-beenden' }
);

/** A made-up project with what happens to it, for demonstrations. */
export interface SampleProject {
  readonly title: string;
  readonly description: string;
  readonly kind: UndertakingKind;
  readonly begins: 'warteliste' | 'in-vorbereitung';
  readonly templateKey: string;
  readonly drivers: readonly Driver[];
  readonly madeDaysAgo: number;
  /** Planned, from the day of loading; negative in the past. Null for none. */
  readonly startsInDays: number | null;
  readonly endsInDays: number | null;
  readonly candidates: readonly CandidateDraft[];
  readonly charter: SampleCharter | null;
  readonly acts: readonly SampleProjectAct[];
}
