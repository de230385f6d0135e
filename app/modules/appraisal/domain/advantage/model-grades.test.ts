import { expect, it } from 'vitest';
import {
  decimal,
  sampleModel,
  samplePooled,
  sampleProcess,
  sampleStep,
} from '../../test-support/model-samples.ts';
import { gradesOf } from './model-grades.ts';

it('counts the pay grades of steps and of the least staff of a centre', () => {
  const least = { fte: decimal('1'), payGrade: 'EG 11' };
  const model = sampleModel({
    processes: [sampleProcess({ steps: [sampleStep({ gradeToday: 'EG 8', gradePooled: 'EG 9b' })] })],
    pooled: samplePooled({ minimumStaff: { standardisierbar: null, qualifiziert: least } }),
  });
  expect(gradesOf(model)).toEqual(['EG 8', 'EG 9b', 'EG 11']);
  expect(gradesOf({ ...model, pooled: null })).toEqual(['EG 8', 'EG 9b']);
});
