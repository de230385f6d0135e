import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { SHEET_STATES, type SheetRecord, type SheetState } from '../life/sheet.ts';
import type { SurveyState } from '../life/survey.ts';

/**
 * As whom someone works on the sheet of a member. `mitarbeit`: whoever works for the member. `auftrag`: office or project
 * lead, who enter what was said in an interview. `abschnitt`: an office of the member, by link.
 */
export type SheetCapacity = 'leitung' | 'vertretung' | 'mitarbeit' | 'abschnitt' | 'auftrag';

/** What someone does to a sheet. `zurueckgeben`: the head, with a note. `verwerfen`: back to what is released. */
export type SheetStep =
  | 'schreiben'
  | 'vorlegen'
  | 'zurueckholen'
  | 'zurueckgeben'
  | 'freigeben'
  | 'wieder-oeffnen'
  | 'verwerfen';

interface Transition {
  readonly from: readonly SheetState[];
  /** 'bleibt': the state stays as it is. */
  readonly to: SheetState | 'bleibt';
  readonly by: readonly SheetCapacity[];
  /** Only where a release stands already. */
  readonly afterRelease?: true;
}

const HEADS: readonly SheetCapacity[] = ['leitung', 'vertretung'];
/** Who acts for the head has its word as a proof. */
const RELEASING: readonly SheetCapacity[] = [...HEADS, 'auftrag'];

/**
 * Every way a sheet can change; what is not listed is refused. What lies before the head only the head changes. What is
 * released nobody changes: it is opened again first, stays what counts meanwhile, and is released anew with a reason.
 */
export const SHEET_STEPS: Readonly<Record<SheetStep, readonly Transition[]>> = {
  schreiben: [
    { from: ['offen', 'in-arbeit'], to: 'in-arbeit', by: [...RELEASING, 'mitarbeit', 'abschnitt'] },
    { from: ['zur-freigabe'], to: 'bleibt', by: RELEASING },
  ],
  vorlegen: [{ from: ['in-arbeit'], to: 'zur-freigabe', by: [...HEADS, 'mitarbeit'] }],
  zurueckholen: [{ from: ['zur-freigabe'], to: 'in-arbeit', by: ['mitarbeit'] }],
  zurueckgeben: [{ from: ['zur-freigabe'], to: 'in-arbeit', by: HEADS }],
  freigeben: [{ from: ['in-arbeit', 'zur-freigabe'], to: 'freigegeben', by: RELEASING }],
  'wieder-oeffnen': [{ from: ['freigegeben'], to: 'in-arbeit', by: RELEASING }],
  verwerfen: [{ from: ['in-arbeit', 'zur-freigabe'], to: 'freigegeben', by: RELEASING, afterRelease: true }],
};

/** A sheet with the survey it belongs to, as far as its steps depend on them. */
export interface SheetStanding {
  readonly survey: SurveyState;
  readonly sheet: Pick<SheetRecord, 'state' | 'releaseNumber'>;
}

/** The state after a step, or why it cannot be taken and who can or what to do first. */
export function planSheetStep(
  standing: SheetStanding,
  step: SheetStep,
  capacity: SheetCapacity,
): Result<SheetState, string> {
  const closed = whySheetClosed(standing);
  if (closed !== null) return fail(closed);
  const { state, releaseNumber } = standing.sheet;
  const ways = SHEET_STEPS[step].filter(
    ({ from, afterRelease }) => from.includes(state) && (!afterRelease || releaseNumber > 0),
  );
  if (ways.length === 0) return fail(impossible(state, step));
  const way = ways.find(({ by }) => by.includes(capacity));
  if (!way) return fail(notYours(step));
  return ok(way.to === 'bleibt' ? state : way.to);
}

/**
 * Why nobody works on a sheet now; null where someone may. While a survey is evaluated, only what is released can be
 * corrected: the evaluation knows it by its number. Whoever never answered asks the office, which opens the survey again.
 */
export function whySheetClosed({ survey, sheet }: SheetStanding): string | null {
  switch (survey) {
    case 'laufend':
      return null;
    case 'entwurf':
      return 'Diese Erhebung ist noch nicht eröffnet.';
    case 'auswertung':
      return sheet.releaseNumber > 0
        ? null
        : 'Diese Erhebung wird schon ausgewertet. Wollen Sie noch antworten, bitten Sie die Geschäftsstelle, sie wieder zu öffnen.';
    case 'freigegeben':
      return 'Diese Erhebung ist ausgewertet und für alle freigegeben; der Bogen lässt sich nur noch lesen. Fragen beantwortet die Geschäftsstelle.';
  }
}

function impossible(state: SheetState, step: SheetStep): string {
  if (state === 'freigegeben')
    return 'Dieser Bogen ist freigegeben. Die Leitung kann ihn wieder öffnen und mit Begründung neu freigeben.';
  if (state === 'offen') return 'In diesem Bogen steht noch nichts. Beantworten Sie erst die Fragen.';
  if (step === 'vorlegen') return 'Dieser Bogen liegt der Leitung schon zur Freigabe vor.';
  if (step === 'verwerfen') return 'Es gibt noch keine Freigabe, zu der der Bogen zurückkehren könnte.';
  return `Das geht nicht, solange der Bogen so steht: „${SHEET_STATES[state]}“. Laden Sie die Seite neu.`;
}

const notYours = (step: SheetStep): string =>
  step === 'schreiben'
    ? 'Dieser Bogen liegt der Leitung zur Freigabe vor. Holen Sie ihn zurück, um ihn zu ändern.'
    : step === 'zurueckholen'
      ? 'Geben Sie den Bogen mit einer Notiz zurück, damit weitergearbeitet wird.'
      : 'Das kann nur die Leitung der Kommune oder ihre Vertretung.';
