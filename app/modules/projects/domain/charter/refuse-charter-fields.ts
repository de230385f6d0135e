import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanInteger, germanList } from '../../../../foundation/german.ts';
import { refuseFarDay } from '../undertakings/far-day.ts';
import type { Charter } from './charter.ts';
import { refuseDates } from './check-charter.ts';

/** What cannot be saved even as a draft, with what to do about it. */
export interface CharterFieldRefusal {
  readonly field:
    | 'strategicGoals'
    | 'operativeGoals'
    | 'results'
    | 'startsOn'
    | 'endsOn'
    | 'timeNote'
    | 'costText'
    | 'costTotal'
    | 'amount'
    | 'leads'
    | 'group'
    | 'core'
    | 'information';
  /** The member whose amount is wrong. */
  readonly memberKey?: string;
  readonly reason: string;
}

/** About ten pages; more belongs into an attachment. */
const CHARTER_TEXT_MAX = 20_000;

const TEXTS = ['strategicGoals', 'operativeGoals', 'results', 'timeNote', 'costText', 'information'] as const;

/** Who was chosen for something, by key. */
interface Chosen {
  readonly leads: readonly string[];
  readonly group: readonly string[];
  readonly core: readonly string[];
}

/**
 * A draft may be unfinished, but not contradict itself: whoever leads, works in the group or carries the work must be among
 * those the charter is meant for, and the end follows the beginning.
 */
export function refuseCharterFields(
  charter: Charter,
  chosen: Chosen,
  roster: readonly { readonly key: string; readonly name: string }[],
  today: CalendarDate,
): CharterFieldRefusal[] {
  const { startsOn, endsOn, costTotal, members } = charter;
  const dates = startsOn !== null && endsOn !== null ? refuseDates(startsOn, endsOn) : undefined;
  return [
    ...TEXTS.filter((field) => charter[field].length > CHARTER_TEXT_MAX).map((field) => ({
      field,
      reason: `Kürzen Sie den Text auf höchstens ${germanInteger(CHARTER_TEXT_MAX)} Zeichen. Verweisen Sie auf Anlagen.`,
    })),
    ...(['startsOn', 'endsOn'] as const).flatMap((field) => {
      const day = charter[field];
      const reason = day === null ? undefined : refuseFarDay(day, today);
      return reason === undefined ? [] : [{ field, reason }];
    }),
    ...(dates === undefined ? [] : [{ field: 'endsOn' as const, reason: dates }]),
    ...(costTotal !== null && costTotal < 0n ? [{ field: 'costTotal' as const, reason: NEGATIVE }] : []),
    ...members
      .filter(({ amount }) => amount !== null && amount < 0n)
      .map(({ memberKey }) => ({ field: 'amount' as const, memberKey, reason: NEGATIVE })),
    ...(['leads', 'group', 'core'] as const).flatMap((field) =>
      strangers(field, chosen[field], charter, roster),
    ),
  ];
}

const NEGATIVE = 'Ein Betrag unter null ist keine Ausgabe. Tragen Sie 0 ein, wenn nichts zu zahlen ist.';

function strangers(
  field: 'leads' | 'group' | 'core',
  keys: readonly string[],
  { members }: Charter,
  roster: readonly { readonly key: string; readonly name: string }[],
): CharterFieldRefusal[] {
  const names = roster
    .filter(({ key }) => keys.includes(key) && members.every(({ memberKey }) => memberKey !== key))
    .map(({ name }) => name);
  return names.length === 0
    ? []
    : [
        {
          field,
          reason: `${germanList(names)} ${names.length === 1 ? 'ist' : 'sind'} für das Projekt nicht vorgesehen. Wählen Sie ${names.length === 1 ? 'die Kommune' : 'die Kommunen'} auch unter „Für wen der Projektauftrag gedacht ist“ aus, oder nehmen Sie den Haken hier weg.`,
        },
      ];
}
