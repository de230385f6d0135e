import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { capacityOf, type Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import {
  checkLocalPart,
  type LocalDraft,
  type LocalRefusal,
  localRefusal,
} from '../../domain/local/check-local-part.ts';
import { startedOn } from '../../domain/participation/started-on.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { saveLocalPart } from '../../store/local-part-store.ts';
import { lockUndertaking } from '../../store/undertaking-store.ts';
import { recordUndertaking } from '../life/record-undertaking.ts';
import { readProjectViewer } from '../team/read-project-viewer.ts';
import { readLocalParts, type ShownLocalPart } from './read-local-parts.ts';

export interface LocalOrder {
  readonly slug: string;
  readonly memberKey: string;
  readonly draft: LocalDraft;
  /** Version that was looked at; 0 where nothing was told yet. */
  readonly version: number;
}

type Recorded = Result<'recorded', readonly LocalRefusal[] | 'unknown' | 'forbidden'>;

/** Records where a member stands on the spot: the office for all, whoever works for the member for its own. */
export const recordLocalPart = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  order: LocalOrder,
): Promise<Recorded> =>
  inActing(services, alliance, principal.accountId, async (acting): Promise<Recorded> => {
    const { tx, today } = acting;
    const undertaking = await lockUndertaking(tx, order.slug);
    if (!undertaking) return fail('unknown');
    const viewer = await readProjectViewer(tx, principal, alliance.id, today);
    if (!viewer.isOffice && !viewer.memberKeys.includes(order.memberKey)) return fail('forbidden');
    const parts = await readLocalParts(tx, undertaking.id, today);
    const before = parts.find(({ memberKey }) => memberKey === order.memberKey);
    if (!before) return fail([NO_PART]);
    if (before.version !== order.version) return fail([CROSSED]);
    const bounds = { projectStartedOn: startedOn(undertaking.states), today };
    const checked = checkLocalPart(order.draft, bounds);
    if (!checked.ok) return checked;
    const after = { ...before, ...checked.value, version: before.version + 1 };
    await write(acting, undertaking, before, after, capacityOf(principal, acting.alliance.id, acting.today));
    return ok('recorded');
  });

async function write(
  acting: Acting,
  { id, slug }: UndertakingRecord,
  before: ShownLocalPart,
  after: ShownLocalPart,
  byLabel: string,
): Promise<void> {
  const { tx, alliance, at, actor } = acting;
  await saveLocalPart(tx, alliance.id, id, after, { byLabel, actor, at });
  const earlier = before.version === 0 ? undefined : { localParts: [told(before)] };
  await recordUndertaking(acting, slug, 'local-recorded', { localParts: [told(after)] }, earlier);
}

/** As it is stored, with its member's key. */
const told = ({ memberName: _name, ...part }: ShownLocalPart) => part;

const NO_PART = localRefusal(
  'member',
  'Diese Kommune ist an dem Projekt heute nicht beteiligt. Ein örtliches Teilprojekt gibt es nur bei Beteiligten.',
);
const CROSSED = localRefusal(
  'conflict',
  'Dieses örtliche Teilprojekt wurde inzwischen von jemand anderem geändert. Vergleichen Sie beide Fassungen, und speichern Sie dann noch einmal.',
);
