import { addMonths, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import type { ScheduleItem } from './schedule.ts';

/** What a person types for an item, read; a day that could not be read is null. */
export interface ItemDraft
  extends Pick<ScheduleItem, 'kind' | 'title' | 'stagePosition' | 'ownerKey' | 'ownerOffice'> {
  readonly plannedFrom: CalendarDate | null;
  readonly plannedTo: CalendarDate | null;
  readonly actualFrom: CalendarDate | null;
  readonly actualTo: CalendarDate | null;
}

/** What the project says about it. */
export interface ItemFacts {
  readonly today: CalendarDate;
  /** Planned or actual start of the project; nothing is planned before it. Null where none is known. */
  readonly beginsOn: CalendarDate | null;
  /** Null before the start: nothing has happened then. */
  readonly startedOn: CalendarDate | null;
  /** Keys of the members that take part, or that the charter is meant for. */
  readonly memberKeys: readonly string[];
  readonly stagePositions: readonly number[];
}

export interface ItemRefusal {
  readonly field:
    | 'title'
    | 'stagePosition'
    | 'ownerKey'
    | 'ownerOffice'
    | 'plannedFrom'
    | 'plannedTo'
    | 'actualFrom'
    | 'actualTo'
    | 'conflict'
    | 'count'
    | 'state';
  readonly message: string;
}

const TITLE_MAX = 160;
const OFFICE_MAX = 80;
/** A plan that nobody can read any more is none. */
export const MOST_ITEMS = 200;

/** A day farther away is a slip of the pen. */
const MONTHS_MAX = 120;

/** An item whose planned days are there: what `checkItem` has passed. */
export interface CheckedItem extends ItemDraft {
  readonly plannedFrom: CalendarDate;
  readonly plannedTo: CalendarDate;
}

/** Whether both planned days could be read. */
export const isDated = (draft: ItemDraft): draft is CheckedItem =>
  draft.plannedFrom !== null && draft.plannedTo !== null;

/** Every reason against an item at once; none where it can be kept. */
export function checkItem(draft: ItemDraft, facts: ItemFacts): readonly ItemRefusal[] {
  return [
    ...textRefusals(draft),
    ...placeRefusals(draft, facts),
    ...planRefusals(draft, facts),
    ...actualRefusals(draft, facts),
  ];
}

/** A milestone ends on its one day. */
export const tidyItem = (draft: ItemDraft): ItemDraft => ({
  ...draft,
  title: draft.title.trim(),
  ownerOffice: draft.ownerOffice.trim(),
  plannedTo: draft.kind === 'meilenstein' ? draft.plannedFrom : draft.plannedTo,
  actualTo: draft.kind === 'meilenstein' ? draft.actualFrom : draft.actualTo,
});

const refusal = (field: ItemRefusal['field'], message: string): ItemRefusal => ({ field, message });
const when = (applies: boolean, field: ItemRefusal['field'], message: string): ItemRefusal[] =>
  applies ? [refusal(field, message)] : [];

const textRefusals = ({ title, ownerOffice }: ItemDraft): ItemRefusal[] => [
  ...when(title === '', 'title', 'Geben Sie an, was zu tun ist.'),
  ...when(
    title.length > TITLE_MAX,
    'title',
    `Die Bezeichnung ist zu lang. Kürzen Sie sie auf ${TITLE_MAX} Zeichen.`,
  ),
  ...when(
    ownerOffice.length > OFFICE_MAX,
    'ownerOffice',
    `Die Stelle ist zu lang. Kürzen Sie sie auf ${OFFICE_MAX} Zeichen.`,
  ),
];

const placeRefusals = ({ ownerKey, stagePosition }: ItemDraft, facts: ItemFacts): ItemRefusal[] => [
  ...when(
    ownerKey !== null && !facts.memberKeys.includes(ownerKey),
    'ownerKey',
    'Diese Kommune nimmt am Projekt nicht teil. Wählen Sie eine beteiligte Kommune oder keine.',
  ),
  ...when(
    stagePosition !== null && !facts.stagePositions.includes(stagePosition),
    'stagePosition',
    'Diese Stufe gibt es im Projekt nicht. Wählen Sie eine aus der Liste.',
  ),
];

function planRefusals({ plannedFrom, plannedTo }: ItemDraft, { beginsOn, today }: ItemFacts): ItemRefusal[] {
  const missing = [
    ...when(
      plannedFrom === null,
      'plannedFrom',
      'Geben Sie den geplanten Beginn an, zum Beispiel 01.12.2026.',
    ),
    ...when(plannedTo === null, 'plannedTo', 'Geben Sie das geplante Ende an, zum Beispiel 31.12.2026.'),
  ];
  if (plannedFrom === null || plannedTo === null) return missing;
  return [
    ...when(
      plannedTo > addMonths(beginsOn ?? today, MONTHS_MAX),
      'plannedTo',
      `Der ${germanDate(plannedTo)} liegt mehr als zehn Jahre nach dem Beginn. Prüfen Sie das Jahr.`,
    ),
    ...when(
      beginsOn === null && plannedFrom < addMonths(today, -MONTHS_MAX),
      'plannedFrom',
      `Der ${germanDate(plannedFrom)} liegt mehr als zehn Jahre zurück. Prüfen Sie das Jahr.`,
    ),
    ...when(
      plannedTo < plannedFrom,
      'plannedTo',
      `Das geplante Ende liegt vor dem Beginn am ${germanDate(plannedFrom)}. Wählen Sie einen späteren Tag.`,
    ),
    ...when(
      beginsOn !== null && plannedFrom < beginsOn,
      'plannedFrom',
      `Das Projekt beginnt am ${beginsOn === null ? '' : germanDate(beginsOn)}. Wählen Sie diesen oder einen späteren Tag.`,
    ),
  ];
}

function actualRefusals({ actualFrom, actualTo }: ItemDraft, { today, startedOn }: ItemFacts): ItemRefusal[] {
  if (actualFrom === null)
    return when(
      actualTo !== null,
      'actualFrom',
      'Zu einem tatsächlichen Ende gehört ein Beginn. Tragen Sie ihn ein.',
    );
  if (startedOn === null)
    return [
      refusal(
        'actualFrom',
        'Das Projekt hat noch nicht begonnen. Lassen Sie die tatsächlichen Tage bis zum Start leer.',
      ),
    ];
  return [
    ...when(
      actualFrom < startedOn,
      'actualFrom',
      `Das Projekt läuft erst seit dem ${germanDate(startedOn)}. Wählen Sie diesen oder einen späteren Tag.`,
    ),
    ...when(
      actualFrom > today,
      'actualFrom',
      `Tragen Sie nur ein, was schon geschehen ist: höchstens den ${germanDate(today)}.`,
    ),
    ...when(
      actualTo !== null && actualTo > today,
      'actualTo',
      `Tragen Sie nur ein, was schon geschehen ist: höchstens den ${germanDate(today)}.`,
    ),
    ...when(
      actualTo !== null && actualTo < actualFrom,
      'actualTo',
      `Das Ende liegt vor dem Beginn am ${germanDate(actualFrom)}. Wählen Sie einen späteren Tag.`,
    ),
  ];
}
