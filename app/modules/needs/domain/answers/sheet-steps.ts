import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { SHEET_STATE_LABELS, type SheetState } from './answer.ts';

/** As whom someone works on the sheet of a member. */
export type SheetCapacity = 'leitung' | 'vertretung' | 'beauftragte' | 'abschnitt' | 'geschaeftsstelle';

/** What someone does to a sheet. */
export type SheetStep = 'schreiben' | 'vorlegen' | 'zurueckholen' | 'freigeben' | 'wieder-oeffnen';

interface Transition {
  readonly from: readonly SheetState[];
  /** 'bleibt': the state stays as it is, once writing has begun. */
  readonly to: SheetState | 'bleibt';
  readonly by: readonly SheetCapacity[];
}

const HEADS: readonly SheetCapacity[] = ['leitung', 'vertretung'];
/** The office enters for the head what the head has agreed to, with its proof. */
const RELEASING: readonly SheetCapacity[] = [...HEADS, 'geschaeftsstelle'];

/**
 * Every way a sheet can change; what is not listed is refused. What lies before the head only the head changes, and what
 * is released nobody: it is opened again first.
 */
export const SHEET_STEPS: Readonly<Record<SheetStep, readonly Transition[]>> = {
  schreiben: [
    {
      from: ['offen', 'in-arbeit'],
      to: 'in-arbeit',
      by: [...HEADS, 'beauftragte', 'abschnitt', 'geschaeftsstelle'],
    },
    { from: ['zur-freigabe'], to: 'bleibt', by: RELEASING },
  ],
  vorlegen: [{ from: ['offen', 'in-arbeit'], to: 'zur-freigabe', by: [...HEADS, 'beauftragte'] }],
  zurueckholen: [{ from: ['zur-freigabe'], to: 'in-arbeit', by: [...HEADS, 'beauftragte'] }],
  freigeben: [{ from: ['offen', 'in-arbeit', 'zur-freigabe'], to: 'freigegeben', by: RELEASING }],
  'wieder-oeffnen': [{ from: ['freigegeben'], to: 'in-arbeit', by: RELEASING }],
};

/** The state after a step, or why it cannot be taken and who can or what to do first. */
export function planSheetStep(
  state: SheetState,
  step: SheetStep,
  capacity: SheetCapacity,
): Result<SheetState, string> {
  const ways = SHEET_STEPS[step].filter(({ from }) => from.includes(state));
  if (ways.length === 0) return fail(impossible(state, step));
  const way = ways.find(({ by }) => by.includes(capacity));
  if (!way) return fail(notYours(step));
  return ok(way.to === 'bleibt' ? state : way.to);
}

function impossible(state: SheetState, step: SheetStep): string {
  if (state === 'freigegeben')
    return 'Dieser Bogen ist freigegeben. Die Leitung kann ihn wieder öffnen, solange die Abfrage läuft.';
  if (step === 'vorlegen') return 'Dieser Bogen liegt der Leitung schon zur Freigabe vor.';
  return `Das geht nicht, solange der Bogen so steht: „${SHEET_STATE_LABELS[state]}“. Laden Sie die Seite neu.`;
}

const notYours = (step: SheetStep): string =>
  step === 'schreiben'
    ? 'Dieser Bogen liegt der Leitung zur Freigabe vor. Holen Sie ihn zurück, um ihn zu ändern.'
    : 'Das kann nur die Leitung der Kommune oder ihre Vertretung.';
