import type { AllianceCall } from '../../../../platform/http/page-route.ts';
import type { RoundStep } from '../../domain/rounds/round-state.ts';
import { closeRound } from '../../use-cases/rounds/close-round.ts';
import { openRound, reopenRound } from '../../use-cases/rounds/open-round.ts';
import { releaseRound } from '../../use-cases/rounds/release-round.ts';
import type { RoundStepResult } from '../../use-cases/rounds/take-step.ts';

export interface StepPage {
  /** Also its address below the round. */
  readonly step: RoundStep;
  readonly title: string;
  /** What it means and whether there is a way back. */
  readonly lead: string;
  readonly button: string;
  readonly done: string;
  take(call: AllianceCall, name: string): Promise<RoundStepResult>;
}

const byOffice =
  (act: typeof closeRound): StepPage['take'] =>
  ({ services, alliance, principal }, name) =>
    act(services, alliance, name, principal.accountId);

/** The acts of the office that change the state of a round, each behind a page that says what follows. */
export const STEP_PAGES: readonly StepPage[] = [
  {
    step: 'oeffnen',
    title: 'Runde öffnen',
    lead: 'Die Aufgaben stehen dann fest, die Werte der Vorrunde werden eingetragen, und Leitungen, Vertretungen und IKZ-Beauftragte bekommen eine E-Mail. Kommunen können Sie später noch hinzunehmen.',
    button: 'Öffnen',
    done: 'geoeffnet',
    take: byOffice(openRound),
  },
  {
    step: 'schliessen',
    title: 'Runde schließen',
    lead: 'Danach nimmt die Runde keine Antworten mehr an, und Sie können die Rangfolge prüfen. Solange sie nicht freigegeben ist, lässt sie sich wieder öffnen.',
    button: 'Schließen',
    done: 'geschlossen',
    take: byOffice(closeRound),
  },
  {
    step: 'wieder-oeffnen',
    title: 'Runde wieder öffnen',
    lead: 'Die Kommunen können dann weiter antworten. Was eingetragen ist, bleibt erhalten; wer noch nicht freigegeben hat, bekommt eine E-Mail.',
    button: 'Wieder öffnen',
    done: 'wieder-geoeffnet',
    take: byOffice(reopenRound),
  },
  {
    step: 'freigeben',
    title: 'Runde freigeben',
    lead: 'Die Rangfolge wird sichtbar, und die Gefragten bekommen eine E-Mail. Das lässt sich nicht rückgängig machen.',
    button: 'Freigeben',
    done: 'freigegeben',
    take: byOffice(releaseRound),
  },
];
