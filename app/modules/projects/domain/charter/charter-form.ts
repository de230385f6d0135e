import { boundAmount, type Charter } from './charter.ts';

/**
 * The form in which a charter binds: with a cost clause that binds any member to an amount it needs written form and two
 * signatories (§ 71 II HGO, county § 45 HKO), without one an answer suffices. The form follows the amount, not the kind of
 * document (practice 2).
 */
export const charterForm = (charter: Pick<Charter, 'costKind' | 'members'>): 'text' | 'schrift' =>
  charter.members.some((member) => (boundAmount(charter, member) ?? 0n) > 0n) ? 'schrift' : 'text';
