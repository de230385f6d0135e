import { type CalendarDate, parseCalendarDate } from '../../../foundation/calendar-date.ts';
import { readSort, type Sort } from '../../../ui/sort.ts';
import { compareMembers } from '../domain/sort-members.ts';
import type { MemberLine } from '../use-cases/compute-member-overview.ts';

const SORT_KEYS = ['name', 'flaeche', 'einwohner', 'veraenderung'] as const;
export type MemberSortKey = (typeof SORT_KEYS)[number];

/** What the list is asked for by its address: ?stichtag=2022-12-31&zugehoerigkeit=gast&sort=-einwohner */
export interface MembersQuery {
  /** Undefined: the latest day there is. */
  readonly date: CalendarDate | undefined;
  /** What was given for a day but is none. */
  readonly wrongDate: string | undefined;
  /** Empty: all. */
  readonly standing: 'mitglied' | 'gast' | '';
  readonly sort: Sort<MemberSortKey>;
}

/** Reads the address; what cannot be read falls back to all members on the latest day. */
export function readMembersQuery(query: URLSearchParams): MembersQuery {
  const text = query.get('stichtag')?.trim() ?? '';
  const date = parseCalendarDate(text);
  const standing = query.get('zugehoerigkeit');
  return {
    date: date.ok ? date.value : undefined,
    wrongDate: date.ok || text === '' ? undefined : text,
    standing: standing === 'mitglied' || standing === 'gast' ? standing : '',
    sort: readSort(query, SORT_KEYS, { by: 'name', direction: 'ascending' }),
  };
}

/** The lines that are asked for, in the order asked for. Lines without the figure stand last in either direction. */
export function selectLines(
  lines: readonly MemberLine[],
  { standing, sort }: Pick<MembersQuery, 'standing' | 'sort'>,
): readonly MemberLine[] {
  const shown = lines.filter(({ member }) => standing === '' || member.standing === standing);
  const turn = sort.direction === 'descending' ? -1 : 1;
  if (sort.by === 'name') return shown.toSorted((a, b) => turn * compareMembers(a.member, b.member));
  const figure = FIGURES[sort.by];
  return shown.toSorted((a, b) => {
    const [x, y] = [figure(a), figure(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return turn * (x - y) || compareMembers(a.member, b.member);
  });
}

const FIGURES: Readonly<Record<Exclude<MemberSortKey, 'name'>, (line: MemberLine) => number | null>> = {
  flaeche: ({ member }) => member.areaHectares,
  einwohner: ({ count }) => (count?.ok ? count.value.value : null),
  veraenderung: ({ span }) => span?.permille ?? null,
};
