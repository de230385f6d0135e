import type { Stage } from '../process/stage.ts';
import type { CheckedItem } from './check-item.ts';

/** A first plan from the usual lengths of the stages: one task a stage, a milestone where somebody decides at its end. */
export const proposeItems = (stages: readonly Stage[]): readonly CheckedItem[] =>
  stages
    .filter(({ role, state }) => role === 'arbeit' && state !== 'entfallen')
    .flatMap((stage) => {
      const { title, position: stagePosition, plannedFrom, plannedTo, gate } = stage;
      if (plannedFrom === null || plannedTo === null) return [];
      const common = {
        ...{ stagePosition, ownerKey: null, ownerOffice: '', actualFrom: null, actualTo: null },
      };
      const work = { ...common, kind: 'aufgabe' as const, title, plannedFrom, plannedTo };
      if (gate === null) return [work];
      const decided = {
        ...common,
        kind: 'meilenstein' as const,
        title: `Freigabe ${title}`,
        plannedFrom: plannedTo,
        plannedTo,
      };
      return [work, decided];
    });
