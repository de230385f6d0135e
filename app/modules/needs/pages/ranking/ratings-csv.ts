import type { CsvValue } from '../../../../foundation/csv-writer.ts';
import { decimalToString, type Millionths } from '../../../../foundation/decimal.ts';
import { RATING_COLUMNS, type Rating } from '../../domain/index.ts';
import type { LoadedRound } from '../../use-cases/ranking/read-round.ts';

/** The single ratings in the input form of `gemeinwerk rank`; what is made up says so in a column that it ignores. */
export const ratingRows = ({ ratings, isSample }: LoadedRound): CsvValue[][] => [
  [...RATING_COLUMNS, 'note'],
  ...ratings.map((rating) => [...fieldsOf(rating), isSample ? 'Beispieldaten' : null]),
];

const fieldsOf = ({ member, cohort, area, task, interested, urgency, complexity }: Rating): CsvValue[] => [
  member,
  cohort,
  area,
  task,
  interested ? 'ja' : 'nein',
  markText(urgency),
  markText(complexity),
];

const markText = (mark: Millionths | null): string | null => (mark === null ? null : decimalToString(mark));
