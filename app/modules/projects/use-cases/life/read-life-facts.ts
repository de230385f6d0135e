import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { readStandingsOf } from '../../../decisions/index.ts';
import type { CharterStanding } from '../../domain/charter/charter-standing.ts';
import { openStages } from '../../domain/life/closing-stages.ts';
import type { LifeFacts } from '../../domain/life/life-facts.ts';
import { openDocuments } from '../../domain/life/open-documents.ts';
import { takesPlace } from '../../domain/portfolio/portfolio-load.ts';
import type { Stage } from '../../domain/process/stage.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listCandidates } from '../../store/candidate-store.ts';
import { findCharter } from '../../store/charter-store.ts';
import { listStagesOf } from '../../store/stage-store.ts';
import { signedOn, standingOf } from '../charter/read-charter-standing.ts';
import { readPortfolioLoad } from '../portfolio/read-portfolio-load.ts';

/** What the steps of one project depend on today. */
export interface LifeReading {
  readonly facts: LifeFacts;
  readonly charter: CharterStanding;
  readonly stages: readonly Stage[];
}

/** Reads what the steps of a project depend on; whoever shows names of its charter guards them (practice 10). */
export async function readLifeFacts(
  tx: Tx,
  undertaking: UndertakingRecord,
  today: CalendarDate,
): Promise<LifeReading> {
  const documents = await readStandingsOf(tx, projectSubject(undertaking).path);
  const stages = await listStagesOf(tx, undertaking.id);
  const charter = standingOf(
    await findCharter(tx, undertaking.id),
    documents,
    await listCandidates(tx, undertaking.id),
  );
  const facts = {
    kind: undertaking.kind,
    states: undertaking.states,
    today,
    charter: {
      isSigned: charter.state === 'gezeichnet',
      reason: charter.reason,
      lastOn: signedOn(charter, documents),
    },
    load: await loadFacts(tx, undertaking, today),
    openDocuments: openDocuments(documents),
    openStages: openStages(stages).map(({ title }) => title),
  };
  return { facts, charter, stages };
}

/** Only what takes one of the places asks for the limit. */
async function loadFacts(
  tx: Tx,
  undertaking: UndertakingRecord,
  today: CalendarDate,
): Promise<LifeFacts['load']> {
  const load = await readPortfolioLoad(tx, today);
  if (load.limit === null || !takesPlace(undertaking, load)) return null;
  return { running: load.running.length, limit: load.limit.projects };
}
