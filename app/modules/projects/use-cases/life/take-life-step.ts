import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import { takeLock } from '../../../../platform/take-lock.ts';
import { closeSent, readStandingsOf } from '../../../decisions/index.ts';
import { dropStages, reviveStages } from '../../domain/life/closing-stages.ts';
import { currentEntry, decideLifeStep, type LifeDecision } from '../../domain/life/decide-life-step.ts';
import { type LifeRefusal, type LifeRequest, lifeRefusal } from '../../domain/life/life-facts.ts';
import type { LifeStep } from '../../domain/life/life-steps.ts';
import type { Stage } from '../../domain/process/stage.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { needsCharter, type StateEntry } from '../../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { insertOverLimitStart } from '../../store/portfolio-over-limit-store.ts';
import { updateStage } from '../../store/stage-store.ts';
import { insertStates } from '../../store/undertaking-state-store.ts';
import { lockUndertaking } from '../../store/undertaking-store.ts';
import { readCharterStanding } from '../charter/read-charter-standing.ts';
import type { KeyedParticipation } from '../participation/change-participation.ts';
import { beginStages } from '../process/begin-stages.ts';
import { joinBoundMembers } from './join-bound-members.ts';
import { type LifeReading, readLifeFacts } from './read-life-facts.ts';
import { recordUndertaking } from './record-undertaking.ts';

export interface LifeOrder {
  readonly slug: string;
  readonly step: LifeStep;
  readonly request: LifeRequest;
  /** How many states the person saw; null where nobody looked. */
  readonly seen: number | null;
}

export type Stepped = Result<LifeDecision, readonly LifeRefusal[] | 'unknown'>;

/**
 * Takes one step of a project's life with all that follows from it: at the start the bound members take part and the
 * first stage begins, at the closing stages fall away. Refuses with every reason; nothing is written then.
 */
export async function takeLifeStep(acting: Acting, order: LifeOrder): Promise<Stepped> {
  const { tx, today } = acting;
  const undertaking = await lockUndertaking(tx, order.slug);
  if (!undertaking) return fail('unknown');
  if (order.seen !== null && order.seen !== undertaking.states.length) return fail([CROSSED]);
  // Of two projects that start at once the second must see the place that the first takes.
  if (TAKES_PLACE.includes(order.step)) await takeLock(tx, `projects.places ${acting.alliance.id}`);
  const reading = await readLifeFacts(tx, undertaking, today);
  const decided = decideLifeStep(order.step, reading.facts, order.request);
  if (!decided.ok) return decided;
  const followed = await follow(acting, undertaking, order.step, reading, decided.value);
  if (!followed.ok) return followed;
  const entry = await saveState(acting, undertaking, order.step, decided.value);
  await keepOverLimit(acting, undertaking, reading, order.request, entry);
  await recordUndertaking(acting, undertaking.slug, 'stepped', {
    step: order.step,
    states: [entry],
    ...followed.value,
  });
  return decided;
}

/** Steps after which a project runs. */
const TAKES_PLACE: readonly LifeStep[] = ['starten', 'fortsetzen', 'wiederaufnehmen'];

const CROSSED = lifeRefusal(
  'conflict',
  'Der Stand dieses Vorhabens wurde inzwischen geändert. Prüfen Sie ihn, und entscheiden Sie dann noch einmal.',
);

/** What a step changes besides the state, as it is then stored. */
interface Followed {
  readonly stages?: readonly Stage[];
  readonly participations?: readonly KeyedParticipation[];
}

async function follow(
  acting: Acting,
  undertaking: UndertakingRecord,
  step: LifeStep,
  { facts, stages }: LifeReading,
  { entry }: LifeDecision,
): Promise<Result<Followed, readonly LifeRefusal[]>> {
  if (step === 'starten') {
    const joined = await joinBoundMembers(acting, undertaking, entry.since);
    if (!joined.ok) return joined;
    const begun = await beginStages(acting, undertaking, entry.since);
    await closeCharter(acting, undertaking);
    return ok({ stages: begun, participations: joined.value });
  }
  if (step === 'abschliessen') return ok(await saveStages(acting, undertaking, dropStages(stages, entry)));
  const closing = currentEntry(facts);
  if (step !== 'wiederaufnehmen' || !closing) return ok({});
  return ok(await saveStages(acting, undertaking, reviveStages(stages, closing)));
}

/** Signed by all and started upon: nobody takes an agreement back by an answer any more, withdrawal has its own way. */
async function closeCharter(acting: Acting, undertaking: UndertakingRecord): Promise<void> {
  if (!needsCharter(undertaking.kind)) return;
  const { documentId } = await readCharterStanding(acting.tx, undertaking);
  if (documentId === null) return;
  const documents = await readStandingsOf(acting.tx, projectSubject(undertaking).path);
  const charter = documents.find(({ document }) => document.id === documentId)?.document;
  if (charter?.state === 'im-umlauf') await closeSent(acting, documentId);
}

async function saveStages(
  { tx }: Acting,
  { id }: UndertakingRecord,
  stages: readonly Stage[],
): Promise<Followed> {
  for (const stage of stages) await updateStage(tx, id, stage);
  return stages.length > 0 ? { stages } : {};
}

async function saveState(
  { tx, alliance, at, today }: Acting,
  { id }: UndertakingRecord,
  step: LifeStep,
  { entry }: LifeDecision,
): Promise<StateEntry> {
  const kept = { ...entry, source: `Eintrag: ${alliance.office}, ${germanDate(today)}` };
  await insertStates(tx, alliance.id, [{ ...kept, undertakingId: id, step, recordedAt: at }]);
  return kept;
}

/** A place beyond the limit is kept with the steering group's reason: the portfolio tells it. */
async function keepOverLimit(
  { tx, alliance, at }: Acting,
  { id }: UndertakingRecord,
  { facts: { load } }: LifeReading,
  { steering }: LifeRequest,
  { state, since }: StateEntry,
): Promise<void> {
  if (state !== 'laufend' || load === null || load.running < load.limit) return;
  const { running, limit } = load;
  const reason = steering.reason.trim();
  await insertOverLimitStart(
    tx,
    alliance.id,
    { undertakingId: id, startedOn: since, running, limit, reason },
    at,
  );
}
