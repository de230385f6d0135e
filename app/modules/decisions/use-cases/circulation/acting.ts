import type { Acting } from '../../../../platform/acting.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';

/** Tells the audit trail what was done to a document. The sealed record is compared with these entries. */
export const recordDocumentAct = (
  { tx, alliance, at, actor }: Acting,
  documentId: string,
  act:
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
    | 'sealed',
  after: unknown,
  before?: unknown,
): Promise<void> =>
  recordChange(tx, {
    chain: alliance.id,
    at,
    actor,
    action: `document.${act}`,
    subject: { kind: 'document', id: documentId },
    before,
    after,
  });
