import { fail, ok, type Result } from '../../../../foundation/result.ts';

/** A role someone holds today, for one member where it is a member's. */
export interface HeldRole {
  readonly role: string;
  readonly memberKey: string | null;
}

const OF_MEMBER: readonly string[] = ['head', 'delegate'];

/** Naming a deputy hands on the head's own right; a delegate could otherwise name itself and answer for its member. */
export function decideDeputyEdit(held: readonly HeldRole[], memberKey: string): Result<'edit', string> {
  const may = held.some(
    ({ role, memberKey: key }) => role === 'coordinator' || (role === 'head' && key === memberKey),
  );
  return may
    ? ok('edit')
    : fail(
        'Wer die Leitung vertritt, tragen nur die Leitung selbst und die Geschäftsstelle ein. Bitten Sie eine dieser Stellen darum.',
      );
}

/** Who may change what a member's head, body and deputies may do: the office, and the member's own head and delegate. */
export function decideAuthorityEdit(held: readonly HeldRole[], memberKey: string): Result<'edit', string> {
  const may = held.some(
    (grant) =>
      grant.role === 'coordinator' || (OF_MEMBER.includes(grant.role) && grant.memberKey === memberKey),
  );
  return may
    ? ok('edit')
    : fail(
        'Die Befugnisse einer Kommune ändern nur ihre Leitung, ihre IKZ-Beauftragten und die Geschäftsstelle. Bitten Sie eine dieser Stellen darum.',
      );
}

/**
 * Why an address cannot be named as deputy by who names it; null where it can. A deputy sees and gives the answers of a
 * member: the office does not hand that right to itself (practice 9), only the head does.
 */
export function whyNotDeputy(
  held: readonly HeldRole[],
  memberKey: string,
  { own, named }: { readonly own: string; readonly named: string },
): string | null {
  const isHead = held.some(({ role, memberKey: key }) => role === 'head' && key === memberKey);
  return isHead || own.toLowerCase() !== named.toLowerCase()
    ? null
    : 'Sich selbst können Sie nicht als Vertretung eintragen: Wer eine Leitung vertritt, sieht und gibt die Antworten ihrer Kommune. Bitten Sie die Leitung, das selbst einzutragen.';
}
