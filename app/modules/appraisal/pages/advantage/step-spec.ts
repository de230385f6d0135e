import type { StepDraft } from '../../domain/advantage/check-process.ts';
import { isStepKind, STEP_KINDS } from '../../domain/advantage/process-model.ts';
import type { FormSpec } from './form-state.tsx';

/** Field of the form for each field of the rules. */
export const STEP_FIELDS: Readonly<Record<keyof StepDraft, string>> = {
  title: 'titel',
  kind: 'art',
  sharePercent: 'anteil',
  minutesToday: 'minuten-heute',
  minutesPooled: 'minuten-gemeinsam',
  gradeToday: 'gruppe-heute',
  gradePooled: 'gruppe-gemeinsam',
};

export const STEP_SPEC: FormSpec = {
  labels: {
    titel: 'Schritt',
    art: 'Wohin gehört er gemeinsam?',
    anteil: 'Anteil der Fälle',
    'minuten-heute': 'Minuten je Fall heute',
    'minuten-gemeinsam': 'Minuten je Fall gemeinsam',
    'gruppe-heute': 'Entgeltgruppe heute',
    'gruppe-gemeinsam': 'Entgeltgruppe gemeinsam',
  },
  idOf: (field) => Object.entries(STEP_FIELDS).find(([name]) => name === field)?.[1] ?? 'titel',
  wordOf: (id, value) => (id === 'art' && isStepKind(value) ? STEP_KINDS[value] : value),
};
