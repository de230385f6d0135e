import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { MILLION, type Millionths, millionths } from '../../../../foundation/decimal.ts';
import { divideRoundHalfUp } from '../../../../foundation/integer-division.ts';
import type { Ratio } from '../../../../foundation/ratio.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { SurveyState } from '../life/survey.ts';
import type { Measure, Questionnaire } from '../questionnaire/question.ts';
import type { ComparedMember, ComparisonGround } from './compared-member.ts';
import type { FigureItem } from './figure-item.ts';
import { figureItems } from './figure-items.ts';
import { divisorOf } from './measure-figure.ts';
import { readFigure } from './read-figure.ts';

/** A figure of one member as it was before anything was done together; later savings are measured against it. */
export interface BaselineValue {
  readonly memberId: string;
  readonly itemKey: string;
  readonly questionKey: string;
  readonly label: string;
  /** Of the value: "€", "Stunden im Jahr". */
  readonly unit: string;
  /** As it was given, in the unit; standard costs to a millionth of a euro. */
  readonly value: Millionths;
  readonly measure: Measure;
  /** Thousands of inhabitants or cases by which it is measured; null where it is not measured or they are not known. */
  readonly divisor: Millionths | null;
  /** Day of the figure: the end of the year asked about. */
  readonly day: CalendarDate;
}

/** Every figure that members released. What is missing is left out: no zero stands for it. */
export const baselineValues = (
  questionnaire: Questionnaire,
  members: readonly ComparedMember[],
  ground: ComparisonGround,
): BaselineValue[] =>
  figureItems(questionnaire).flatMap((item) =>
    members.flatMap((member) => baselineValue(item, member, ground) ?? []),
  );

function baselineValue(
  item: FigureItem,
  member: ComparedMember,
  ground: ComparisonGround,
): BaselineValue | null {
  const raw = readFigure(item, member.answers?.get(item.question.key)?.value ?? null, ground);
  if (!raw.ok || raw.value === null) return null;
  const divisor = divisorOf(member, item.measure, ground);
  const { key, question, label, unit, measure } = item;
  return {
    ...{ memberId: member.memberId, itemKey: key, questionKey: question.key, label, unit, measure },
    value: toMillionths(raw.value),
    divisor: measure !== 'absolut' && divisor.ok ? toMillionths(divisor.value) : null,
    day: ground.day,
  };
}

const toMillionths = ({ numerator, denominator }: Ratio): Millionths =>
  millionths(divideRoundHalfUp(numerator * MILLION, denominator));

/** Whether figures may be kept now. They are kept once and never changed: a second keeping would move the goal posts. */
export function mayKeepBaseline(
  state: SurveyState,
  isKept: boolean,
  releasedSheets: number,
): Result<'yes', string> {
  if (isKept) return fail('Der Ausgangswert ist schon festgehalten. Er ändert sich nicht mehr.');
  if (state === 'entwurf' || state === 'laufend')
    return fail(
      'Die Erhebung läuft noch. Schließen Sie sie ab; dann können Sie den Ausgangswert festhalten.',
    );
  return releasedSheets === 0
    ? fail(
        'Noch kein Bogen ist freigegeben. Halten Sie den Ausgangswert fest, sobald Bögen freigegeben sind.',
      )
    : ok('yes');
}
