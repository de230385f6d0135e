import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanAmount } from '../../../../foundation/german.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { readGermanAmount } from '../../../../foundation/read-german-number.ts';
import { type Charter, isCostKind } from '../../domain/charter/charter.ts';
import type { CharterParticipant } from '../../domain/charter/join-project.ts';
import { type CharterFieldRefusal, refuseCharterFields } from '../../domain/charter/refuse-charter-fields.ts';
import { isRole, orderedRoles, type Role } from '../../domain/participation/participation.ts';
import { isDriver } from '../../domain/undertakings/undertaking-record.ts';

/** What was typed, kept as it is for a second try. */
export interface CharterForm {
  readonly strategicGoals: string;
  readonly operativeGoals: string;
  readonly drivers: readonly string[];
  readonly results: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly timeNote: string;
  readonly costKind: string;
  readonly costText: string;
  readonly costTotal: string;
  /** Amounts as typed, by member. */
  readonly amounts: ReadonlyMap<string, string>;
  readonly leads: readonly string[];
  readonly candidates: readonly string[];
  readonly group: readonly string[];
  readonly core: readonly string[];
  readonly information: string;
  /** Number of the wording that it was written from. */
  readonly version: string;
}

export const amountField = (memberKey: string): string => `betrag-${memberKey}`;

const textOf = (form: URLSearchParams, name: string): string => (form.get(name) ?? '').replace(/\r\n/g, '\n');

/** Reads the posted form. */
export function readCharterForm(form: URLSearchParams): CharterForm {
  const amounts = [...form].filter(([name]) => name.startsWith('betrag-'));
  return {
    strategicGoals: textOf(form, 'strategisch'),
    operativeGoals: textOf(form, 'operativ'),
    drivers: form.getAll('treiber'),
    results: textOf(form, 'ergebnisse'),
    startsOn: textOf(form, 'beginn'),
    endsOn: textOf(form, 'ende'),
    timeNote: textOf(form, 'zeit'),
    costKind: textOf(form, 'kosten'),
    costText: textOf(form, 'kostenklausel'),
    costTotal: textOf(form, 'summe'),
    amounts: new Map(amounts.map(([name, value]) => [name.slice('betrag-'.length), value])),
    leads: form.getAll('leitung'),
    candidates: form.getAll('kommune'),
    group: form.getAll('gruppe'),
    core: form.getAll('kernteam'),
    information: textOf(form, 'information'),
    version: textOf(form, 'version'),
  };
}

/** The form of a charter as it is stored. */
export function charterFormOf(charter: Charter, version: number): CharterForm {
  const { members, costTotal } = charter;
  const keysOf = (fits: (member: Charter['members'][number]) => boolean): string[] =>
    members.filter(fits).map(({ memberKey }) => memberKey);
  return {
    ...charter,
    startsOn: charter.startsOn ?? '',
    endsOn: charter.endsOn ?? '',
    costTotal: costTotal === null ? '' : germanAmount(costTotal),
    amounts: new Map(
      members.flatMap(({ memberKey, amount }) =>
        amount === null ? [] : [[memberKey, germanAmount(amount)] as const],
      ),
    ),
    leads: keysOf(({ roles }) => roles.includes('PL')),
    candidates: keysOf(() => true),
    group: keysOf(({ roles }) => roles.includes('PG')),
    core: keysOf(({ isCore }) => isCore),
    version: String(version),
  };
}

/** A form in which who takes part in which role is not asked, because the project runs. */
export function withPartners(form: CharterForm, partners: readonly CharterParticipant[]): CharterForm {
  const keysOf = (role?: Role): string[] =>
    partners
      .filter(({ roles }) => role === undefined || roles.includes(role))
      .map(({ memberKey }) => memberKey);
  return { ...form, candidates: keysOf(), leads: keysOf('PL'), group: keysOf('PG') };
}

const NO_DAY = 'Nennen Sie einen Tag, den es gibt, zum Beispiel 01.02.2027.';

/** The charter that was typed, its members in the order of `roster`, and what of it cannot be read or cannot be. */
export function toCharter(
  form: CharterForm,
  roster: readonly { readonly key: string; readonly name: string }[],
  today: CalendarDate,
): { readonly charter: Charter; readonly refusals: readonly CharterFieldRefusal[] } {
  const refusals: CharterFieldRefusal[] = [];
  const dayOf = (text: string, field: 'startsOn' | 'endsOn') => {
    const day = text.trim() === '' ? null : readGermanDay(text);
    if (day === undefined) refusals.push({ field, reason: NO_DAY });
    return day ?? null;
  };
  const amountOf = (text: string, refused: Omit<CharterFieldRefusal, 'reason'>) => {
    if (text.trim() === '') return null;
    const amount = readGermanAmount(text);
    if (!amount.ok) refusals.push({ ...refused, reason: amount.error });
    return amount.ok ? amount.value : null;
  };
  const charter: Charter = {
    strategicGoals: form.strategicGoals.trim(),
    operativeGoals: form.operativeGoals.trim(),
    results: form.results.trim(),
    startsOn: dayOf(form.startsOn, 'startsOn'),
    endsOn: dayOf(form.endsOn, 'endsOn'),
    timeNote: form.timeNote.trim(),
    costKind: isCostKind(form.costKind) ? form.costKind : 'offen',
    costText: form.costText.trim(),
    costTotal: amountOf(form.costTotal, { field: 'costTotal' }),
    information: form.information.trim(),
    drivers: form.drivers.filter(isDriver),
    members: roster
      .filter(({ key }) => form.candidates.includes(key))
      .map(({ key }) => ({
        memberKey: key,
        roles: orderedRoles(
          [...(form.leads.includes(key) ? ['PL'] : []), ...(form.group.includes(key) ? ['PG'] : [])].filter(
            isRole,
          ),
        ),
        isCore: form.core.includes(key),
        amount: amountOf(form.amounts.get(key) ?? '', { field: 'amount', memberKey: key }),
      })),
  };
  return { charter, refusals: [...refusals, ...refuseCharterFields(charter, form, roster, today)] };
}
