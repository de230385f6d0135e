import { ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import { recordChanges } from '../../../../platform/audit/record-change.ts';
import {
  type AcceptedAnswer,
  type Answer,
  type Answerer,
  type AnswerRefusal,
  applyAnswer,
} from '../../domain/circulation/apply-answer.ts';
import { insertAnswers } from '../../store/circulation-answer-store.ts';
import { updateParties } from '../../store/circulation-party-store.ts';
import { documentChange } from './acting.ts';
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
export const writeAnswer = (
  acting: Acting,
  circulation: Pick<Circulation, 'document'>,
  decided: DecidedAnswer,
  given: GivenAnswer,
): Promise<void> => writeAnswers(acting, circulation, [{ at: acting.at, decided, given }]);

/** An answer that the rule accepted, with the moment it was given. */
export interface WrittenAnswer {
  readonly at: Date;
  readonly decided: DecidedAnswer;
  readonly given: GivenAnswer;
}

/** Writes accepted answers to one document in the order in which they were given; each was decided after those before it. */
export async function writeAnswers(
  acting: Acting,
  { document }: Pick<Circulation, 'document'>,
  answers: readonly WrittenAnswer[],
): Promise<void> {
  const { tx, alliance, actor } = acting;
  const latest = new Map(
    answers.map(({ at, decided: { before, party } }) => [
      before.memberId,
      { ...before, ...party, since: at },
    ]),
  );
  const rows = answers.map(({ at, decided, given }) => {
    return { ...logged(given), memberId: decided.before.memberId, actor, at };
  });
  await updateParties(tx, alliance.id, [...latest.values()]);
  await insertAnswers(tx, alliance.id, document.id, rows);
  await endLinks(acting, document.id, [...new Set(answers.map(({ given }) => given.memberKey))]);
  await recordChanges(
    tx,
    answers.map(({ at, decided: { before, party }, given }) =>
      documentChange(
        { ...acting, at },
        document.id,
        'answered',
        { member: party.memberKey, ...logged(given), state: party.state, agreedVersion: party.agreedVersion },
        { member: party.memberKey, state: before.state, agreedVersion: before.agreedVersion },
      ),
    ),
  );
}

/** What the log and the trail keep of an answer. */
const logged = ({ answer, by, byLabel, proofSha256 }: GivenAnswer) => ({
  event: answer.event,
  versionNumber: answer.versionNumber,
  remark: answer.remark.trim(),
  channel: by.kind,
  byLabel,
  proofNote: by.kind === 'im-auftrag' ? by.proofNote.trim() : '',
  proofSha256: proofSha256 ?? null,
});

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
