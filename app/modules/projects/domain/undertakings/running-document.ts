import type { CharterStanding } from '../charter/charter-standing.ts';
import type { Stage } from '../process/stage.ts';
import type { RoundFacts } from './missing.ts';
import type { UndertakingState } from './undertaking.ts';

/** What of a document decides which one a project waits for. */
export interface RoundDocument {
  readonly id: string;
  readonly kind: string;
  readonly state: RoundFacts['state'];
}

export interface RunningDocumentFacts<D extends RoundDocument> {
  readonly state: UndertakingState | null;
  readonly stages: readonly Stage[];
  readonly charter: Pick<CharterStanding, 'documentId'>;
  /** The youngest first. */
  readonly documents: readonly D[];
}

/**
 * The document whose answers a project waits for: before the start its charter, afterwards the one that ends the running
 * stage. Undefined where nothing goes round.
 */
export function runningDocument<D extends RoundDocument>({
  state,
  stages,
  charter,
  documents,
}: RunningDocumentFacts<D>): D | undefined {
  if (state === 'in-vorbereitung') return documents.find(({ id }) => id === charter.documentId);
  const current = state === 'laufend' ? stages.find((stage) => stage.state === 'laufend') : undefined;
  return current && documentOfStage(current, documents);
}

/** The document by which a stage ends or ended; undefined where it is another decision, or none. */
export function documentOfStage<D extends RoundDocument>(
  { documentId, role }: Pick<Stage, 'documentId' | 'role'>,
  documents: readonly D[],
): D | undefined {
  if (documentId !== null) return documents.find(({ id }) => id === documentId);
  const kind = DOCUMENT_OF_ROLE[role];
  return documents.find((document) => document.kind === kind && document.state !== 'zurueckgezogen');
}

const DOCUMENT_OF_ROLE: Readonly<Record<Stage['role'], string | null>> = {
  auftrag: 'projektauftrag',
  ablaufplan: 'projektablaufplan',
  arbeit: null,
};
