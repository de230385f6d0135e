import { addDays, type CalendarDate } from '../../../foundation/calendar-date.ts';
import { readGermanDay } from '../../../foundation/read-german-day.ts';
import { readSort, type Sort } from '../../../ui/sort.ts';
import { BODY_KINDS, type BodyKind, isBodyKind } from '../domain/body.ts';
import type { SittingLine } from '../use-cases/list-sittings.ts';

const SORT_KEYS = ['sitzung', 'abgabeschluss', 'kommune'] as const;
export type SittingSortKey = (typeof SORT_KEYS)[number];

/** Four weeks: what a head office plans with. */
const DEFAULT_DAYS = 28;
/** Two years: a longer list serves nobody. */
const MAX_DAYS = 731;

/** What the list is asked for by its address: ?kommune=06433010&art=vertretung&von=2026-11-21&bis=2027-03-31 */
export interface SittingsQuery {
  /** Empty: all. */
  readonly memberKey: string;
  readonly kind: BodyKind | '';
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** German sentence where the span could not be taken as it was given. */
  readonly problem: string | null;
  readonly sort: Sort<SittingSortKey>;
}

/** Kinds that sit, for the filter. */
export const SITTING_KINDS = BODY_KINDS.filter((kind) => kind !== 'leitung');

/** Reads the address; a span that cannot be read falls back to the next four weeks, with a word about it. */
export function readSittingsQuery(query: URLSearchParams, today: CalendarDate): SittingsQuery {
  const kind = query.get('art') ?? '';
  return {
    memberKey: query.get('kommune') ?? '',
    kind: isBodyKind(kind) ? kind : '',
    sort: readSort(query, SORT_KEYS, { by: 'sitzung', direction: 'ascending' }),
    ...readSpan(query.get('von')?.trim() ?? '', query.get('bis')?.trim() ?? '', today),
  };
}

function readSpan(typedFrom: string, typedTo: string, today: CalendarDate) {
  const from = typedFrom === '' ? today : readGermanDay(typedFrom);
  const to = typedTo === '' ? addDays(from ?? today, DEFAULT_DAYS - 1) : readGermanDay(typedTo);
  const fallback = { from: today, to: addDays(today, DEFAULT_DAYS - 1) };
  if (!from)
    return { ...fallback, problem: `„${typedFrom}“ ist kein Tag. Schreiben Sie ihn wie 01.12.2026.` };
  if (!to) return { ...fallback, problem: `„${typedTo}“ ist kein Tag. Schreiben Sie ihn wie 31.03.2027.` };
  if (to < from)
    return { ...fallback, problem: '„Bis“ liegt vor „Von“. Wählen Sie bei „Bis“ einen späteren Tag.' };
  if (to > addDays(from, MAX_DAYS))
    return {
      from,
      to: addDays(from, MAX_DAYS),
      problem: 'Gezeigt werden höchstens zwei Jahre. Wählen Sie einen kürzeren Zeitraum.',
    };
  return { from, to, problem: null };
}

/** The lines that are asked for, in the order asked for. Equal days keep the order of the members. */
export function selectSittings(
  lines: readonly SittingLine[],
  members: readonly { readonly member: { readonly key: string } }[],
  { memberKey, kind, sort }: Pick<SittingsQuery, 'memberKey' | 'kind' | 'sort'>,
): readonly SittingLine[] {
  const place = new Map(members.map(({ member }, index) => [member.key, index]));
  const placeOf = ({ member }: SittingLine) => place.get(member.key) ?? 0;
  const shown = lines.filter(
    ({ member, body }) =>
      (memberKey === '' || member.key === memberKey) && (kind === '' || body.kind === kind),
  );
  const turn = sort.direction === 'descending' ? -1 : 1;
  return shown.toSorted(
    (a, b) =>
      turn * COMPARE[sort.by](a, b, placeOf) ||
      compareText(a.sitting.on, b.sitting.on) ||
      placeOf(a) - placeOf(b),
  );
}

type Compare = (a: SittingLine, b: SittingLine, placeOf: (line: SittingLine) => number) => number;

const COMPARE: Readonly<Record<SittingSortKey, Compare>> = {
  sitzung: (a, b) => compareText(a.sitting.on, b.sitting.on),
  abgabeschluss: (a, b) => compareText(a.closesOn, b.closesOn),
  kommune: (a, b, placeOf) => placeOf(a) - placeOf(b),
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
