import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate, germanInteger } from '../../../../foundation/german.ts';
import { isMunicipality, type MemberKind, type PopulationEntry } from '../../../region/domain/index.ts';
import { holdsOn } from './participation-history.ts';
import type { ResponsibilityRule, ResponsibilityThreshold } from './responsibility-rules.ts';

export interface ResponsibilityFacts {
  readonly kind: MemberKind;
  /** The count that applies on the day; null where none does. */
  readonly population: PopulationEntry | null;
  /** Employees; null where unknown. */
  readonly staff: number | null;
}

/** True or false only where it is certain; null is unknown. The reason is a German sentence. */
export interface ResponsibilityDecision {
  readonly responsible: boolean | null;
  readonly reason: string;
  /** Source of the threshold; null where none applies. */
  readonly source: string | null;
}

/**
 * Whether a member is competent for a task on a day ("keine Aufgabenzuständigkeit" or not). One threshold missed is
 * enough to exclude; to be competent all must be known and met, so a missing staff figure leaves a large town unknown.
 */
export function decideResponsibility(
  rule: ResponsibilityRule,
  date: CalendarDate,
  facts: ResponsibilityFacts,
): ResponsibilityDecision {
  const threshold = rule.history.find((entry) => holdsOn(entry, date));
  if (!threshold) {
    return {
      responsible: null,
      source: null,
      reason: `Zum ${rule.title} ist für den ${germanDate(date)} kein Schwellenwert hinterlegt.`,
    };
  }
  const decision = isMunicipality(facts)
    ? ofMunicipality(threshold, facts)
    : ofOtherBody(threshold, facts.kind);
  return { ...decision, source: threshold.source };
}

type Verdict = Pick<ResponsibilityDecision, 'responsible' | 'reason'>;

function ofMunicipality(
  threshold: ResponsibilityThreshold,
  { population, staff }: ResponsibilityFacts,
): Verdict {
  const needed = `${germanInteger(threshold.minimumPopulation)} Einwohnern`;
  if (threshold.minimumStaff !== null && staff !== null && staff < threshold.minimumStaff) {
    return {
      responsible: false,
      reason: `Weniger als ${threshold.minimumStaff} Beschäftigte (${germanInteger(staff)}).`,
    };
  }
  if (population === null)
    return { responsible: null, reason: `Zuständig ab ${needed}; eine Einwohnerzahl ist nicht hinterlegt.` };
  const counted = `${germanInteger(population.value)} am ${germanDate(population.asOf)}`;
  if (population.value < threshold.minimumPopulation)
    return { responsible: false, reason: `Weniger als ${needed.replace(/n$/, '')} (${counted}).` };
  if (threshold.minimumStaff !== null && staff === null) {
    return {
      responsible: null,
      reason: `Ab ${needed} (${counted}), aber die Zahl der Beschäftigten ist nicht hinterlegt; unter ${threshold.minimumStaff} wäre die Kommune ausgenommen.`,
    };
  }
  return { responsible: true, reason: `Zuständig ab ${needed} (${counted}).` };
}

function ofOtherBody(threshold: ResponsibilityThreshold, kind: MemberKind): Verdict {
  if (kind === 'landkreis' && threshold.county) {
    return { responsible: true, reason: 'Der Kreis ist für die kleineren Gemeinden zuständig.' };
  }
  return { responsible: null, reason: 'Der Schwellenwert gilt für Städte und Gemeinden.' };
}
