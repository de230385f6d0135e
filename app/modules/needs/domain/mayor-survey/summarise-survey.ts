import { germanInteger } from '../../../../foundation/german.ts';
import { type Ratio, ratio } from '../../../../foundation/ratio.ts';
import {
  MARKS,
  SURVEY_FIELDS,
  type SurveyAnswer,
  type SurveyField,
  type SurveyMark,
} from './survey-field.ts';

export const HORIZONS = ['today', 'future'] as const;

export type Horizon = (typeof HORIZONS)[number];

/** How many heads gave a field the same mark for one time. */
export interface Tally {
  readonly field: SurveyField;
  readonly horizon: Horizon;
  readonly mark: SurveyMark;
  readonly answers: number;
}

/** Counts answers; whose they were is gone. */
export const tallyAnswers = (answers: readonly SurveyAnswer[]): readonly Tally[] =>
  SURVEY_FIELDS.flatMap((field) =>
    HORIZONS.flatMap((horizon) =>
      MARKS.map((mark) => ({
        ...{ field, horizon, mark },
        answers: answers.filter((answer) => answer[field][horizon] === mark).length,
      })).filter((tally) => tally.answers > 0),
    ),
  );

/** One field at one time. */
export interface HorizonSummary {
  readonly answers: number;
  /** How many gave each mark, from -2 to 2. */
  readonly counts: readonly number[];
  /** Null without an answer. */
  readonly mean: Ratio | null;
  /** How many gave -1 or -2. */
  readonly negative: number;
  /** The negative ones against half of the answers; null without an answer. */
  readonly share: 'more-than-half' | 'half' | 'less-than-half' | null;
}

export interface FieldSummary {
  readonly field: SurveyField;
  readonly today: HorizonSummary;
  readonly future: HorizonSummary;
}

/** Sums up a closed survey, field by field. Exact; a field nobody answered has no mean, never zero. */
export const summariseSurvey = (tallies: readonly Tally[]): readonly FieldSummary[] =>
  SURVEY_FIELDS.map((field) => {
    const at = (horizon: Horizon) =>
      summarise(tallies.filter((tally) => tally.field === field && tally.horizon === horizon));
    return { field, today: at('today'), future: at('future') };
  });

function summarise(tallies: readonly Tally[]): HorizonSummary {
  const countOf = (mark: SurveyMark): number =>
    tallies.reduce((sum, tally) => sum + (tally.mark === mark ? tally.answers : 0), 0);
  const counts = MARKS.map(countOf);
  const answers = counts.reduce((sum, count) => sum + count, 0);
  const total = tallies.reduce((sum, tally) => sum + tally.mark * tally.answers, 0);
  const negative = countOf(-2) + countOf(-1);
  return {
    answers,
    counts,
    mean: answers === 0 ? null : ratio(BigInt(total), BigInt(answers)),
    negative,
    share: answers === 0 ? null : shareOf(negative, answers),
  };
}

function shareOf(part: number, whole: number): NonNullable<HorizonSummary['share']> {
  if (2 * part === whole) return 'half';
  return 2 * part > whole ? 'more-than-half' : 'less-than-half';
}

const SHARE_WORDS = { 'more-than-half': 'Mehr als die Hälfte', half: 'Genau die Hälfte' } as const;

const COMPLAINTS: Readonly<Record<SurveyField, string>> = {
  qualitaet: 'nennt die Qualität der Leistungen schlecht',
  finanzen: 'nennt die finanzielle Ausstattung schlecht',
  personal: 'nennt die personelle Ausstattung schlecht',
  leistungsfaehigkeit: 'nennt die Erfüllung der Aufgaben schlecht',
  digital: 'nennt die digitale Leistungsfähigkeit schlecht',
  ueberlastung: 'sieht das Personal überlastet',
};

/**
 * What half of the heads or more complain of, a sentence a field: "Mehr als die Hälfte sieht das Personal überlastet
 * (heute 12, künftig 15 von 19)." Where it is nothing, one sentence says so.
 */
export function standingOut(result: readonly FieldSummary[]): readonly string[] {
  const sentences = result.flatMap(({ field, ...at }) =>
    SHARES.flatMap((share) => {
      const times = HORIZONS.filter((horizon) => at[horizon].share === share);
      const counts = times.map((horizon) => `${WHEN[horizon]} ${germanInteger(at[horizon].negative)}`);
      return times.length === 0
        ? []
        : [
            `${SHARE_WORDS[share]} ${COMPLAINTS[field]} (${counts.join(', ')} von ${germanInteger(at.today.answers)}).`,
          ];
    }),
  );
  return sentences.length > 0 ? sentences : [NOTHING];
}

const SHARES = ['more-than-half', 'half'] as const;
const WHEN: Readonly<Record<Horizon, string>> = { today: 'heute', future: 'künftig' };
const NOTHING = 'In keinem Handlungsfeld antwortet die Hälfte oder mehr mit schlecht oder überlastet.';
