import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type DocumentStanding, readStandingsOf } from '../../../decisions/index.ts';
import { openStages } from '../../domain/life/closing-stages.ts';
import type { CharterFacts, LifeFacts } from '../../domain/life/life-facts.ts';
import { openDocuments } from '../../domain/life/open-documents.ts';
import { takesPlace } from '../../domain/portfolio/portfolio-load.ts';
import type { Stage } from '../../domain/process/stage.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listStagesOf } from '../../store/stage-store.ts';
import { readCharterStanding } from '../charter/read-charter-standing.ts';
import { readPortfolioLoad } from '../portfolio/read-portfolio-load.ts';

/** What the steps of one project depend on today. */
export interface LifeReading {
  readonly facts: LifeFacts;
  readonly stages: readonly Stage[];
}

export async function readLifeFacts(
  tx: Tx,
  undertaking: UndertakingRecord,
  today: CalendarDate,
): Promise<LifeReading> {
  const documents = await readStandingsOf(tx, projectSubject(undertaking).path);
  const stages = await listStagesOf(tx, undertaking.id);
  const facts = {
    kind: undertaking.kind,
    states: undertaking.states,
    today,
    charter: await charterFacts(tx, undertaking, documents),
    load: await loadFacts(tx, undertaking, today),
    openDocuments: openDocuments(documents),
    openStages: openStages(stages).map(({ title }) => title),
  };
  return { facts, stages };
}

async function charterFacts(
  tx: Tx,
  undertaking: UndertakingRecord,
  documents: readonly DocumentStanding[],
): Promise<CharterFacts> {
  const { state, reason, bound, documentId } = await readCharterStanding(tx, undertaking);
  if (state !== 'gezeichnet') return { isSigned: false, reason, lastOn: null };
  const keys = bound.map(({ memberKey }) => memberKey);
  const days = (documents.find(({ document }) => document.id === documentId)?.parties ?? []).flatMap(
    ({ memberKey, boundOn }) => (boundOn !== null && keys.includes(memberKey) ? [boundOn] : []),
  );
  return { isSigned: true, reason, lastOn: days.toSorted().at(-1) ?? null };
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
