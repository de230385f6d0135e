import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { ProposalRefusal } from './check-proposal.ts';
import { isAdvice, isPriority, type ProposalRecord } from './proposal.ts';
import { isVotedUpon } from './proposal-state.ts';
import { mayAdvise, type ProposalViewer } from './proposal-viewer.ts';

/** What was typed as suggestion. */
export interface AdviceForm {
  readonly priority: string;
  readonly advice: string;
  readonly reason: string;
}

const TEXT_MAX = 2000;
const NOT_ALLOWED = 'Das ist Sache der Lenkungsgruppe und der Geschäftsstelle.';

/** Checks a suggestion to the heads. It is given before or while they vote; afterwards it is history. */
export function checkAdvice(
  viewer: ProposalViewer,
  { state }: Pick<ProposalRecord, 'state'>,
  { priority, advice, reason }: AdviceForm,
): Result<Pick<ProposalRecord, 'priority' | 'advice' | 'adviceReason'>, readonly ProposalRefusal[]> {
  if (!mayAdvise(viewer)) return fail([{ field: 'priority', message: NOT_ALLOWED }]);
  if (state !== 'in-beratung' && !isVotedUpon(state))
    return fail([
      {
        field: 'priority',
        message:
          'Eine Empfehlung gehört in die Beratung oder zur Abstimmung. Sehen Sie nach, wie der Vorschlag steht.',
      },
    ]);
  if ((priority !== '' && !isPriority(priority)) || (advice !== '' && !isAdvice(advice)))
    return fail([{ field: 'priority', message: 'Wählen Sie Priorität und Empfehlung aus den Listen.' }]);
  const long = tooLong(reason);
  return long === undefined
    ? ok({ priority, advice, adviceReason: reason.trim() })
    : fail([{ field: 'reason', message: long }]);
}

/** Checks a comment. */
export function checkComment(
  viewer: ProposalViewer,
  text: string,
): Result<string, readonly ProposalRefusal[]> {
  if (!mayAdvise(viewer)) return fail([{ field: 'comment', message: NOT_ALLOWED }]);
  const message = text.trim() === '' ? 'Schreiben Sie, was Sie anmerken möchten.' : tooLong(text);
  return message === undefined ? ok(text.trim()) : fail([{ field: 'comment', message }]);
}

const tooLong = (text: string): string | undefined =>
  text.trim().length > TEXT_MAX
    ? `Der Text hat ${text.trim().length} Zeichen. Kürzen Sie ihn auf höchstens ${TEXT_MAX}.`
    : undefined;
