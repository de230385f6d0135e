import type { Acting } from '../../../../platform/acting.ts';
import { type Change, recordChange } from '../../../../platform/audit/record-change.ts';

type DocumentAct =
  | 'created'
  | 'changed'
  | 'sent'
  | 'answered'
  | 'signed'
  | 'signature-struck'
  | 'versioned'
  | 'reminded'
  | 'closed'
  | 'withdrawn'
  | 'sealed';

/** Tells the audit trail what was done to a document. The sealed record is compared with these entries. */
export const recordDocumentAct = (
  acting: Acting,
  documentId: string,
  act: DocumentAct,
  after: unknown,
  before?: unknown,
): Promise<void> => recordChange(acting.tx, documentChange(acting, documentId, act, after, before));

/** What it is told, where several things are told at once. */
export const documentChange = (
  { alliance, at, actor }: Pick<Acting, 'alliance' | 'at' | 'actor'>,
  documentId: string,
  act: DocumentAct,
  after: unknown,
  before?: unknown,
): Change => ({
  chain: alliance.id,
  at,
  actor,
  action: `document.${act}`,
  subject: { kind: 'document', id: documentId },
  before,
  after,
});
