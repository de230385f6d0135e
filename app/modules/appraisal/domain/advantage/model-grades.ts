import { CENTRE_KINDS, type ProcessModel } from './process-model.ts';

/** Pay grades that do the work today. */
export const gradesToday = ({ processes }: Pick<ProcessModel, 'processes'>): readonly string[] =>
  processes.flatMap(({ steps }) => steps.map(({ gradeToday }) => gradeToday));

/** Pay grades that would do it together, those of the least staff of a centre too. */
export const gradesPooled = ({
  processes,
  pooled,
}: Pick<ProcessModel, 'processes' | 'pooled'>): readonly string[] => [
  ...processes.flatMap(({ steps }) => steps.map(({ gradePooled }) => gradePooled)),
  ...CENTRE_KINDS.flatMap((kind) => pooled?.minimumStaff[kind]?.payGrade ?? []),
];

/** Every pay grade whose rate enters a figure of the model. */
export const gradesOf = (model: Pick<ProcessModel, 'processes' | 'pooled'>): readonly string[] => [
  ...gradesToday(model),
  ...gradesPooled(model),
];
