import type { DocumentState } from '../../../decisions/domain/index.ts';
import { isClosed, isOnItsWay } from '../undertakings/document-state.ts';
import { GATE_DECISIONS, type GateDecision, type StageDecision } from './gate-decision.ts';
import type { Stage } from './stage.ts';
import { type StageRefusal, stageRefusal } from './stage-order.ts';

/** Where the document stands by which the members decide; null where none was made. */
export type GateDocumentState = DocumentState | null;

export type DecisionRequest = Pick<StageDecision, 'decision' | 'reason' | 'papers' | 'missingReason'>;

const REASON_MAX = 2_000;

/** All that is wrong with how a stage is to end. Papers come first: nobody decides on papers that are not there without saying why. */
export function checkDecision(
  stage: Stage,
  request: DecisionRequest,
  document: GateDocumentState,
): StageRefusal[] {
  return [
    ...refusePapers(stage, request),
    ...refuseDocument(stage, request.decision, document),
    ...refuseReason(stage, request),
  ];
}

/** Papers that the stage asks for and nobody ticked. */
export const missingPapers = (stage: Stage, papers: readonly string[]): string[] =>
  stage.papers.filter((paper) => !papers.includes(paper));

function refusePapers(stage: Stage, { decision, papers, missingReason }: DecisionRequest): StageRefusal[] {
  const missing = missingPapers(stage, papers);
  if (decision !== 'weiter' || missing.length === 0 || missingReason.trim() !== '') return [];
  const names = missing.map((paper) => `„${paper}“`).join(', ');
  return [
    stageRefusal(
      'papers',
      `Es fehlt: ${names}. Setzen Sie den Haken, wenn die Unterlage vorliegt, oder schreiben Sie, warum es ohne sie weitergeht.`,
    ),
  ];
}

function refuseDocument(
  { gate }: Stage,
  decision: GateDecision,
  document: GateDocumentState,
): StageRefusal[] {
  if (gate !== 'alle') return [];
  if (decision === 'weiter' && !isClosed(document))
    return [
      stageRefusal(
        'document',
        document === 'im-umlauf'
          ? 'Noch haben nicht alle beteiligten Kommunen entschieden. Die Stufe kann enden, sobald der Umlauf abgeschlossen ist.'
          : 'Über diese Stufe entscheiden alle beteiligten Kommunen. Senden Sie ihnen zuerst die Freigabe zu.',
      ),
    ];
  if (decision !== 'weiter' && isOnItsWay(document))
    return [
      stageRefusal(
        'document',
        'Die Freigabe ist noch unterwegs. Ziehen Sie das Dokument zurück, bevor Sie eine andere Entscheidung eintragen.',
      ),
    ];
  return [];
}

function refuseReason({ gate }: Stage, { decision, reason }: DecisionRequest): StageRefusal[] {
  if (reason.trim().length > REASON_MAX)
    return [stageRefusal('reason', `Kürzen Sie die Begründung auf höchstens ${REASON_MAX} Zeichen.`)];
  // What members agreed to is reason enough, and a stage without a gate just ends.
  const isNeeded = decision !== 'weiter' || (gate !== null && gate !== 'alle');
  return isNeeded && reason.trim() === ''
    ? [
        stageRefusal(
          'reason',
          `Begründen Sie die Entscheidung „${GATE_DECISIONS[decision]}“ in einem Satz; sie steht im Verlauf des Projekts.`,
        ),
      ]
    : [];
}
