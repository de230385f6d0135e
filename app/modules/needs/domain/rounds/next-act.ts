import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { decideRoundStep, type RoundStepFacts } from './decide-step.ts';

/** What the office should do next. */
export type NextAct =
  | 'einstellungen'
  | 'oeffnen'
  | 'abwarten'
  | 'schliessen'
  | 'komplexitaet'
  | 'freigeben'
  | 'rangfolge';

export interface NextStep {
  readonly act: NextAct;
  /** Why, in one or two German sentences. */
  readonly reason: string;
}

/** Decides the one main button of a round's page for the office. */
export function nextStep(facts: RoundStepFacts & { readonly withoutComplexity: number }): NextStep {
  switch (facts.state) {
    case 'entwurf':
      return nextOfDraft(facts);
    case 'offen':
      return nextOfOpen(facts);
    case 'geschlossen':
      return nextOfClosed(facts);
    case 'freigegeben':
      return {
        act: 'rangfolge',
        reason: 'Die Runde ist freigegeben; die Rangfolge ist für die sichtbar, die Sie festgelegt haben.',
      };
  }
}

function nextOfDraft(facts: RoundStepFacts): NextStep {
  const decided = decideRoundStep('oeffnen', facts);
  return decided.ok
    ? {
        act: 'oeffnen',
        reason: `Alles Nötige ist eingetragen: ${germanCount(facts.tasks, 'Aufgabe', 'Aufgaben')}, ${germanCount(facts.members, 'Kommune', 'Kommunen')}. Mit dem Öffnen werden sie benachrichtigt.`,
      }
    : { act: 'einstellungen', reason: decided.error.reason };
}

function nextOfOpen({ dueOn, today, members, released }: RoundStepFacts): NextStep {
  if (released === members)
    return { act: 'schliessen', reason: 'Alle gefragten Kommunen haben ihren Bogen freigegeben.' };
  const count = `${released} von ${members} Bögen sind freigegeben.`;
  return dueOn !== null && dueOn < today
    ? { act: 'schliessen', reason: `Die Frist ${germanDate(dueOn)} ist abgelaufen. ${count}` }
    : {
        act: 'abwarten',
        reason: `${count}${dueOn === null ? '' : ` Geantwortet werden kann bis zum ${germanDate(dueOn)}.`}`,
      };
}

function nextOfClosed(facts: RoundStepFacts & { readonly withoutComplexity: number }): NextStep {
  const decided = decideRoundStep('freigeben', facts);
  if (!decided.ok) return { act: 'einstellungen', reason: decided.error.reason };
  return facts.withoutComplexity > 0
    ? {
        act: 'komplexitaet',
        reason: `Für ${germanCount(facts.withoutComplexity, 'Aufgabe', 'Aufgaben')} fehlt noch die Komplexität. Freigeben können Sie auch ohne sie.`,
      }
    : {
        act: 'freigeben',
        reason:
          'Prüfen Sie die Rangfolge, und geben Sie die Runde frei. Bis dahin sieht sie nur die Geschäftsstelle, die Lenkungsgruppe und die Prüfung.',
      };
}
