import { type CalendarDate, parseCalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { isRole, orderedRoles, type Role } from '../participation/participation.ts';
import { refuseFarDay } from '../undertakings/far-day.ts';
import { isUndertakingKind, needsCharter, type UndertakingKind } from '../undertakings/undertaking.ts';
import { type Driver, isDriver, type UndertakingRecord } from '../undertakings/undertaking-record.ts';
import type { CandidateDraft, HeadDraft, UndertakingDraft } from './undertaking-draft.ts';

export const TITLE_MAX = 160;
export const DESCRIPTION_MAX = 2000;
/** Controls, line breaks, and marks that turn the reading direction: a title stands in lists, calendars and mails. */
const UNSEEN = /\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** What a draft can point to. */
export interface DraftContext {
  readonly areaIds: readonly string[];
  /** All there are: each can have parts. */
  readonly undertakings: readonly Pick<UndertakingRecord, 'id' | 'slug' | 'parentId'>[];
  readonly memberKeys: readonly string[];
  /** Keys of the templates that suit the kind. */
  readonly templateKeys: readonly string[];
  readonly today: CalendarDate;
}

export interface DraftRefusal {
  readonly field:
    | 'title'
    | 'description'
    | 'kind'
    | 'begins'
    | 'areaId'
    | 'parent'
    | 'template'
    | 'drivers'
    | 'plannedStart'
    | 'plannedEnd'
    | 'candidates'
    | 'origin'
    | 'conflict';
  /** German sentence with the remedy. */
  readonly message: string;
}

export const draftRefusal = (field: DraftRefusal['field'], message: string): DraftRefusal => ({
  field,
  message,
});

/** What is kept of the head, checked. */
export interface HeadDetails
  extends Pick<
    UndertakingRecord,
    | 'title'
    | 'description'
    | 'areaId'
    | 'parentId'
    | 'crossesCounty'
    | 'drivers'
    | 'plannedStart'
    | 'plannedEnd'
  > {}

export interface UndertakingDetails extends HeadDetails {
  readonly kind: UndertakingKind;
  readonly begins: 'warteliste' | 'in-vorbereitung';
  readonly templateKey: string;
  readonly candidates: readonly { readonly memberKey: string; readonly roles: readonly Role[] }[];
}

/** Checks a new project; every reason at once. */
export function checkUndertaking(
  draft: UndertakingDraft,
  context: DraftContext,
): Result<UndertakingDetails, readonly DraftRefusal[]> {
  const head = checkHead(draft, context, null);
  // A task that goes on is told by reports; nobody prepares one.
  const kind = isUndertakingKind(draft.kind) && draft.kind !== 'aufgabe' ? draft.kind : null;
  const begins = beginOf(draft.begins);
  const refusals = [
    ...(kind === null ? [draftRefusal('kind', 'Wählen Sie, welche Art von Vorhaben es ist.')] : []),
    ...(begins === null
      ? [draftRefusal('begins', 'Wählen Sie, ob die Vorbereitung beginnt oder das Vorhaben wartet.')]
      : []),
    ...(head.ok ? [] : head.error),
    ...refuseTemplate(draft.templateKey, kind, context),
    ...refuseCandidates(draft.candidates, kind, context),
  ];
  if (!head.ok || kind === null || begins === null || refusals.length > 0) return fail(refusals);
  const candidates = draft.candidates.map(({ memberKey, roles }) => ({
    memberKey,
    roles: orderedRoles(roles.filter(isRole)),
  }));
  return ok({ ...head.value, kind, begins, templateKey: draft.templateKey, candidates });
}

/** Checks what can be changed later; `self` is the project that is changed, null for a new one. */
export function checkHead(
  draft: HeadDraft,
  context: Pick<DraftContext, 'areaIds' | 'undertakings' | 'today'>,
  self: Pick<UndertakingRecord, 'id'> | null,
): Result<HeadDetails, readonly DraftRefusal[]> {
  const [start, end] = [dayOf(draft.plannedStart), dayOf(draft.plannedEnd)];
  const parent = context.undertakings.find(({ slug }) => slug === draft.parentSlug);
  const drivers = draft.drivers.filter(isDriver);
  const refusals = [
    ...refuseTexts(draft),
    ...refuseDays(start, end, context.today),
    ...refuseParent(draft.parentSlug, parent, context, self),
    ...(draft.areaId === '' || context.areaIds.includes(draft.areaId)
      ? []
      : [draftRefusal('areaId', 'Wählen Sie einen Aufgabenbereich aus der Liste.')]),
    ...(drivers.length === draft.drivers.length
      ? []
      : [draftRefusal('drivers', 'Wählen Sie die Treiber aus der Liste.')]),
  ];
  if (refusals.length > 0 || start === 'wrong' || end === 'wrong') return fail(refusals);
  return ok({
    title: draft.title.trim(),
    description: draft.description.trim(),
    areaId: draft.areaId === '' ? null : draft.areaId,
    parentId: parent?.id ?? null,
    crossesCounty: draft.crossesCounty,
    drivers: uniqueDrivers(drivers),
    plannedStart: start,
    plannedEnd: end,
  });
}

const beginOf = (text: string): UndertakingDetails['begins'] | null =>
  text === 'warteliste' || text === 'in-vorbereitung' ? text : null;

const uniqueDrivers = (drivers: readonly Driver[]): readonly Driver[] => [...new Set(drivers)];

type TypedDay = CalendarDate | null | 'wrong';

function dayOf(text: string): TypedDay {
  if (text.trim() === '') return null;
  const day = parseCalendarDate(text.trim());
  return day.ok ? day.value : 'wrong';
}

function refuseTexts({ title, description }: HeadDraft): DraftRefusal[] {
  return [
    ...(title.trim() === '' ? [draftRefusal('title', 'Geben Sie dem Vorhaben einen Titel.')] : []),
    ...(UNSEEN.test(title.trim())
      ? [draftRefusal('title', 'Entfernen Sie die unsichtbaren Steuerzeichen aus dem Titel.')]
      : []),
    ...(title.trim().length > TITLE_MAX
      ? [draftRefusal('title', `Kürzen Sie den Titel auf höchstens ${TITLE_MAX} Zeichen.`)]
      : []),
    ...(description.trim().length > DESCRIPTION_MAX
      ? [draftRefusal('description', `Kürzen Sie die Beschreibung auf höchstens ${DESCRIPTION_MAX} Zeichen.`)]
      : []),
  ];
}

function refuseDays(start: TypedDay, end: TypedDay, today: CalendarDate): DraftRefusal[] {
  const wrong = 'Diesen Tag gibt es nicht. Geben Sie ihn zum Beispiel als 21.11.2026 an.';
  const refusals = [
    ...(start === 'wrong' ? [draftRefusal('plannedStart', wrong)] : []),
    ...(end === 'wrong' ? [draftRefusal('plannedEnd', wrong)] : []),
    ...refuseFar('plannedStart', start, today),
    ...refuseFar('plannedEnd', end, today),
  ];
  if (start === null || end === null || refusals.length > 0 || start <= end) return refusals;
  return [
    draftRefusal('plannedEnd', 'Das geplante Ende liegt vor dem Beginn. Wählen Sie einen späteren Tag.'),
  ];
}

function refuseFar(field: 'plannedStart' | 'plannedEnd', day: TypedDay, today: CalendarDate): DraftRefusal[] {
  const reason = day === null || day === 'wrong' ? undefined : refuseFarDay(day, today);
  return reason === undefined ? [] : [draftRefusal(field, reason)];
}

function refuseParent(
  slug: string,
  parent: DraftContext['undertakings'][number] | undefined,
  { undertakings }: Pick<DraftContext, 'undertakings'>,
  self: Pick<UndertakingRecord, 'id'> | null,
): DraftRefusal[] {
  if (slug === '') return [];
  if (!parent)
    return [
      draftRefusal('parent', 'Dieses übergeordnete Vorhaben gibt es nicht. Wählen Sie es aus der Liste.'),
    ];
  if (self !== null && isBelow(parent, self.id, undertakings))
    return [
      draftRefusal(
        'parent',
        'Ein Vorhaben kann nicht Teil von sich selbst oder von einem seiner Teile sein. Wählen Sie ein anderes.',
      ),
    ];
  return [];
}

/** Whether an undertaking is the other or lies below it. */
function isBelow(
  start: DraftContext['undertakings'][number],
  id: string,
  undertakings: DraftContext['undertakings'],
): boolean {
  const seen = new Set<string>();
  let current: DraftContext['undertakings'][number] | undefined = start;
  while (current && !seen.has(current.id)) {
    if (current.id === id) return true;
    seen.add(current.id);
    const above: string | null = current.parentId;
    current = undertakings.find((candidate) => candidate.id === above);
  }
  return false;
}

function refuseTemplate(
  key: string,
  kind: UndertakingKind | null,
  { templateKeys }: DraftContext,
): DraftRefusal[] {
  if (kind === null || templateKeys.includes(key)) return [];
  // Charter and schedule are stages of the standard.
  if (key === '' && (!needsCharter(kind) || templateKeys.length === 0)) return [];
  if (key === '')
    return [
      draftRefusal(
        'template',
        'Zu dieser Art gehören Projektauftrag und Stufen. Wählen Sie eine Prozessvorlage.',
      ),
    ];
  return [
    draftRefusal(
      'template',
      'Diese Prozessvorlage passt nicht zu der Art des Vorhabens. Wählen Sie eine andere oder keine.',
    ),
  ];
}

/** A charter binds at least two. */
function refuseCandidates(
  candidates: readonly CandidateDraft[],
  kind: UndertakingKind | null,
  { memberKeys }: DraftContext,
): DraftRefusal[] {
  const unknown = candidates.some(({ memberKey }) => !memberKeys.includes(memberKey));
  const wrongRole = candidates.some(({ roles }) => !roles.every(isRole));
  const twice = new Set(candidates.map(({ memberKey }) => memberKey)).size < candidates.length;
  if (unknown || wrongRole || twice)
    return [draftRefusal('candidates', 'Wählen Sie Kommunen und Rollen aus der Liste, jede Kommune einmal.')];
  if (kind === null || !needsCharter(kind) || candidates.length !== 1) return [];
  return [
    draftRefusal(
      'candidates',
      'Zu einer Zusammenarbeit gehören mindestens zwei Kommunen. Wählen Sie eine weitere, oder lassen Sie die Auswahl noch offen.',
    ),
  ];
}
