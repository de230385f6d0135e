import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';

/** The transaction in which something is done to documents: where, when, by whom. */
export interface Acting {
  readonly tx: Tx;
  readonly alliance: Pick<Alliance, 'id' | 'slug' | 'name' | 'office'>;
  readonly at: Date;
  readonly today: CalendarDate;
  /** Account id, or `link:<id>`. */
  readonly actor: string;
  /** Where links in mails begin: "https://ikz.example". */
  readonly origin: string;
}

/** Opens a transaction of an alliance for something done to documents. */
export const inDocuments = <T>(
  { database, clock, config }: Services,
  alliance: Alliance,
  actor: string,
  work: (acting: Acting) => Promise<T>,
): Promise<T> =>
  database.inAlliance(alliance.id, (tx) =>
    work({ tx, alliance, at: clock.now(), today: clock.today(), actor, origin: config.baseUrl }),
  );

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
