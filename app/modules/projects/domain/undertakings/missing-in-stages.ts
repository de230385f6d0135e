import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { GATES, type Stage } from '../process/stage.ts';
import type { Missing, RoundFacts } from './missing.ts';
import { missingInRound } from './missing-in-round.ts';
import { hasProjectGroup, type UndertakingKind } from './undertaking.ts';

/** What decides how a running project gets on. */
export interface CourseFacts {
  readonly kind: UndertakingKind;
  /** In order; empty where the project follows no standard. */
  readonly stages: readonly Stage[];
  /** The document by which the running stage ends; null where there is none. */
  readonly gate: RoundFacts | null;
  /** A member holds the role PL. */
  readonly hasLead: boolean;
  readonly today: CalendarDate;
}

/** What a running project lacks: the end of its stage first, then who leads it. */
export function missingInStages(facts: CourseFacts): readonly Missing[] {
  if (facts.stages.length === 0) return [];
  return [...nextOfStages(facts), ...(facts.hasLead || !hasProjectGroup(facts.kind) ? [] : [NO_LEAD])];
}

const NO_LEAD: Missing = {
  title: 'Projektleitung',
  reason: 'Keine Kommune hat die Projektleitung.',
  dueOn: null,
  who: 'Geschäftsstelle',
  act: 'beteiligte',
};

function nextOfStages({ stages, gate }: CourseFacts): readonly Missing[] {
  const current = stages.find(({ state }) => state === 'laufend');
  if (current) return [missingInStage(current, gate)];
  const next = stages.find(({ state }) => state === 'offen');
  if (next)
    return [
      {
        title: next.title,
        reason: `Zurzeit läuft keine Stufe. Die nächste ist „${next.title}“.`,
        dueOn: next.plannedFrom,
        who: 'Projektleitung',
        act: 'stufe-beginnen',
      },
    ];
  return [
    {
      title: 'Abschluss',
      reason: 'Alle Stufen sind zu Ende. Tragen Sie ein, was aus dem Projekt geworden ist.',
      dueOn: null,
      who: 'Geschäftsstelle',
      act: 'abschliessen',
    },
  ];
}

/** The running stage ends with its schedule, its circulating document, or a decision that somebody records. */
function missingInStage(stage: Stage, gate: RoundFacts | null): Missing {
  if (stage.role === 'ablaufplan')
    return (
      (gate &&
        missingInRound('Abstimmung des Ablaufplans', { ...gate, dueOn: gate.dueOn ?? stage.plannedTo })) ?? {
        title: stage.title,
        reason: 'Die Stufe endet, wenn der Ablaufplan vereinbart ist.',
        dueOn: stage.plannedTo,
        who: 'Projektleitung',
        act: 'ablaufplan',
      }
    );
  return stage.gate === 'alle' ? missingSignOff(stage, gate) : missingDecision(stage);
}

function missingSignOff(stage: Stage, gate: RoundFacts | null): Missing {
  const shared = { title: `Freigabe ${stage.title}`, dueOn: gate?.dueOn ?? stage.plannedTo };
  const office = 'Geschäftsstelle';
  if (gate === null || gate.state === 'zurueckgezogen')
    return {
      ...shared,
      reason: `${papersText(stage)}Die Freigabe der Kommunen ist noch nicht eingeholt.`,
      who: office,
      act: 'freigabe-einholen',
    };
  if (gate.state === 'entwurf')
    return {
      ...shared,
      reason: 'Das Dokument zur Freigabe ist ein Entwurf und noch nicht versandt.',
      who: office,
      act: 'dokument-versenden',
    };
  return (
    missingInRound(shared.title, { ...gate, dueOn: shared.dueOn }) ?? {
      ...shared,
      reason: 'Die Freigabe ist da. Die Stufe kann abgeschlossen werden.',
      who: 'Projektleitung',
      act: 'stufe-abschliessen',
    }
  );
}

const missingDecision = (stage: Stage): Missing => ({
  title: stage.gate === null ? stage.title : `Freigabe ${stage.title}`,
  reason:
    stage.gate === null
      ? `${papersText(stage)}Die Stufe endet ohne Freigabe.`
      : `${papersText(stage)}Es entscheidet: ${GATES[stage.gate]}.`,
  dueOn: stage.plannedTo,
  who: stage.gate === null ? 'Projektleitung' : GATES[stage.gate],
  act: 'stufe-abschliessen',
});

const papersText = ({ papers }: Stage): string =>
  papers.length === 0 ? '' : `Gebraucht wird: ${papers.join(', ')}. `;
