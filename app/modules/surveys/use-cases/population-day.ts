import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import type { SurveyRecord } from '../domain/life/survey.ts';

/** The day whose inhabitants figures are measured by: the last of the year asked about. */
export const populationDay = ({ referenceYear }: Pick<SurveyRecord, 'referenceYear'>): CalendarDate =>
  calendarDate(`${referenceYear}-12-31`);
