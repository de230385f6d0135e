import { type Rating, wholeMark } from '../../app/modules/needs/domain/index.ts';

/** A rating by marks as people write them; everything not named takes a plain value. */
export interface RatingSketch {
  readonly member?: string;
  readonly cohort?: Rating['cohort'];
  readonly area?: string;
  readonly task?: string;
  readonly interested?: boolean;
  readonly urgency?: number | null;
  readonly complexity?: number | null;
}

const mark = (value: number | null | undefined) =>
  value === null || value === undefined ? null : wholeMark(value);

/** Builds a rating for tests; marks are whole numbers. */
export const sampleRating = ({ urgency, complexity, ...sketch }: RatingSketch = {}): Rating => ({
  member: 'A',
  cohort: 'study',
  area: 'Archiv',
  task: 'Magazin',
  interested: true,
  ...sketch,
  urgency: mark(urgency),
  complexity: mark(complexity),
});
