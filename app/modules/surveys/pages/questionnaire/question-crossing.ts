import { type CrossingField, crossingFields } from '../../../../ui/crossing.tsx';
import {
  BLOCKS,
  type ChoiceQuestion,
  isBlock,
  isMeasure,
  MEASURES,
} from '../../domain/questionnaire/question.ts';
import type { QuestionDraft } from '../../domain/questionnaire/read-question.ts';

/** Where the stored question and the typed one differ, in the words of the form and in its order. */
export function questionCrossing(
  stored: QuestionDraft,
  typed: QuestionDraft,
  choiceQuestions: readonly ChoiceQuestion[],
): CrossingField[] {
  const field = (id: string, label: string, of: (draft: QuestionDraft) => string): CrossingField => ({
    ...{ id, label },
    stored: of(stored),
    typed: of(typed),
  });
  return crossingFields([
    field('frage', 'Frage', ({ label }) => label),
    field('hilfe', 'Hilfe', ({ help }) => help),
    field('block', 'Block', ({ block }) => (isBlock(block) ? BLOCKS[block] : block)),
    field('pflicht', 'Muss beantwortet werden', ({ required }) => yesOrNo(required)),
    field('einheit', 'Einheit', ({ unit }) => unit),
    field('stellen', 'Nachkommastellen', ({ places }) => places),
    field('faelle', 'Diese Zahl zählt die Fälle', ({ countsCases }) => yesOrNo(countsCases)),
    field('antworten', 'Antworten', ({ choices }) => choices),
    field('mehrere', 'Mehrere Antworten möglich', ({ several }) => yesOrNo(several)),
    field('spalten', 'Spalten', ({ columns }) => columns),
    field('mass', 'Verglichen wird', ({ measure }) => measureText(measure)),
    field('grenze-von', 'Üblich von', ({ rangeMin }) => rangeMin),
    field('grenze-bis', 'Üblich bis', ({ rangeMax }) => rangeMax),
    field('grenze-je', 'Der Bereich gilt', ({ rangePer }) => measureText(rangePer)),
    field('bedingung', 'Diese Frage wird gestellt', (draft) => conditionText(draft, choiceQuestions)),
  ]);
}

const yesOrNo = (isSet: boolean): string => (isSet ? 'ja' : 'nein');

/** Forms of kinds without a measure send none. */
const measureText = (measure: string): string => MEASURES[isMeasure(measure) ? measure : 'absolut'];

/** "immer", "je nach „Wer?“: Wir, Andere". */
function conditionText(
  { conditionQuestion, conditionAnswers }: QuestionDraft,
  choiceQuestions: readonly ChoiceQuestion[],
): string {
  if (conditionQuestion === '') return 'immer';
  const target = choiceQuestions.find(({ key }) => key === conditionQuestion);
  const answers = target?.choices.filter(({ value }) => conditionAnswers.includes(value)) ?? [];
  return `je nach „${target?.label ?? conditionQuestion}“: ${answers.map(({ label }) => label).join(', ')}`;
}
