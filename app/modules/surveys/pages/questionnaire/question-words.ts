import { decimalToString } from '../../../../foundation/decimal.ts';
import { germanDecimal, germanList } from '../../../../foundation/german.ts';
import {
  MEASURES,
  type PlausibleRange,
  QUESTION_KINDS,
  type Question,
} from '../../domain/questionnaire/question.ts';

/** How a question is answered, in words: "Zahl mit Einheit: Minuten je Fall". */
export function kindText(question: Question): string {
  const kind = QUESTION_KINDS[question.kind];
  switch (question.kind) {
    case 'zahl':
      return `${kind}: ${question.unit}`;
    case 'auswahl':
      return `${kind}${question.several ? ', mehrere möglich' : ''}: ${question.choices.map(({ label }) => label).join(' / ')}`;
    case 'tabelle':
      return `${kind}: ${question.columns.map(({ label }) => label).join(', ')}`;
    case 'betrag':
    case 'text':
    case 'personal':
    case 'datei':
      return kind;
  }
}

/** What else is set for a question, one phrase each. */
export function settingTexts(question: Question, all: readonly Question[]): string[] {
  return [
    ...(question.required ? [] : ['freiwillig']),
    ...('measure' in question && question.measure !== 'absolut'
      ? [`verglichen ${MEASURES[question.measure]}`]
      : []),
    ...('range' in question && question.range ? [rangeText(question.range)] : []),
    ...(question.kind === 'zahl' && question.countsCases ? ['zählt die Fälle'] : []),
    ...conditionTexts(question, all),
  ];
}

/** "üblich 5 bis 2.400", "üblich höchstens 2.000 je 1.000 Einwohner". */
function rangeText({ per, min, max }: PlausibleRange): string {
  const [from, to] = [min, max].map((bound) => bound !== null && germanDecimal(decimalToString(bound)));
  const span = from && to ? `${from} bis ${to}` : from ? `mindestens ${from}` : `höchstens ${to}`;
  return `üblich ${span}${per === 'absolut' ? '' : ` ${MEASURES[per]}`}`;
}

function conditionTexts({ condition }: Question, all: readonly Question[]): string[] {
  const target = condition && all.find(({ key }) => key === condition.question);
  if (target?.kind !== 'auswahl') return [];
  const answers = target.choices.filter(({ value }) => condition?.answers.includes(value));
  return [`nur bei „${target.label}“: ${germanList(answers.map(({ label }) => label))}`];
}
