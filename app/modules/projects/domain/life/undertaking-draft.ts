import type { Driver, Origin } from '../undertakings/undertaking-record.ts';

/** A new project as typed; nothing is checked yet. */
export interface UndertakingDraft extends HeadDraft {
  readonly kind: string;
  /** Where it begins: 'warteliste' or 'in-vorbereitung'. */
  readonly begins: string;
  /** "pruefprojekt"; '' for none. */
  readonly templateKey: string;
  readonly candidates: readonly CandidateDraft[];
  /** What it is made from; null for a free one. */
  readonly origin: Pick<Origin, 'kind' | 'id'> | null;
  readonly isSample: boolean;
}

/** What of it can be changed later. */
export interface HeadDraft {
  readonly title: string;
  readonly description: string;
  /** '' for none. */
  readonly areaId: string;
  /** '' for none. */
  readonly parentSlug: string;
  readonly crossesCounty: boolean;
  readonly drivers: readonly string[];
  /** ISO days; '' for none. */
  readonly plannedStart: string;
  readonly plannedEnd: string;
}

export interface CandidateDraft {
  readonly memberKey: string;
  readonly roles: readonly string[];
}

/** What a driver asks of the project, for whoever chooses it. Phase model of the PD: every project names its drivers. */
export const DRIVER_MEANINGS: Readonly<Record<Driver, string>> = {
  effizienz: 'Der Aufwand heute wird erhoben, und am Ende steht, was eingespart wurde.',
  kompetenz:
    'Es zählt, dass die Aufgabe verlässlich und fachlich sicher erledigt wird, auch wenn nichts gespart wird.',
  innovation: 'Es entsteht etwas Neues: Ein Pilot und ein Abbruch mit gutem Grund gehören dazu.',
};
