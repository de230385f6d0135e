import { fail } from '../../../../foundation/result.ts';
import { inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { storeFile } from '../../../../platform/files/file-store.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Answer } from '../../domain/circulation/apply-answer.ts';
import { recogniseProof } from '../../domain/circulation/recognise-proof.ts';
import { lockCirculation } from './load-circulation.ts';
import type { AnswerResult } from './record-answer.ts';
import { decideAnswer, type GivenAnswer, writeAnswer } from './take-answer.ts';

export interface OnBehalfOrder {
  readonly documentId: string;
  readonly memberKey: string;
  readonly answer: Answer;
  /** Where the answer comes from: "per Mail vom 12.11.2026". */
  readonly proofNote: string;
  readonly proof: { readonly name: string; readonly bytes: Uint8Array } | undefined;
  /** Account of the office that acts. */
  readonly actor: string;
}

/** Records an answer that a member gave outside, with the file that proves it. The file's bytes decide what it is. */
export function recordAnswerOnBehalf(
  services: Services,
  alliance: Alliance,
  order: OnBehalfOrder,
): Promise<AnswerResult> {
  return inActing(services, alliance, order.actor, async (acting) => {
    const circulation = await lockCirculation(acting.tx, order.documentId);
    if (!circulation) return fail('unknown');
    const { proof, proofNote, memberKey, answer } = order;
    const by = { kind: 'im-auftrag', proofNote, hasProof: proof !== undefined } as const;
    const given: GivenAnswer = { memberKey, answer, by, byLabel: 'Geschäftsstelle im Auftrag' };
    const decided = decideAnswer(acting, circulation, given);
    if (!decided.ok) return decided;
    const type = recogniseProof(proof?.bytes ?? new Uint8Array());
    if (!type.ok) return fail({ code: 'nachweis-fehlt', reason: type.error });
    const { sha256 } = await storeFile(services, acting.tx, alliance.id, {
      name: proof?.name ?? '',
      contentType: type.value,
      bytes: proof?.bytes ?? new Uint8Array(),
    });
    await writeAnswer(acting, circulation, decided.value, { ...given, proofSha256: sha256 });
    return decided;
  });
}
