import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { canonicalJson } from '../../../../platform/audit/canonical-json.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import { listMembers } from '../../../region/index.ts';
import {
  checkFinding,
  type ExchangeRefusal,
  exchangeRefusal,
  type FindingDraft,
} from '../../domain/exchange/check-finding.ts';
import { refuseUnreadable } from '../../domain/exchange/check-item.ts';
import { contentJson } from '../../domain/exchange/content-json.ts';
import type { ExchangeItem } from '../../domain/exchange/exchange-item.ts';
import {
  type ExchangeRecord,
  findExchangeItem,
  findOpenDraft,
  holdSource,
  insertExchangeItem,
  updateExchangeItem,
} from '../../store/exchange-store.ts';
import { keeps, readKeeper } from './read-keeper.ts';
import { recordExchange } from './record-exchange.ts';

export interface FindingOrder {
  /** Null for a new one. */
  readonly id: string | null;
  readonly draft: FindingDraft;
  /** The project it comes from; '' for none. */
  readonly slug: string;
  /** Version that was looked at; 0 for a new one. */
  readonly version: number;
}

export type ExchangeResult = Result<string, readonly ExchangeRefusal[] | 'unknown' | 'forbidden'>;

/** Writes a finding, new or again, until it is released. Answers its id. */
export const saveFinding = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  order: FindingOrder,
): Promise<ExchangeResult> =>
  inActing(services, alliance, principal.accountId, async (acting): Promise<ExchangeResult> => {
    const { tx, today } = acting;
    const keeper = await readKeeper(tx, { allianceId: alliance.id, principal, today });
    const project = keeper.projects.find(({ slug }) => slug === order.slug);
    if (!keeps(keeper, project?.id ?? null)) return fail([NOT_KEPT]);
    const names = (await listMembers(tx)).map(({ member }) => member.name);
    const checked = checkFinding(order.draft, names);
    if (order.id === null) {
      if (!checked.ok) return checked;
      const from = { undertakingId: project?.id ?? null, isSample: project?.isSample ?? false };
      return addExchangeDraft(acting, { ...checked.value, ...from });
    }
    const held = await holdItem(acting, principal, {
      id: order.id,
      version: order.version,
      state: 'entwurf',
    });
    if (!held.ok) return held;
    if (!checked.ok) return checked;
    const after: ExchangeRecord = {
      ...held.value,
      ...checked.value,
      undertakingId: project?.id ?? null,
      // What was ever made up stays so, whatever project it moves to.
      isSample: held.value.isSample || (project?.isSample ?? false),
    };
    return changeDraft(acting, held.value, after);
  });

async function changeDraft(
  acting: Acting,
  before: ExchangeRecord,
  after: ExchangeRecord,
): Promise<ExchangeResult> {
  const refusals = refuseUnreadable(after);
  if (refusals.length > 0) return fail(refusals);
  await updateExchangeItem(acting.tx, { ...after, version: before.version + 1 });
  await recordExchange(acting, before.id, 'changed', toldOf(after), toldOf(before));
  return ok(before.id);
}

export interface NewExchangeDraft extends Pick<ExchangeItem, 'title' | 'field' | 'content' | 'isSample'> {
  readonly undertakingId: string | null;
  /** What its source left out, as German sentences. */
  readonly leftOut?: readonly string[];
  /** What it is copied from; none for what is written here. */
  readonly sourceKey?: string;
}

/** Adds something of any kind as a draft; reports, questionnaires and samples come by it too. Answers its id. */
export async function addExchangeDraft(acting: Acting, draft: NewExchangeDraft): Promise<ExchangeResult> {
  const item: ExchangeRecord = {
    leftOut: [],
    sourceKey: null,
    ...draft,
    id: newId(),
    state: 'entwurf',
    licence: null,
    origin: null,
    isImported: false,
    version: 1,
    checkSum: null,
    withdrawnReason: '',
  };
  const refusals = refuseUnreadable(item);
  if (refusals.length > 0) return fail(refusals);
  await insertExchangeItem(acting.tx, acting.alliance.id, item, acting.at);
  await recordExchange(acting, item.id, 'created', toldOf(item));
  return ok(item.id);
}

/** Puts a copy up for exchange: goes on with the open draft of the same source, brought up to date, where there is one. */
export async function shareCopy(
  acting: Acting,
  draft: NewExchangeDraft & { readonly sourceKey: string },
): Promise<ExchangeResult> {
  await holdSource(acting.tx, draft.sourceKey);
  const open = await findOpenDraft(acting.tx, draft.sourceKey);
  if (!open) return addExchangeDraft(acting, draft);
  const after = { ...open, leftOut: [], ...draft, isSample: open.isSample || draft.isSample };
  return canonicalJson(toldOf(after)) === canonicalJson(toldOf(open))
    ? ok(open.id)
    : changeDraft(acting, open, after);
}

/** An item in a state, held, as it was looked at, for who keeps it. */
export async function holdItem(
  { tx, alliance, today }: Acting,
  principal: Principal,
  {
    id,
    version,
    state,
  }: { readonly id: string; readonly version: number; readonly state: ExchangeItem['state'] },
): Promise<Result<ExchangeRecord, readonly ExchangeRefusal[] | 'unknown' | 'forbidden'>> {
  const item = await findExchangeItem(tx, id, 'lock');
  if (!item) return fail('unknown');
  const keeper = await readKeeper(tx, { allianceId: alliance.id, principal, today });
  if (!keeps(keeper, item.undertakingId)) return fail('forbidden');
  if (item.state !== state) return fail([MOVED]);
  return item.version === version ? ok(item) : fail([CROSSED]);
}

/** What the trail keeps of a draft. */
export const toldOf = ({ title, field, content }: Pick<ExchangeItem, 'title' | 'field' | 'content'>) => ({
  title,
  field,
  kind: content.kind,
  content: contentJson(content),
});

const NOT_KEPT = exchangeRefusal(
  'project',
  'Wählen Sie ein Projekt, das Ihre Kommune leitet. Ohne Projekt gibt nur die Geschäftsstelle etwas frei.',
);
const MOVED = exchangeRefusal(
  'state',
  'Der Stand hat sich inzwischen geändert. Öffnen Sie die Seite neu, und entscheiden Sie dann.',
);
const CROSSED = exchangeRefusal(
  'conflict',
  'Das wurde inzwischen von jemand anderem geändert. Vergleichen Sie beide Fassungen, und speichern Sie dann noch einmal.',
);
