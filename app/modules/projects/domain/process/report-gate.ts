import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { isClosed, isOnItsWay } from '../undertakings/document-state.ts';
import type { GateDocumentState } from './check-decision.ts';
import type { Stage } from './stage.ts';

/** Kinds of documents by which members decide a stage: its own release, or the report that it ends with. */
export const GATE_KINDS = ['freigabe', 'zwischenbericht', 'schlussbericht'] as const;
export const isGateKind = (kind: string): boolean => (GATE_KINDS as readonly string[]).includes(kind);

export interface ReportGateFacts {
  readonly stages: readonly Stage[];
  readonly isRunning: boolean;
  /** Where the document of the stage stands. */
  readonly documentOf: (stage: Stage) => GateDocumentState;
}

/**
 * The stage whose end the members decide by a report, named by the paper it asks for ("Zwischenbericht"): then the report
 * is its gate, and nobody is asked twice. Null where no stage asks for it, or that stage is over. Refuses (German
 * sentence with the remedy) while the stage cannot be decided yet, or is being decided already.
 */
export function planReportGate(
  paper: string,
  { stages, isRunning, documentOf }: ReportGateFacts,
): Result<Stage | null, string> {
  const asking = stages.filter(
    ({ role, gate, papers }) => role === 'arbeit' && gate === 'alle' && papers.includes(paper),
  );
  const running = asking.find(({ state }) => state === 'laufend');
  if (running === undefined) {
    const coming = asking.find(({ state }) => state === 'offen');
    return coming === undefined ? ok(null) : fail(notYet(coming));
  }
  if (!isRunning) return fail('Das Projekt läuft zurzeit nicht. Ändern Sie zuerst seinen Stand.');
  const document = documentOf(running);
  if (isOnItsWay(document))
    return fail(
      `Über die Stufe „${running.title}“ wird schon entschieden. Ziehen Sie das Dokument zurück, das dazu angelegt ist, bevor Sie den Bericht senden.`,
    );
  return isClosed(document)
    ? fail(`Über die Stufe „${running.title}“ haben die Kommunen schon entschieden. Schließen Sie sie ab.`)
    : ok(running);
}

const notYet = ({ title }: Stage): string =>
  `Mit dem Bericht entscheiden die Kommunen über die Stufe „${title}“, und die läuft noch nicht. Schließen Sie unter „Stufen“ die Stufen davor ab.`;
