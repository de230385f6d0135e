import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { CONFLICT, type EntryRefusal } from './entry-refusals.ts';
import { nextPaperState, type PaperEvent } from './paper-transitions.ts';
import { isDecided, type PathStep } from './path-step.ts';
import { sits } from './station.ts';

export const PAPER_NUMBER_MAX = 60;

/** What a person enters about the paper of one step. `merken`: number and publicity alone. */
export interface PaperEntry {
  readonly event: PaperEvent | 'merken';
  readonly paperNumber: string;
  readonly nonPublic: boolean;
  readonly version: number;
}

/** Decides what an entry makes of a step's paper. Its state is frozen once the body has decided. */
export function planPaperEntry(
  step: PathStep,
  { event, paperNumber, nonPublic, version }: PaperEntry,
): Result<PathStep, readonly EntryRefusal[]> {
  if (step.version !== version) return fail([CONFLICT]);
  if (paperNumber.trim().length > PAPER_NUMBER_MAX)
    return refuse(`Die Nummer der Vorlage ist zu lang. Kürzen Sie sie auf ${PAPER_NUMBER_MAX} Zeichen.`);
  if (!sits(step.station))
    return refuse(`${step.bodyName} hat keine Sitzung, für die eine Vorlage abzugeben wäre.`);
  const next = { ...step, paperNumber: paperNumber.trim(), nonPublic, version: step.version + 1 };
  if (event === 'merken') return ok(next);
  if (isDecided(step))
    return refuse(`${step.bodyName} hat schon entschieden; an der Vorlage ändert sich nichts mehr.`);
  const paper = nextPaperState(step.paper, event);
  if (paper === undefined) return refuse(FORBIDDEN[event]);
  return ok({ ...next, paper });
}

const FORBIDDEN: Readonly<Record<PaperEvent, string>> = {
  einreichen: 'Die Vorlage ist schon eingereicht. Laden Sie die Seite neu.',
  zurueckziehen: 'Zurückziehen lässt sich nur, was eingereicht ist und auf keiner Tagesordnung steht.',
  aufsetzen: 'Auf die Tagesordnung kommt nur, was eingereicht ist. Tragen Sie zuerst die Abgabe ein.',
  absetzen: 'Die Vorlage steht auf keiner Tagesordnung.',
};

const refuse = (message: string): Result<never, readonly EntryRefusal[]> =>
  fail([{ field: 'event', message }]);
