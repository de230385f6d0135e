import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listTasks, searchIdeas } from '../../../catalogue/index.ts';
import { isVotedUpon, nextProposalState, type ProposalState } from '../../domain/proposals/proposal-state.ts';
import type { SampleProposal } from '../../domain/proposals/sample-proposal.ts';
import { insertProposalEvent } from '../../store/proposal-event-store.ts';
import { updateAdvice, updateProposalState } from '../../store/proposal-store.ts';
import { saveVote } from '../../store/proposal-vote-store.ts';
import { insertNumbered } from './submit-proposal.ts';

export interface SampleLoading {
  readonly tx: Tx;
  readonly allianceId: string;
  readonly actor: string;
  /** Ids of members by key. */
  readonly memberIds: ReadonlyMap<string, string>;
}

/** Loads a made-up proposal and lets happen to it what the sample tells, by the state table of real ones. */
export async function loadSampleProposal(loading: SampleLoading, sample: SampleProposal): Promise<void> {
  const { tx, allianceId, actor, memberIds } = loading;
  const memberId = sample.memberKey === null ? null : idOf(memberIds, sample.memberKey);
  const tasks = new Map((await listTasks(tx)).map(({ number, id }) => [number, id]));
  const ideas = new Map((await searchIdeas(tx, { kind: 'all' })).map(({ title, id }) => [title, id]));
  const { title, need, wish, office } = sample;
  const { id } = await insertNumbered(
    { tx, allianceId, actor, at: noon(sample.arrivedOn) },
    {
      ...{ title, need, wish, office, memberId },
      address: '',
      channel: 'konto',
      linkId: null,
      areaId: null,
      taskId: sample.task === null ? null : idOf(tasks, sample.task),
      ideaId: sample.idea === null ? null : idOf(ideas, sample.idea),
      isSample: true,
    },
    memberId === null ? 'Lenkungsgruppe' : 'Kommune',
  );
  const ballot = await takeSteps(loading, id, sample);
  await addSuggestion(loading, id, sample);
  await addVotes(loading, id, ballot, sample);
}

/** Answers the number of ballots. */
async function takeSteps(loading: SampleLoading, id: string, { steps }: SampleProposal): Promise<number> {
  let state: ProposalState = 'eingegangen';
  let ballot = 0;
  for (const { step, on, note, dueOn } of steps) {
    const next = nextProposalState(state, step);
    if (next === undefined) throw new Error(`the sample takes ${step} in state ${state}`);
    state = next;
    if (isVotedUpon(state)) ballot += 1;
    await updateProposalState(loading.tx, id, { state, ballot, voteDueOn: dueOn ?? null });
    await log(loading, id, { event: step, state, note, on });
  }
  return ballot;
}

async function addSuggestion(
  loading: SampleLoading,
  id: string,
  { comment, suggestion, steps, arrivedOn }: SampleProposal,
): Promise<void> {
  const on = steps[0]?.on ?? arrivedOn;
  if (comment !== undefined) await log(loading, id, { event: 'kommentar', note: comment, on });
  if (!suggestion) return;
  const { priority, advice, reason } = suggestion;
  await updateAdvice(loading.tx, id, { priority, advice, adviceReason: reason });
  await log(loading, id, { event: 'empfehlung', note: reason, on });
}

async function addVotes(
  { tx, allianceId, actor, memberIds }: SampleLoading,
  proposalId: string,
  ballot: number,
  { votes = {}, steps, arrivedOn }: SampleProposal,
): Promise<void> {
  const at = noon(steps.at(-1)?.on ?? arrivedOn);
  for (const [key, vote] of Object.entries(votes)) {
    const memberId = idOf(memberIds, key);
    await saveVote(
      tx,
      allianceId,
      { proposalId, ballot, memberId, vote, reason: '', capacity: 'leitung', at },
      actor,
    );
  }
}

const log = (
  { tx, allianceId, actor }: SampleLoading,
  id: string,
  entry: {
    readonly event: Parameters<typeof insertProposalEvent>[3]['event'];
    readonly state?: ProposalState;
    readonly note: string;
    readonly on: CalendarDate;
  },
): Promise<void> =>
  insertProposalEvent(tx, allianceId, id, {
    event: entry.event,
    state: entry.state ?? null,
    note: entry.note,
    byLabel:
      entry.event === 'kommentar' || entry.event === 'empfehlung' ? 'Lenkungsgruppe' : 'Geschäftsstelle',
    actor,
    at: noon(entry.on),
  });

/** A sample knows days; noon is on that day by every German clock. */
const noon = (day: CalendarDate): Date => new Date(`${day}T11:00:00Z`);

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the sample names an unknown ${key}`);
  return id;
}
