import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { RecipientGroup } from './recipient-group.ts';

/** Where one group of a member is reached, from a day on. */
export interface StaffAddress {
  readonly group: RecipientGroup;
  readonly validFrom: CalendarDate;
  /** The member has such a representation. */
  readonly exists: boolean;
  /** A mailbox of the office, never of a person; '' where none is kept. */
  readonly address: string;
  /** Made up, for a demonstration. */
  readonly isSample: boolean;
}

/** What holds on a day: the latest entry of that day or before; undefined where nothing was entered. */
export const addressAt = (
  entries: readonly StaffAddress[],
  group: RecipientGroup,
  day: CalendarDate,
): StaffAddress | undefined =>
  entries
    .filter((entry) => entry.group === group && entry.validFrom <= day)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .at(-1);

/** What counts for a project: made-up entries for a made-up one alone. */
export const addressesFor = <T extends StaffAddress>(
  entries: readonly T[],
  project: { readonly isSample: boolean },
): readonly T[] => entries.filter(({ isSample }) => !isSample || project.isSample);

/** What was looked at: the same for the same entries, in whatever order. */
export const addressStamp = (entries: readonly StaffAddress[]): string =>
  JSON.stringify(
    entries
      .map(({ group, validFrom, exists, address }) => [group, validFrom, exists, address].join(' '))
      .toSorted(),
  );

export const ADDRESS_MAX = 200;
const ADDRESS = /^[^\s@"(),:;<>[\\\]]+@[^\s@"(),:;<>[\\\]]+\.[a-zA-Z]{2,}$/;

/** Words by which a mailbox says that it belongs to an office. */
const OFFICE_WORDS = [
  'personalrat',
  'pr',
  'gleichstellung',
  'frauen',
  'frauenbuero',
  'sbv',
  'schwerbehinder',
  'beschaeftigte',
  'mitarbeit',
  'intern',
  'alle',
  'info',
  'rathaus',
  'poststelle',
  'verwaltung',
  'hauptamt',
  'personal',
] as const;
const SHORT = 3;

/** Whether the part before the @ names an office. Short words count only where they stand alone ("pr", not "priska"). */
export function namesOffice(address: string): boolean {
  const [local = ''] = address.toLowerCase().split('@');
  const words = local.split(/[.\-_+]/);
  return OFFICE_WORDS.some((known) =>
    known.length <= SHORT ? words.includes(known) : words.some((word) => word.startsWith(known)),
  );
}

/** What was typed for one group. */
export interface AddressDraft {
  readonly group: RecipientGroup;
  readonly exists: boolean;
  readonly address: string;
  /** "This mailbox belongs to an office." */
  readonly isOffice: boolean;
}

export interface AddressRefusal {
  readonly field: RecipientGroup | 'validFrom' | 'conflict';
  readonly message: string;
}

/** Checks the addresses of one member, valid from a day; every reason at once. */
export function checkAddresses(
  drafts: readonly AddressDraft[],
  typedDay: string,
): Result<readonly StaffAddress[], readonly AddressRefusal[]> {
  const validFrom = readGermanDay(typedDay);
  const refusals: AddressRefusal[] = drafts.flatMap(refuseAddress);
  if (validFrom === undefined)
    refusals.push({
      field: 'validFrom',
      message: 'Geben Sie an, ab welchem Tag das gilt, zum Beispiel 01.12.2026.',
    });
  if (refusals.length > 0 || validFrom === undefined) return fail(refusals);
  return ok(
    drafts.map(({ group, exists, address }) => ({
      group,
      validFrom,
      exists,
      address: exists ? address.trim() : '',
      isSample: false,
    })),
  );
}

function refuseAddress({ group, exists, address, isOffice }: AddressDraft): AddressRefusal[] {
  const typed = address.trim();
  if (!exists && group === 'beschaeftigte')
    return [
      { field: group, message: 'Beschäftigte gibt es in jeder Verwaltung. Setzen Sie das Häkchen wieder.' },
    ];
  if (!exists || typed === '') return [];
  if (typed.length > ADDRESS_MAX || !ADDRESS.test(typed))
    return [
      { field: group, message: 'Geben Sie eine Mailadresse an, zum Beispiel personalrat@stadt.example.' },
    ];
  return isOffice || namesOffice(typed)
    ? []
    : [
        {
          field: group,
          message:
            'Das sieht nach der Adresse einer Person aus. Geben Sie ein Funktionspostfach an, oder bestätigen Sie, dass es eines ist.',
        },
      ];
}
