import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import { ROLE_LABELS } from '../../../../platform/auth/roles.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { BundleWhole } from '../../domain/bundles/bundle-record.ts';
import { type BundleRefusal, refusal } from '../../domain/bundles/check-bundle.ts';
import { insertBundleEvent } from '../../store/bundle-event-store.ts';
import { withParts } from '../../store/bundle-part-store.ts';
import { lockBundle } from '../../store/bundle-store.ts';

/** Who acts on bundles, in which transaction; samples are played by the same acts. */
export interface BundleActing {
  readonly tx: Tx;
  readonly allianceId: string;
  readonly at: Date;
  readonly today: CalendarDate;
  /** Account that acts. */
  readonly actor: string;
}

/** Opens the transaction of one act. */
export const actOnBundles = <T>(
  { database, clock }: Services,
  { id: allianceId }: Pick<Alliance, 'id'>,
  actor: string,
  work: (acting: BundleActing) => Promise<T>,
): Promise<T> =>
  database.inAlliance(allianceId, (tx) =>
    work({ tx, allianceId, at: clock.now(), today: clock.today(), actor }),
  );

/** A bundle with its parts, held until the transaction ends. */
export async function lockWholeBundle(tx: Tx, id: string): Promise<BundleWhole | undefined> {
  const bundle = await lockBundle(tx, id);
  return bundle && (await withParts(tx, [bundle]))[0];
}

/** Tells the log of the bundle and the audit trail; call it last. */
export async function recordBundle(
  { tx, allianceId, at, actor }: BundleActing,
  act: { readonly id: string; readonly action: string; readonly event: string; readonly detail?: string },
  states: { readonly before?: unknown; readonly after: unknown },
): Promise<void> {
  const { id, action, event, detail = '' } = act;
  const byLabel = ROLE_LABELS.coordinator;
  await insertBundleEvent(tx, allianceId, { bundleId: id, event, detail, byLabel, actor, at });
  await recordChange(tx, {
    ...{ chain: allianceId, at, actor, action },
    subject: { kind: 'bundle', id },
    ...states,
  });
}

export const BUNDLE_CONFLICT: BundleRefusal = refusal(
  'conflict',
  'Dieses Bündel wurde inzwischen von jemand anderem geändert. Prüfen Sie den neuen Stand und speichern Sie noch einmal.',
);

export const BUNDLE_FIXED: BundleRefusal = refusal(
  'state',
  'Dieses Bündel ist bereit oder verworfen und lässt sich nicht ändern. Holen Sie es zuerst in die Prüfung zurück.',
);
