import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { type NewFile, storeFile } from '../../../../platform/files/file-store.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { findMember } from '../../../region/index.ts';
import { checkScan } from '../../domain/tracker/check-scan.ts';
import type { EntryRefusal } from '../../domain/tracker/entry-refusals.ts';
import type { MatterEvent, StepRecord } from '../../domain/tracker/matter-record.ts';
import { insertMatterEvents } from '../../store/tracker-event-store.ts';
import { lockMatter } from '../../store/tracker-matter-store.ts';
import { listPath, updateStep } from '../../store/tracker-step-store.ts';
import { channelFor, readViewer } from './read-viewer.ts';

/** Which step, and who acts. */
export interface StepPlace {
  readonly matterId: string;
  readonly memberKey: string;
  readonly position: number;
  readonly principal: Principal;
}

/** `unknown`: no such matter, member or step. `forbidden`: not the acting person's member, with a German sentence. */
export type StepFailure =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'forbidden'; readonly message: string }
  | { readonly kind: 'refused'; readonly refusals: readonly EntryRefusal[] };

/** What a rule made of a step, and what the log says of it. */
export interface StepChange {
  readonly after: StepRecord;
  readonly event: string;
  readonly on: MatterEvent['on'];
  readonly detail: string;
}

export type PlanChange = (
  tx: Tx,
  path: readonly StepRecord[],
  step: StepRecord,
) => Promise<Result<StepChange, readonly EntryRefusal[]>>;

/**
 * The frame of every act on a step: one transaction, one matter at a time, only by whoever may, with its proof, an entry
 * in the member's log and one in the audit trail. Of two acts at the same second the second sees what the first left.
 */
export function changeStep(
  services: Services,
  alliance: Alliance,
  place: StepPlace,
  proof: NewFile | undefined,
  plan: PlanChange,
): Promise<Result<StepRecord, StepFailure>> {
  return services.database.inAlliance(alliance.id, async (tx) => {
    const found = await findPlace(services, tx, alliance, place);
    if (!found.ok) return found;
    const { path, before, channel } = found.value;
    const scan = proof ? checkScan(proof.bytes) : ok('none');
    const planned = await plan(tx, path, before);
    const refusals = [
      ...(planned.ok ? [] : planned.error),
      ...(scan.ok ? [] : [{ field: 'proof' as const, message: scan.error }]),
    ];
    if (!planned.ok || refusals.length > 0) return fail({ kind: 'refused', refusals });
    const proofSha256 = proof ? await storeScan(services, tx, alliance, proof) : null;
    const after = { ...planned.value.after, proofSha256: proofSha256 ?? planned.value.after.proofSha256 };
    await updateStep(tx, after);
    const at = services.clock.now();
    await record(tx, alliance, place, before, { ...planned.value, after, channel, at, proofSha256 });
    return ok(after);
  });
}

async function record(
  tx: Tx,
  { id: allianceId }: Alliance,
  { matterId, memberKey, position, principal }: StepPlace,
  before: StepRecord,
  { after, ...entry }: StepChange & Pick<MatterEvent, 'channel' | 'at' | 'proofSha256'>,
): Promise<void> {
  const { accountId: actor, displayName: byLabel } = principal;
  await insertMatterEvents(tx, allianceId, [{ ...logPlace(after), ...entry, byLabel, actor }]);
  await recordChange(tx, {
    chain: allianceId,
    at: entry.at,
    actor,
    action: 'matter-step.recorded',
    subject: { kind: 'matter-step', id: `${matterId}/${memberKey}/${position}` },
    before,
    after,
  });
}

const logPlace = ({ matterId, memberId, position, bodyName, nonPublic }: StepRecord) => ({
  matterId,
  memberId,
  position,
  bodyName,
  nonPublic,
});

/** Kept as what it is, whatever the browser called it. */
const storeScan = async (services: Services, tx: Tx, { id }: Alliance, file: NewFile): Promise<string> =>
  (await storeFile(services, tx, id, { ...file, contentType: 'application/pdf' })).sha256;

interface FoundPlace {
  readonly path: readonly StepRecord[];
  readonly before: StepRecord;
  readonly channel: MatterEvent['channel'];
}

async function findPlace(
  { clock }: Services,
  tx: Tx,
  alliance: Alliance,
  { matterId, memberKey, position, principal }: StepPlace,
): Promise<Result<FoundPlace, StepFailure>> {
  const matter = await lockMatter(tx, matterId);
  const member = await findMember(tx, memberKey);
  if (!matter || !member) return fail({ kind: 'unknown' });
  const viewer = await readViewer(tx, principal, alliance.id, clock.today());
  const channel = channelFor(viewer, memberKey);
  if (!channel) return fail({ kind: 'forbidden', message: NOT_YOURS });
  const path = await listPath(tx, matter.id, member.id);
  const before = path.find((step) => step.position === position);
  if (!before) return fail({ kind: 'unknown' });
  if (matter.state === 'eingestellt')
    return fail({ kind: 'refused', refusals: [{ field: 'event', message: STOPPED }] });
  return ok({ path, before, channel });
}

const NOT_YOURS =
  'Ergebnisse trägt die Geschäftsstelle ein oder wer das Mitglied vertritt. Für dieses Mitglied sind Sie nicht eingetragen.';
const STOPPED = 'Dieser Vorgang ist eingestellt; es lässt sich nichts mehr eintragen.';
