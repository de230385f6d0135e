import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import {
  type ExchangeFilter,
  fieldsIn,
  holdsWords,
  isAsked,
  wantedWords,
} from '../../domain/exchange/search-items.ts';
import { namedMembers, stripMemberData } from '../../domain/exchange/strip-member-data.ts';
import {
  type ExchangeHead,
  type ExchangeRecord,
  findExchangeItem,
  listExchangeHeads,
  readContents,
} from '../../store/exchange-store.ts';
import { type KeptProject, keeps, readKeeper } from './read-keeper.ts';

/** An item as its reader may see it. */
export interface ShownItem {
  readonly item: ExchangeRecord;
  readonly mayKeep: boolean;
  /** What the reader does not see, or others would not. */
  readonly leftOut: readonly string[];
}

/** An item in the list. */
export interface ListedItem {
  readonly item: ExchangeHead;
  readonly mayKeep: boolean;
}

/** Some of the items, so that a page stays short. */
const PAGE_SIZE = 50;

export interface ExchangePage {
  /** Those of the page. */
  readonly items: readonly ListedItem[];
  /** How many the filter lets through. */
  readonly found: number;
  /** How many there are without the filter. */
  readonly total: number;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly fields: readonly string[];
  readonly isOffice: boolean;
  /** Projects of which the reader may release something. */
  readonly projects: readonly KeptProject[];
}

/** What can be reused in the alliance: what is released, and what the reader is about to release. */
export const loadExchange = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { page: asked, ...filter }: ExchangeFilter & { readonly page: number },
): Promise<ExchangePage> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const today = services.clock.today();
    const keeper = await readKeeper(tx, { allianceId: alliance.id, principal, today });
    const all = (await listExchangeHeads(tx))
      .map((item): ListedItem => ({ item, mayKeep: keeps(keeper, item.undertakingId) }))
      .filter(({ item, mayKeep }) => mayKeep || item.state === 'freigegeben');
    const found = await findListed(tx, all, filter);
    const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
    const page = Math.min(asked, pages);
    return {
      items: found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
      ...{ found: found.length, total: all.length, page, pages },
      fields: fieldsIn(all.map(({ item }) => item)),
      isOffice: keeper.isOffice,
      projects: keeper.projects,
    };
  });

/** What the items say is read only where words are looked for, and only as far as the reader sees it. */
async function findListed(
  tx: Tx,
  all: readonly ListedItem[],
  filter: ExchangeFilter,
): Promise<readonly ListedItem[]> {
  const asked = all.filter(({ item }) => isAsked(item, filter));
  const wanted = wantedWords(filter);
  if (wanted.length === 0) return asked;
  const contents = await readContents(
    tx,
    asked.map(({ item }) => item.id),
  );
  return asked.filter(({ item, mayKeep }) => {
    const content = contents.get(item.id);
    return content && holdsWords(item, mayKeep ? content : stripMemberData(content).content, wanted);
  });
}

/** Whoever keeps it sees all of it; others what is released, without what belongs to single members. */
function shownTo(item: ExchangeRecord, mayKeep: boolean): ShownItem[] {
  if (!mayKeep && item.state !== 'freigegeben') return [];
  const { content, leftOut } = stripMemberData(item.content);
  return [{ item: mayKeep ? item : { ...item, content }, mayKeep, leftOut: [...item.leftOut, ...leftOut] }];
}

export interface ItemPage extends ShownItem {
  /** Names of members that its texts speak of; for whoever releases it. */
  readonly named: readonly string[];
  readonly memberNames: readonly string[];
  readonly project: KeptProject | undefined;
  readonly projects: readonly KeptProject[];
}

/** One item; undefined where there is none for the reader. */
export const loadExchangeItem = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  id: string,
): Promise<ItemPage | undefined> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const today = services.clock.today();
    const item = await findExchangeItem(tx, id);
    if (!item) return undefined;
    const keeper = await readKeeper(tx, { allianceId: alliance.id, principal, today });
    const [shown] = shownTo(item, keeps(keeper, item.undertakingId));
    if (!shown) return undefined;
    const memberNames = (await listMembers(tx)).map(({ member }) => member.name);
    return {
      ...shown,
      named: shown.mayKeep && !item.isImported ? namedMembers(item.content, memberNames) : [],
      memberNames,
      project: keeper.projects.find((project) => project.id === item.undertakingId),
      projects: keeper.projects,
    };
  });

/** What the form of a finding offers, and what is stored of the one that is edited. */
export interface FindingChoices {
  readonly isOffice: boolean;
  readonly projects: readonly KeptProject[];
  readonly memberNames: readonly string[];
  readonly stored: {
    readonly title: string;
    readonly field: string;
    readonly text: string;
    readonly version: number;
  } | null;
}

/** The choices for who may release something; undefined for everybody else. */
export const loadFindingChoices = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  id: string | null,
): Promise<FindingChoices | undefined> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const today = services.clock.today();
    const { isOffice, projects } = await readKeeper(tx, { allianceId: alliance.id, principal, today });
    if (!isOffice && projects.length === 0) return undefined;
    const memberNames = (await listMembers(tx)).map(({ member }) => member.name);
    const item = id === null ? undefined : await findExchangeItem(tx, id);
    const stored =
      item?.content.kind === 'erkenntnis'
        ? { title: item.title, field: item.field, text: item.content.text, version: item.version }
        : null;
    return { isOffice, projects, memberNames, stored };
  });
