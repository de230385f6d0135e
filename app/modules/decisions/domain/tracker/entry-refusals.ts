import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { isDecided, type PathStep, type Votes } from './path-step.ts';
import { isAdvisory } from './station.ts';
import { isResult, type StepEvent } from './step-transitions.ts';

/** Characters of a deviation, a condition or a reason. */
export const ENTRY_TEXT_MAX = 2000;

/** What a person enters for one step. */
export interface StepEntry {
  readonly event: StepEvent;
  /** Day of the decision, or of the planned sitting; null where postponed without a day. */
  readonly on: CalendarDate | null;
  readonly votes: Votes | null;
  /** Deviation or condition of a result; reason of a correction or of taking back. */
  readonly text: string;
  /** Reason of a correction, where a result replaces a result. */
  readonly correction: string;
  readonly version: number;
}

export type EntryField = 'event' | 'on' | 'votes' | 'text' | 'correction' | 'proof' | 'conflict';

/** Field of the entry and a German sentence with the remedy; `conflict`: somebody else was faster. */
export interface EntryRefusal {
  readonly field: EntryField;
  readonly message: string;
}

export const CONFLICT: EntryRefusal = {
  field: 'conflict',
  message:
    'Dieser Schritt wurde inzwischen von jemand anderem geändert. Prüfen Sie den neuen Stand und tragen Sie Ihre Angabe noch einmal ein.',
};

/** Everything that is wrong with an entry whose transition is allowed. */
export const entryRefusals = (
  path: readonly PathStep[],
  step: PathStep,
  entry: StepEntry,
  today: CalendarDate,
): readonly EntryRefusal[] => [
  ...orderRefusals(path, step, entry),
  ...dayRefused(path, step, entry, today),
  ...textRefused(step, entry),
  ...votesRefused(entry.votes),
];

/** What is wrong with an event at this place of the path, whatever else is entered. */
export const orderRefusals = (
  path: readonly PathStep[],
  step: PathStep,
  entry: Pick<StepEntry, 'event'>,
): readonly EntryRefusal[] => [...lastRefused(path, step, entry), ...orderRefused(path, step, entry)];

/** What decides cannot drop out: without it nobody has consented. */
const lastRefused = (
  path: readonly PathStep[],
  step: PathStep,
  { event }: Pick<StepEntry, 'event'>,
): EntryRefusal[] =>
  event === 'entfaellt' && path.at(-1)?.position === step.position
    ? [
        refusal(
          'event',
          `${step.bodyName} entscheidet und kann nicht entfallen. Ändern Sie den Weg, wenn ein anderes Gremium entscheidet.`,
        ),
      ]
    : [];

function orderRefused(
  path: readonly PathStep[],
  step: PathStep,
  { event }: Pick<StepEntry, 'event'>,
): EntryRefusal[] {
  const open = path.find((other) => other.position < step.position && !isDecided(other));
  const ended = path.find(
    (other) => other.position < step.position && other.state === 'abgelehnt' && !isAdvisory(other.station),
  );
  const later = path.find((other) => other.position > step.position && isDecided(other));
  if (isResult(event) && open)
    return [
      refusal(
        'event',
        `Zuerst muss ${open.bodyName} entschieden haben. Tragen Sie dort das Ergebnis ein oder „entfällt“.`,
      ),
    ];
  if (isResult(event) && ended)
    return [
      refusal(
        'event',
        `${ended.bodyName} hat abgelehnt; der Weg endet dort. Berichtigen Sie zuerst dieses Ergebnis.`,
      ),
    ];
  const breaks = event === 'zuruecknehmen' || (event === 'abgelehnt' && !isAdvisory(step.station));
  if (breaks && later)
    return [
      refusal(
        'event',
        `${later.bodyName} hat danach schon entschieden. Nehmen Sie zuerst das spätere Ergebnis zurück.`,
      ),
    ];
  return [];
}

function dayRefused(
  path: readonly PathStep[],
  step: PathStep,
  { event, on }: StepEntry,
  today: CalendarDate,
): EntryRefusal[] {
  if (event === 'zuruecknehmen' || event === 'vertagen' || event === 'entfaellt')
    return laterOnly(event, on, today);
  if (on === null) return [refusal('on', 'Geben Sie den Tag an, zum Beispiel 01.12.2026.')];
  if (event === 'planen') return laterOnly(event, on, today);
  if (on > today)
    return [
      refusal(
        'on',
        `Der ${germanDate(on)} liegt in der Zukunft. Planen Sie die Sitzung, statt ein Ergebnis einzutragen.`,
      ),
    ];
  const before = path.findLast(
    (other) => other.position < step.position && other.decidedOn !== null && other.decidedOn > on,
  );
  if (before?.decidedOn)
    return [
      refusal(
        'on',
        `${before.bodyName} hat erst am ${germanDate(before.decidedOn)} entschieden. Prüfen Sie den Tag.`,
      ),
    ];
  const after = path.find(
    (other) => other.position > step.position && other.decidedOn !== null && other.decidedOn < on,
  );
  if (after?.decidedOn)
    return [
      refusal(
        'on',
        `${after.bodyName} hat schon am ${germanDate(after.decidedOn)} entschieden. Prüfen Sie den Tag.`,
      ),
    ];
  return [];
}

const laterOnly = (event: StepEvent, on: CalendarDate | null, today: CalendarDate): EntryRefusal[] =>
  (event === 'planen' || event === 'vertagen') && on !== null && on < today
    ? [refusal('on', `Der ${germanDate(on)} ist vorbei. Wählen Sie eine kommende Sitzung.`)]
    : [];

function textRefused(step: PathStep, { event, text, correction }: StepEntry): EntryRefusal[] {
  const found: EntryRefusal[] = [];
  if (event === 'beschlossen-mit-abweichung' && text.trim() === '')
    found.push(refusal('text', 'Beschreiben Sie, worin der Beschluss von der Vorlage abweicht.'));
  if (event === 'mit-bedingung' && text.trim() === '')
    found.push(refusal('text', 'Nennen Sie die Bedingung, unter der zugestimmt wurde.'));
  if (isDecided(step) && correction.trim() === '')
    found.push(
      refusal('correction', 'Begründen Sie die Berichtigung; der alte Eintrag bleibt im Verlauf stehen.'),
    );
  if (Math.max(text.length, correction.length) > ENTRY_TEXT_MAX)
    found.push(refusal('text', `Der Text ist zu lang. Kürzen Sie ihn auf ${ENTRY_TEXT_MAX} Zeichen.`));
  return found;
}

const VOTES_MAX = 500;

function votesRefused(votes: Votes | null): EntryRefusal[] {
  if (votes === null) return [];
  const counts = [votes.yes, votes.no, votes.abstain];
  if (counts.every((count) => Number.isInteger(count) && count >= 0 && count <= VOTES_MAX)) return [];
  return [
    refusal(
      'votes',
      'Geben Sie Stimmen als ganze Zahlen an, etwa 31, 4 und 2, oder lassen Sie alle drei Felder leer.',
    ),
  ];
}

export const refusal = (field: EntryField, message: string): EntryRefusal => ({ field, message });
