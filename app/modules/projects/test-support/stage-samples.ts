import type { ProcessTemplate } from '../domain/process/process-template.ts';
import type { Stage } from '../domain/process/stage.ts';
import type { StageFacts, StageRequest } from '../domain/process/stage-plan.ts';
import { STANDARD_TEMPLATES } from '../domain/process/standard-templates.ts';
import { startStages } from '../domain/process/start-stages.ts';
import { templateStages } from '../domain/process/template-stages.ts';
import { day } from './project-samples.ts';

/** A built-in template by its key. */
export function standard(key: string): ProcessTemplate {
  const found = STANDARD_TEMPLATES.find((template) => template.key === key);
  if (!found) throw new Error(`no standard ${key}`);
  return found;
}

export const START = day('2026-03-02');

/** The stages of a review project that started on Monday, 2 March 2026. */
export const runningStages = (): Stage[] =>
  startStages(templateStages(standard('pruefprojekt'), START), START, day('2026-01-12'));

export const stageFacts = (changes: Partial<StageFacts> = {}): StageFacts => ({
  stages: runningStages(),
  today: day('2026-11-21'),
  startedOn: START,
  isRunning: true,
  document: null,
  ...changes,
});

export const stageRequest = (changes: Partial<StageRequest>): StageRequest => ({
  step: 'beginnen',
  position: 3,
  day: day('2026-04-01'),
  decision: 'weiter',
  reason: '',
  papers: [],
  missingReason: '',
  ...changes,
});
