import { ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import {
  type AcceptedAnswer,
  type Answer,
  type Answerer,
  type AnswerRefusal,
  applyAnswer,
} from '../../domain/circulation/apply-answer.ts';
import { insertAnswers } from '../../store/circulation-answer-store.ts';
import { updateParties } from '../../store/circulation-party-store.ts';
import { recordDocumentAct } from './acting.ts';
import { endLinks } from './ask-members.ts';
import type { CirculatingParty, Circulation } from './load-circulation.ts';

/** An answer as it came in. */
export interface GivenAnswer {
  readonly memberKey: string;
  readonly answer: Answer;
  readonly by: Answerer;
  /** In which capacity, never a name: "Leitung", "Vertretung". */
  readonly byLabel: string;
  /** The stored file that proves an answer on behalf. */
  readonly proofSha256?: string;
}

/** An accepted answer with the party that it changes. */
export interface DecidedAnswer extends AcceptedAnswer {
  readonly before: CirculatingParty;
}

/** Asks the rule whether an answer counts; writes nothing. */
export function decideAnswer(
  { today }: Pick<Acting, 'today'>,
  { document, parties }: Circulation,
  { memberKey, answer, by }: GivenAnswer,
): Result<DecidedAnswer, AnswerRefusal> {
  const before = parties.find((party) => party.memberKey === memberKey);
  const decided = applyAnswer(before, document, answer, { by, today });
  if (!decided.ok) return decided;
  if (!before) throw new Error('the rule accepted an answer of nobody');
  return ok({ ...decided.value, before });
}

/** Writes an accepted answer: the party, the log, the end of its links, the audit trail. */
export async function writeAnswer(
  acting: Acting,
  { document }: Pick<Circulation, 'document'>,
  { before, party }: DecidedAnswer,
  given: GivenAnswer,
): Promise<void> {
  const { tx, alliance, at, actor } = acting;
  const { event, versionNumber } = given.answer;
  const remark = given.answer.remark.trim();
  const channel = given.by.kind;
  const proofNote = given.by.kind === 'im-auftrag' ? given.by.proofNote.trim() : '';
  const proofSha256 = given.proofSha256 ?? null;
  const entry = { event, versionNumber, remark, channel, byLabel: given.byLabel, proofNote, proofSha256 };
  await updateParties(tx, alliance.id, [{ ...before, ...party, since: at }]);
  await insertAnswers(tx, alliance.id, document.id, [{ ...entry, memberId: before.memberId, actor, at }]);
  await endLinks(acting, document.id, [party.memberKey]);
  await recordDocumentAct(
    acting,
    document.id,
    'answered',
    { member: party.memberKey, ...entry, state: party.state, agreedVersion: party.agreedVersion },
    { member: party.memberKey, state: before.state, agreedVersion: before.agreedVersion },
  );
}

/** Decides an answer and, where it counts, writes it. */
export async function takeAnswer(
  acting: Acting,
  circulation: Circulation,
  given: GivenAnswer,
): Promise<Result<DecidedAnswer, AnswerRefusal>> {
  const decided = decideAnswer(acting, circulation, given);
  if (decided.ok) await writeAnswer(acting, circulation, decided.value, given);
  return decided;
}
