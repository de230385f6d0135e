import { germanAmount } from '../../../../foundation/german.ts';
import type { Answers, AnswerValue } from '../../../surveys/domain/index.ts';
import { checkFacts, FACTS_NOTE_MAX, type FactsDraft } from './check-member-facts.ts';
import type { CostProcess } from './process-model.ts';
import { typedDecimal } from './typed-figures.ts';

/** Which question tells what; whatever has none is left as it is. */
export interface AnswerMapping {
  /** Question keys by process: its cases. */
  readonly volumes: ReadonlyMap<string, string>;
  /** Question keys by step: its minutes of a case today. */
  readonly minutes: ReadonlyMap<string, string>;
  /** Question key of the further cost of a year today; '' for none. */
  readonly furtherToday: string;
}

/** What a member released, and what stands in its figures now, as typed. */
export interface AdoptingMember {
  readonly memberKey: string;
  readonly name: string;
  readonly answers: Answers;
  readonly draft: FactsDraft;
  /** "Erhebung „Archiv“, Freigabe 2": where the figures come from then. */
  readonly source: string;
}

/** One figure that would change. */
export interface AdoptedFigure {
  readonly label: string;
  /** '' where nothing was told. */
  readonly before: string;
  readonly after: string;
}

/** What adopting means for one member: the figures that change, or why none can. */
export interface AdoptionPlan {
  readonly memberKey: string;
  readonly name: string;
  readonly draft: FactsDraft;
  readonly figures: readonly AdoptedFigure[];
  /** German sentences; with any of them nothing of the member is adopted. */
  readonly problems: readonly string[];
}

/** What each member's released answers would change. A question that a member did not answer changes nothing. */
export const planAdoption = (
  members: readonly AdoptingMember[],
  mapping: AnswerMapping,
  processes: readonly CostProcess[],
): readonly AdoptionPlan[] => members.map((member) => planMember(member, mapping, processes));

function planMember(
  { memberKey, name, answers, draft, source }: AdoptingMember,
  mapping: AnswerMapping,
  processes: readonly CostProcess[],
): AdoptionPlan {
  const figures: AdoptedFigure[] = [];
  const take = (label: string, key: string | undefined, before: string): string => {
    const after = typedOf(answers.get(key ?? '')?.value ?? null);
    if (after === '' || after === before) return before;
    figures.push({ label, before, after });
    return after;
  };
  const volumes = new Map(draft.volumes);
  const minutes = new Map(draft.minutes);
  for (const { id, title, caseName, steps } of processes) {
    volumes.set(id, take(`${title}: ${caseName}`, mapping.volumes.get(id), volumes.get(id) ?? ''));
    for (const step of steps)
      minutes.set(
        step.id,
        take(`${title}: ${step.title}, Minuten`, mapping.minutes.get(step.id), minutes.get(step.id) ?? ''),
      );
  }
  const furtherToday = take('Weitere Kosten heute (€)', mapping.furtherToday, draft.furtherToday);
  const planned = {
    volumes,
    minutes,
    furtherToday: furtherToday === '' ? '0' : furtherToday,
    furtherPooled: draft.furtherPooled === '' ? '0' : draft.furtherPooled,
    note: figures.length === 0 ? draft.note : noteOf(draft.note, source),
  };
  const checked = checkFacts(planned, processes);
  const problems = checked.ok || figures.length === 0 ? [] : checked.error.map(({ message }) => message);
  return { memberKey, name, draft: planned, figures, problems };
}

const noteOf = (before: string, source: string): string => {
  const note = before.includes(source) ? before : [before, source].filter((part) => part !== '').join('; ');
  return note.length > FACTS_NOTE_MAX ? source : note;
};

/** A figure of an answer as it would be typed; '' for anything else. */
function typedOf(value: AnswerValue | null): string {
  if (value?.kind === 'zahl') return typedDecimal(value.value);
  return value?.kind === 'betrag' ? germanAmount(value.cents) : '';
}
