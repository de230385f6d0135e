import type { Alliance } from '../../../../platform/alliances.ts';
import { type Change, recordChange } from '../../../../platform/audit/record-change.ts';
import type { Services } from '../../../../platform/services.ts';
import { takeLock } from '../../../../platform/take-lock.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { Catalogue } from '../../domain/tasks/check-task.ts';
import { listAreas } from '../../store/area-store.ts';
import { insertTaskEvents } from '../../store/task-event-store.ts';
import { listTasks } from '../../store/task-store.ts';

/** What an act on the catalogue may rely on: nobody else changes it until the act ends. */
export interface CatalogueScope extends Catalogue {
  readonly tx: Tx;
  readonly allianceId: string;
  /** Adds to the history that tasks tell on their pages. */
  tell(events: readonly { readonly taskId: string; readonly text: string }[]): Promise<void>;
  /** Appends to the audit trail; call it last. */
  record(change: Pick<Change, 'action' | 'subject' | 'before' | 'after'>): Promise<void>;
}

/** Runs an act on the catalogue of an alliance in one transaction; one act at a time. */
export function actOnCatalogue<T>(
  { database, clock }: Services,
  alliance: Alliance,
  actor: string,
  act: (scope: CatalogueScope) => Promise<T>,
): Promise<T> {
  return database.inAlliance(alliance.id, async (tx) => {
    await takeLock(tx, `catalogue ${alliance.id}`);
    const at = clock.now();
    return act({
      tx,
      allianceId: alliance.id,
      areas: await listAreas(tx),
      tasks: await listTasks(tx),
      today: clock.today(),
      tell: (events) => insertTaskEvents(tx, alliance.id, at, events),
      record: (change) => recordChange(tx, { chain: alliance.id, at, actor, ...change }),
    });
  });
}
