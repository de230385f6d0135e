import type { Tx } from '../../../../platform/transaction.ts';
import { type DocumentStanding, readStandingsOf } from '../../../decisions/index.ts';
import type { GateDocumentState } from '../../domain/process/check-decision.ts';
import { isGateKind } from '../../domain/process/report-gate.ts';
import type { Stage } from '../../domain/process/stage.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';

type Named = Pick<UndertakingRecord, 'slug' | 'title'>;

/** The documents by which members decide about the stages of a project, the youngest first. */
export const readGateDocuments = async (tx: Tx, project: Named): Promise<DocumentStanding[]> =>
  (await readStandingsOf(tx, projectSubject(project).path)).filter(({ document }) =>
    isGateKind(document.kind),
  );

/** Where the document of a stage stands; null where it has none. */
export async function gateDocumentState(
  tx: Tx,
  project: Named,
  stage: Pick<Stage, 'documentId'> | undefined,
): Promise<GateDocumentState> {
  if (!stage || stage.documentId === null) return null;
  const documents = await readGateDocuments(tx, project);
  return documents.find(({ document }) => document.id === stage.documentId)?.document.state ?? null;
}
