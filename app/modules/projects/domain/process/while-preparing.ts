import type { StateEntry } from '../undertakings/undertaking.ts';
import type { Stage } from './stage.ts';

/**
 * The stages as they are read while a project is prepared: work on the charter goes on, though its stage is only entered
 * with the start (`startStages` gives it the same first day).
 */
export const whilePreparing = (
  stages: readonly Stage[],
  state: Pick<StateEntry, 'state' | 'since' | 'precision'> | null,
): readonly Stage[] =>
  state?.state === 'in-vorbereitung'
    ? stages.map((stage) =>
        stage.role === 'auftrag' && stage.state === 'offen'
          ? { ...stage, state: 'laufend', startedOn: state.precision === 'day' ? state.since : null }
          : stage,
      )
    : stages;
