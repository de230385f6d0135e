import { germanCount } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Party } from './party.ts';
import type { PartyState } from './transitions.ts';

/** Whom a new version asks again. */
export const VERSION_SCOPES = ['alle', 'benannte', 'redaktionell'] as const;
export type VersionScope = (typeof VERSION_SCOPES)[number];
export const isVersionScope = (text: string): text is VersionScope =>
  (VERSION_SCOPES as readonly string[]).includes(text);

export interface VersionPlan {
  /** Keys of the members that are asked about the new version. */
  readonly asked: readonly string[];
  /** Keys of the members whose agreement is carried over to the new version. */
  readonly carried: readonly string[];
  /** What happens, as a sentence for the office and for the record. */
  readonly sentence: string;
}

export interface VersionPlanRefusal {
  readonly field: 'scope' | 'named';
  readonly reason: string;
}

/** States in which a member's matter is open. */
const OPEN: readonly PartyState[] = ['gefragt', 'rueckfrage', 'bedingt', 'widerspruch'];
export const isOpenMatter = ({ state }: Pick<Party, 'state'>): boolean => OPEN.includes(state);

/**
 * Decides who is asked again. Whoever takes no part is asked only by name. Where all must agree to one and the same
 * version, a change of content asks all; an agreement is carried over by a change of wording alone, and the record says
 * so. Inventory 19: every participant signs the same version.
 */
export function planNewVersion(
  parties: readonly Party[],
  scope: VersionScope,
  named: readonly string[],
  sameVersion: boolean,
): Result<VersionPlan, VersionPlanRefusal> {
  const unknown = named.filter((key) => parties.every(({ memberKey }) => memberKey !== key));
  if (unknown.length > 0) return fail({ field: 'named', reason: NAMED_UNKNOWN });
  if (scope === 'benannte' && sameVersion) return fail({ field: 'scope', reason: SAME_VERSION });
  if (scope === 'benannte' && named.length === 0) return fail({ field: 'named', reason: NAME_SOME });
  const asks = (party: Party): boolean =>
    isOpenMatter(party) ||
    (scope !== 'redaktionell' && named.includes(party.memberKey)) ||
    (scope === 'alle' && party.state === 'zugestimmt');
  const asked = parties.filter(asks);
  const rest = parties.filter((party) => !asks(party) && party.state === 'zugestimmt');
  const carried = scope === 'redaktionell' && sameVersion ? rest : [];
  return ok({ asked: keysOf(asked), carried: keysOf(carried), sentence: sentenceOf(asked, rest, carried) });
}

const NAMED_UNKNOWN = 'Eine genannte Kommune ist an dem Dokument nicht beteiligt. Wählen Sie aus der Liste.';
const NAME_SOME =
  'Nennen Sie mindestens eine Kommune, die die Änderung betrifft. Betrifft sie keine, ist die Änderung redaktionell.';
const SAME_VERSION =
  'Dieses Dokument müssen alle in derselben Fassung tragen. Fragen Sie alle neu, oder kennzeichnen Sie die Änderung als redaktionell, wenn sie am Inhalt nichts ändert.';

const keysOf = (parties: readonly Party[]): string[] => parties.map(({ memberKey }) => memberKey);

function sentenceOf(asked: readonly Party[], rest: readonly Party[], carried: readonly Party[]): string {
  const again = `${germanCount(asked.length, 'Kommune wird', 'Kommunen werden')} zur neuen Fassung gefragt.`;
  if (carried.length > 0)
    return `${again} ${germanCount(carried.length, 'Zustimmung wird', 'Zustimmungen werden')} auf sie übertragen, weil die Änderung redaktionell ist.`;
  if (rest.length > 0)
    return `${again} ${germanCount(rest.length, 'Zustimmung gilt', 'Zustimmungen gelten')} der früheren Fassung weiter.`;
  return again;
}
