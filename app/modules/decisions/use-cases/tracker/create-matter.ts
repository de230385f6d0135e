import type { Cents } from '../../../../foundation/cents.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import { checkMatter, type MatterForm, type MatterRefusal } from '../../domain/tracker/check-matter.ts';
import type { MatterSubject, NewMatter } from '../../domain/tracker/matter-record.ts';
import { insertMatters } from '../../store/tracker-matter-store.ts';
import { insertMatterMembers } from '../../store/tracker-member-store.ts';
import { insertSteps } from '../../store/tracker-step-store.ts';
import { planParts } from './plan-parts.ts';

export interface MatterOrder {
  readonly form: MatterForm;
  readonly memberKeys: readonly string[];
  /** Known amounts by member; the rest follows with the figures. */
  readonly amounts?: ReadonlyMap<string, Cents>;
  readonly subject?: MatterSubject;
  /** Account that acts. */
  readonly actor: string;
}

/** Members that one page can still show; the inventory knows thirty. */
const MEMBERS_MAX = 60;

/** Creates a matter and plans the path of every member from its bodies and its authority. Answers the id. */
export function createMatter(
  { database, clock }: Services,
  alliance: Alliance,
  order: MatterOrder,
): Promise<Result<string, readonly MatterRefusal[]>> {
  return database.inAlliance(alliance.id, async (tx) => {
    const chosen = (await listMembers(tx)).filter(({ member }) => order.memberKeys.includes(member.key));
    const details = checkMatter(order.form, []);
    const refusals = [...(details.ok ? [] : details.error), ...membersRefused(chosen)];
    if (!details.ok || refusals.length > 0) return fail(refusals);
    const matter: NewMatter = {
      ...details.value,
      id: newId(),
      subject: order.subject ?? null,
      state: 'laufend',
      isSample: false,
    };
    const created = { at: clock.now(), by: order.actor };
    await insertMatters(tx, alliance.id, [matter], created);
    await addParts(tx, alliance.id, matter, chosen, order.amounts ?? new Map(), clock.today());
    await recordChange(tx, {
      chain: alliance.id,
      at: created.at,
      actor: order.actor,
      action: 'matter.added',
      subject: { kind: 'matter', id: matter.id },
      after: { ...matter, memberKeys: chosen.map(({ member }) => member.key) },
    });
    return ok(matter.id);
  });
}

async function addParts(
  tx: Tx,
  allianceId: string,
  matter: NewMatter,
  records: readonly MemberRecord[],
  amounts: ReadonlyMap<string, Cents>,
  today: ReturnType<Services['clock']['today']>,
): Promise<void> {
  const parts = await planParts(tx, matter, records, amounts, today);
  await insertMatterMembers(
    tx,
    allianceId,
    parts.map(({ member }) => member),
  );
  await insertSteps(
    tx,
    allianceId,
    parts.flatMap(({ steps }) => steps),
  );
}

function membersRefused({ length }: readonly MemberRecord[]): MatterRefusal[] {
  if (length === 0) return [{ field: 'members', message: 'Wählen Sie mindestens ein Mitglied.' }];
  if (length <= MEMBERS_MAX) return [];
  return [
    {
      field: 'members',
      message: `Ein Vorgang fasst höchstens ${MEMBERS_MAX} Mitglieder. Teilen Sie ihn auf.`,
    },
  ];
}
