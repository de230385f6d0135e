import type { SampleSurvey } from '../../app/modules/surveys/domain/index.ts';
import { ARCHIVE_SURVEY } from './gross-gerau/archive-survey.ts';
import { HEAT_SURVEY } from './gross-gerau/heat-survey.ts';

/** **Made up** entirely: what two real projects asked and what was answered; released answers say so. */
export const sampleSurveys = (slug: string): readonly SampleSurvey[] =>
  slug === 'gross-gerau' ? [HEAT_SURVEY, ARCHIVE_SURVEY] : [];
