import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { planReportGate } from '../../domain/process/report-gate.ts';
import type { Stage } from '../../domain/process/stage.ts';
import { projectFacts } from '../../domain/process/stage-order.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listStagesOf } from '../../store/stage-store.ts';
import { linkGateDocument } from './ask-for-gate.ts';
import { readGateDocuments } from './gate-documents.ts';
import { holdStages } from './stage-acting.ts';

type Gated = Pick<UndertakingRecord, 'id' | 'slug' | 'title' | 'states'>;

/** The stage that members decide by a report; null where there is none, or why they cannot yet, as a German sentence. */
export async function readReportGate(
  tx: Tx,
  undertaking: Gated,
  paper: string,
  today: CalendarDate,
): Promise<Result<Stage | null, string>> {
  const stages = await listStagesOf(tx, undertaking.id);
  const documents = (await readGateDocuments(tx, undertaking)).map(({ document }) => document);
  return planReportGate(paper, {
    stages,
    isRunning: projectFacts(undertaking.states, today).isRunning,
    documentOf: ({ documentId }) => documents.find(({ id }) => id === documentId)?.state ?? null,
  });
}

export interface ReportGateOrder {
  readonly slug: string;
  /** The paper that the stage asks for: "Zwischenbericht". */
  readonly paper: string;
  readonly principal: Principal;
}

/**
 * Within the transaction that sends a report: `send` makes the document, and the stage that asks for the report takes it
 * as its gate. Refuses before anything is made, as `planReportGate` does.
 */
export async function decideStageByReport<Fault>(
  acting: Acting,
  { slug, paper, principal }: ReportGateOrder,
  send: () => Promise<Result<string, Fault>>,
): Promise<Result<string, Fault | { readonly reason: string } | 'unknown' | 'forbidden'>> {
  const held = await holdStages(acting, slug, principal);
  if (!held.ok) return held;
  const planned = await readReportGate(acting.tx, held.value.undertaking, paper, acting.today);
  if (!planned.ok) return fail({ reason: planned.error });
  const sent = await send();
  if (!sent.ok) return sent;
  if (planned.value !== null) await linkGateDocument(acting, held.value, planned.value, sent.value);
  return ok(sent.value);
}
