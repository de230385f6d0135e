import { addMonths, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import { sumCents } from '../../../../foundation/cents.ts';
import { germanDate, germanEuro, germanList } from '../../../../foundation/german.ts';
import { CHARTER_SECTIONS, type Charter, type CharterSection, groupOf, leadsOf } from './charter.ts';

/** What a section lacks, with what to do about it. */
export interface CharterGap {
  readonly section: CharterSection;
  readonly reason: string;
}

/** What completeness depends on beside the charter. */
export interface CharterFacts {
  /** Led by a project group: basic, review, implementation, and pilot projects. */
  readonly hasGroup: boolean;
  readonly nameOf: (memberKey: string) => string;
}

/** Everything that a charter lacks before it may be put to its members for signature, by section. */
export function charterGaps(charter: Charter, facts: CharterFacts): CharterGap[] {
  return CHARTER_SECTIONS.flatMap(({ key }) =>
    GAPS[key](charter, facts).map((reason) => ({ section: key, reason })),
  );
}

/** Number of the sections that lack nothing, of seven. */
export const completeSections = (gaps: readonly CharterGap[]): number =>
  CHARTER_SECTIONS.filter(({ key }) => gaps.every(({ section }) => section !== key)).length;

type Check = (charter: Charter, facts: CharterFacts) => string[];

const GAPS: Readonly<Record<CharterSection, Check>> = {
  ziele: ({ strategicGoals, operativeGoals }) => [
    ...missing(
      strategicGoals,
      'Schreiben Sie auf, was die Kommunen auf lange Sicht erreichen wollen (strategische Ziele).',
    ),
    ...missing(operativeGoals, 'Schreiben Sie auf, was das Projekt selbst leisten soll (operative Ziele).'),
  ],
  ergebnisse: ({ results }) => missing(results, 'Nennen Sie die Ergebnisse, die am Ende vorliegen sollen.'),
  zeit: datesOf,
  kosten: costsOf,
  leitung: (charter) =>
    leadsOf(charter).length > 0 ? [] : ['Wählen Sie mindestens eine Kommune, die das Projekt leitet.'],
  gruppe: (charter, { hasGroup }) => [
    ...(charter.members.length < 2
      ? ['Wählen Sie mindestens zwei Kommunen, für die der Projektauftrag gedacht ist.']
      : []),
    ...(hasGroup && groupOf(charter).length === 0
      ? ['Wählen Sie, welche Kommunen jemanden in die Projektgruppe entsenden.']
      : []),
  ],
  information: ({ information }) =>
    missing(information, 'Schreiben Sie auf, wer wann wie über den Fortgang informiert wird.'),
};

const missing = (text: string, reason: string): string[] => (text.trim() === '' ? [reason] : []);

function datesOf({ startsOn, endsOn }: Charter): string[] {
  if (startsOn === null || endsOn === null)
    return [
      ...(startsOn === null ? ['Nennen Sie den Tag, an dem das Projekt beginnt.'] : []),
      ...(endsOn === null ? ['Nennen Sie den letzten Tag des Projekts.'] : []),
    ];
  const refusal = refuseDates(startsOn, endsOn);
  return refusal === undefined ? [] : [refusal];
}

/** Why two days cannot be the first and the last of a project; undefined where they can. */
export const refuseDates = (startsOn: CalendarDate, endsOn: CalendarDate): string | undefined =>
  endsOn >= startsOn
    ? undefined
    : `Das Ende (${germanDate(endsOn)}) liegt vor dem Beginn (${germanDate(startsOn)}). Ändern Sie einen der beiden Tage.`;

function costsOf({ costKind, costTotal, members }: Charter, { nameOf }: CharterFacts): string[] {
  if (costKind === 'keine') return [];
  if (costKind === 'offen')
    return [
      'Entscheiden Sie, ob das Projekt die Kommunen etwas kostet; „Keine Kosten“ ist auch eine Antwort.',
    ];
  const unnamed = members.filter(({ amount }) => amount === null);
  const sum = sumCents(members.flatMap(({ amount }) => (amount === null ? [] : [amount])));
  if (costTotal === null || costTotal <= 0n)
    return ['Nennen Sie, was alle Kommunen zusammen zahlen, oder wählen Sie „Keine Kosten“.'];
  if (unnamed.length > 0)
    return [
      `Es fehlt der Betrag von ${germanList(unnamed.map(({ memberKey }) => nameOf(memberKey)))}. Tragen Sie 0 ein, wenn eine Kommune nichts zahlt.`,
    ];
  return sum === costTotal
    ? []
    : [
        `Die Beträge der Kommunen ergeben ${germanEuro(sum)}, insgesamt sind ${germanEuro(costTotal)} genannt. Gleichen Sie beides ab.`,
      ];
}

/** A project takes about a year (12th report of Groß-Gerau, section 1.2). */
const USUAL_MONTHS = 12;

/** What is worth a second look though nothing is wrong. */
export function charterHints({ startsOn, endsOn, timeNote }: Charter, today: CalendarDate): string[] {
  const isLong = startsOn !== null && endsOn !== null && endsOn > addMonths(startsOn, USUAL_MONTHS);
  return [
    ...(isLong && timeNote.trim() === ''
      ? ['Das Projekt dauert länger als das übliche Jahr. Schreiben Sie dazu, warum.']
      : []),
    ...(startsOn !== null && startsOn < today
      ? [`Der Beginn (${germanDate(startsOn)}) liegt schon zurück.`]
      : []),
  ];
}
