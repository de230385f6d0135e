import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import { headOf } from '../../domain/exchange/check-finding.ts';
import {
  checkSolution,
  type SolutionDraft,
  type SolutionRefusal,
} from '../../domain/exchange/check-solution.ts';
import { insertSolutions, listSolutions, type SolutionRecord } from '../../store/solution-store.ts';
import { type ExchangeResult, shareCopy } from './save-finding.ts';

export type SolutionResult = Result<string, readonly SolutionRefusal[] | 'unknown' | 'forbidden'>;

/** Takes a solution into the catalogue of its field: the office alone. Answers the field. */
export const recordSolution = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  draft: SolutionDraft,
): Promise<SolutionResult> =>
  inActing(services, alliance, principal.accountId, async (acting): Promise<SolutionResult> => {
    if (!isOffice(acting, principal)) return fail('forbidden');
    const there = await listSolutions(acting.tx);
    const asKept = headOf(draft).field;
    const titles = there.filter(({ field }) => field === asKept).map(({ title }) => title);
    const checked = checkSolution(draft, titles);
    if (!checked.ok) return checked;
    await addSolutions(acting, [{ ...checked.value, blueprintId: null, isSample: false }]);
    return ok(checked.value.field);
  });

const isOffice = ({ alliance, today }: Acting, principal: Principal): boolean =>
  rolesIn(principal, alliance.id, today).includes('coordinator');

/** Adds solutions that were checked; imports and samples come by it too. Answers their ids. */
export async function addSolutions(
  acting: Acting,
  drafts: readonly (SolutionDraft & Pick<SolutionRecord, 'blueprintId' | 'isSample'>)[],
): Promise<readonly string[]> {
  const { tx, alliance, at, actor } = acting;
  const solutions = drafts.map((draft) => ({ ...draft, id: newId() }));
  await insertSolutions(tx, alliance.id, solutions, at);
  for (const { field, title, description } of solutions)
    await recordChange(tx, {
      chain: alliance.id,
      at,
      actor,
      action: 'solutions.solution-added',
      subject: { kind: 'solutions', id: field },
      after: { title, description },
    });
  return solutions.map(({ id }) => id);
}

/**
 * Puts the own solutions of a field up for exchange, without what single members said. What was taken over travels on as
 * the blueprint it came with, under its origin and licence. Answers the draft's id.
 */
export const shareSolutions = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  field: string,
): Promise<ExchangeResult> =>
  inActing(services, alliance, principal.accountId, async (acting): Promise<ExchangeResult> => {
    if (!isOffice(acting, principal)) return fail('forbidden');
    const own = (await listSolutions(acting.tx)).filter(
      (solution) => solution.field === field && solution.blueprintId === null,
    );
    if (own.length === 0) return fail('unknown');
    const solutions = own.map(({ title, description }) => ({ title, description }));
    return shareCopy(acting, {
      title: `Lösungen: ${field}`,
      field,
      content: { kind: 'loesungen', solutions },
      undertakingId: null,
      isSample: own.some(({ isSample }) => isSample),
      sourceKey: `loesungen/${field}`,
    });
  });
