import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { EntryRefusal, StepEntry } from '../../domain/tracker/entry-refusals.ts';
import { isPaperEvent } from '../../domain/tracker/paper-transitions.ts';
import type { PathStep, Votes } from '../../domain/tracker/path-step.ts';
import type { PaperEntry } from '../../domain/tracker/plan-paper-entry.ts';
import { isStepEvent } from '../../domain/tracker/step-transitions.ts';

/** What was typed about a step, kept as it is for a second try. */
export interface EntryForm {
  readonly event: string;
  readonly on: string;
  readonly yes: string;
  readonly no: string;
  readonly abstain: string;
  readonly text: string;
  readonly correction: string;
  readonly version: string;
}

export const readEntryForm = (form: URLSearchParams): EntryForm => ({
  event: form.get('ergebnis') ?? '',
  on: form.get('tag') ?? '',
  yes: form.get('ja') ?? '',
  no: form.get('nein') ?? '',
  abstain: form.get('enthaltung') ?? '',
  text: form.get('text') ?? '',
  correction: form.get('grund') ?? '',
  version: form.get('version') ?? '',
});

/** The form of what holds now. */
export const entryFormOf = (step: PathStep, today: CalendarDate): EntryForm => ({
  event: '',
  on: step.decidedOn ?? (step.plannedOn !== null && step.plannedOn <= today ? step.plannedOn : ''),
  yes: step.votes?.yes.toString() ?? '',
  no: step.votes?.no.toString() ?? '',
  abstain: step.votes?.abstain.toString() ?? '',
  text: step.deviation || step.condition,
  correction: '',
  version: step.version.toString(),
});

/** The entry for the rule; refuses what cannot be read, with a German sentence. */
export function toEntry(form: EntryForm): Result<StepEntry, readonly EntryRefusal[]> {
  const on = readGermanDay(form.on);
  const votes = readVotes(form);
  const refusals: EntryRefusal[] = [
    ...(isStepEvent(form.event)
      ? []
      : [{ field: 'event' as const, message: 'Wählen Sie, was Sie eintragen möchten.' }]),
    ...(form.on.trim() !== '' && on === undefined
      ? [{ field: 'on' as const, message: `„${form.on}“ ist kein Tag. Schreiben Sie ihn wie 01.12.2026.` }]
      : []),
    ...(votes === undefined ? [{ field: 'votes' as const, message: VOTES }] : []),
  ];
  if (refusals.length > 0 || !isStepEvent(form.event) || votes === undefined) return fail(refusals);
  const { event, text, correction } = form;
  return ok({ event, on: on ?? null, votes, text, correction, version: versionOf(form.version) });
}

const VOTES =
  'Geben Sie alle drei Stimmenzahlen als ganze Zahlen an, etwa 31, 4 und 2, oder lassen Sie alle leer.';

function readVotes({ yes, no, abstain }: EntryForm): Votes | null | undefined {
  const typed = [yes, no, abstain].map((text) => text.trim());
  if (typed.every((text) => text === '')) return null;
  if (!typed.every((text) => /^\d{1,4}$/.test(text))) return undefined;
  const [first = 0, second = 0, third = 0] = typed.map(Number);
  return { yes: first, no: second, abstain: third };
}

/** What was typed about the paper of a step. */
export interface PaperForm {
  readonly event: string;
  readonly paperNumber: string;
  readonly nonPublic: boolean;
  readonly version: string;
}

export const readPaperForm = (form: URLSearchParams): PaperForm => ({
  event: form.get('vorgang') ?? '',
  paperNumber: form.get('nummer') ?? '',
  nonPublic: form.get('nichtoeffentlich') === 'ja',
  version: form.get('version') ?? '',
});

export const paperFormOf = (step: PathStep): PaperForm => ({
  event: '',
  paperNumber: step.paperNumber,
  nonPublic: step.nonPublic,
  version: step.version.toString(),
});

export const toPaperEntry = (form: PaperForm): PaperEntry => ({
  event: isPaperEvent(form.event) ? form.event : 'merken',
  paperNumber: form.paperNumber,
  nonPublic: form.nonPublic,
  version: versionOf(form.version),
});

/** A version that is none never fits: it ends as a crossing edit. */
export const versionOf = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : -1);
