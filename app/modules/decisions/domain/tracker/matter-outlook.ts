import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanCount, germanDate, germanList } from '../../../../foundation/german.ts';
import type { MemberOutlook } from './earliest-date.ts';

export interface NamedOutlook {
  readonly memberKey: string;
  readonly memberName: string;
  readonly outlook: MemberOutlook;
}

/** When all are through, who determines it, and for whom no date can be said. */
export interface MatterOutlook {
  /** Latest day among those that can be said; null where none can. */
  readonly on: CalendarDate | null;
  /** Nobody is waited for any more. */
  readonly done: boolean;
  readonly estimated: boolean;
  /** Whose last step lies latest, and which body decides it. */
  readonly decisive: Readonly<Record<'memberKey' | 'memberName' | 'bodyName', string>> | null;
  /** Each with the remedy. */
  readonly unknown: readonly Readonly<Record<'memberKey' | 'memberName' | 'reason', string>>[];
  /** German sentence for those who may see every path. */
  readonly reason: string;
  /** The same without naming anyone (practice 10: no public naming of the late). */
  readonly neutralReason: string;
}

type Expected = NamedOutlook & { readonly outlook: Extract<MemberOutlook, { kind: 'erwartet' }> };

/** The earliest day on which all members that have not refused are through: that of the latest of them. */
export function matterOutlook(members: readonly NamedOutlook[]): MatterOutlook {
  const unknown = members.flatMap(({ memberKey, memberName, outlook }) =>
    outlook.kind === 'ungewiss' ? [{ memberKey, memberName, reason: outlook.reason }] : [],
  );
  const expected = members.filter((member): member is Expected => member.outlook.kind === 'erwartet');
  const last = expected.reduce<Expected | undefined>(
    (latest, member) => (latest && latest.outlook.on >= member.outlook.on ? latest : member),
    undefined,
  );
  if (!last) return withoutExpected(members, unknown);
  const bodyName = last.outlook.chain.at(-1)?.bodyName ?? '';
  const estimated = last.outlook.estimated;
  const when = `${estimated ? 'voraussichtlich ' : ''}am ${germanDate(last.outlook.on)}`;
  const more = unknown.length > 0 ? ` ${withoutDate(unknown.map(({ memberName }) => memberName))}` : '';
  const others = unknown.length > 0 ? ` ${withoutDateCount(unknown.length)}` : '';
  return {
    on: last.outlook.on,
    done: false,
    estimated,
    decisive: { memberKey: last.memberKey, memberName: last.memberName, bodyName },
    unknown,
    reason: `Als Letztes entscheidet ${when} ${last.memberName} (${bodyName}).${more}`,
    neutralReason: `Das letzte Gremium entscheidet ${when}.${others}`,
  };
}

function withoutExpected(members: readonly NamedOutlook[], unknown: MatterOutlook['unknown']): MatterOutlook {
  const days = members.flatMap(({ outlook }) =>
    outlook.kind === 'durch' && outlook.on !== null ? [outlook.on] : [],
  );
  const on = days.toSorted().at(-1) ?? null;
  const done = unknown.length === 0;
  const sentence = on === null ? 'Kein Gremium steht mehr aus.' : `Zuletzt entschieden am ${germanDate(on)}.`;
  const names = unknown.map(({ memberName }) => memberName);
  return {
    on: done ? on : null,
    done,
    estimated: false,
    decisive: null,
    unknown,
    reason: done ? sentence : withoutDate(names),
    neutralReason: done ? sentence : withoutDateCount(names.length),
  };
}

const withoutDate = (names: readonly string[]): string =>
  `Kein Datum lässt sich berechnen für ${germanList(names)}.`;

const withoutDateCount = (count: number): string =>
  `Für ${germanCount(count, 'Mitglied', 'Mitglieder')} lässt sich kein Datum berechnen.`;
