import { germanList } from '../../../../foundation/german.ts';
import type { CostProcess, MemberFacts, ProcessModel } from './process-model.ts';

/** What a member still has to tell, as German sentences; nothing where its figures are complete. */
export function missingFacts(facts: MemberFacts, processes: readonly CostProcess[]): readonly string[] {
  if (!facts.isTold)
    return ['Angaben fehlen noch. Tragen Sie Fallzahlen und Kosten ein; wo nichts anfällt, eine 0.'];
  const unknown = processes.filter(({ id }) => !facts.volumes.has(id)).map(({ title }) => `„${title}“`);
  if (unknown.length === 0) return [];
  return [`Fallzahlen fehlen für ${germanList(unknown)}. Tragen Sie sie ein; wo nichts anfällt, eine 0.`];
}

/** What keeps every member from a figure of today. */
export function modelFaults({ members, processes }: ProcessModel): readonly string[] {
  if (members.length === 0)
    return ['An dem Projekt ist heute niemand beteiligt. Gerechnet wird, sobald Kommunen beteiligt sind.'];
  if (processes.length === 0 && !members.some(({ isTold }) => isTold))
    return ['Es gibt noch keinen Prozess und keine Kosten. Legen Sie den ersten Prozess an.'];
  return processes
    .filter(({ steps }) => steps.length === 0)
    .map(({ title }) => `Der Prozess „${title}“ hat noch keinen Schritt. Legen Sie einen an.`);
}
