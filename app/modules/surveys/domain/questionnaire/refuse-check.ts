import type { ConsistencyCheck, Question } from './question.ts';
import { type QuestionRefusal, questionRefusal } from './question-refusal.ts';

/** Whether a check compares two questions that can be compared. */
export function refuseCheck(
  { part, whole }: ConsistencyCheck,
  questions: readonly Question[],
): QuestionRefusal[] {
  const [lesser, greater] = [part, whole].map((key) => questions.find((question) => question.key === key));
  const isFigure = (question: Question | undefined) =>
    question?.kind === 'zahl' || question?.kind === 'betrag';
  if (!lesser || !greater || !isFigure(lesser) || !isFigure(greater))
    return [questionRefusal('checks', 'Wählen Sie für die Prüfung zwei Fragen nach Zahlen oder Beträgen.')];
  if (lesser.key === greater.key)
    return [
      questionRefusal('checks', 'Eine Frage lässt sich nicht mit sich selbst vergleichen. Wählen Sie zwei.'),
    ];
  return lesser.kind === greater.kind
    ? []
    : [
        questionRefusal(
          'checks',
          `„${lesser.label}“ und „${greater.label}“ lassen sich nicht vergleichen. Vergleichen Sie Zahlen mit Zahlen und Beträge mit Beträgen.`,
        ),
      ];
}

/**
 * Whether both figures of a check count the same. Asked when a check is added and before a version is used, not at every
 * edit: two units can only be changed one after the other.
 */
export function refuseUnits(
  { part, whole }: ConsistencyCheck,
  questions: readonly Question[],
): QuestionRefusal[] {
  const [lesser, greater] = [part, whole].map((key) => questions.find((question) => question.key === key));
  if (lesser?.kind !== 'zahl' || greater?.kind !== 'zahl') return [];
  if (lesser.unit.toLowerCase() === greater.unit.toLowerCase()) return [];
  return [
    questionRefusal(
      'checks',
      `„${lesser.label}“ wird in „${lesser.unit}“ angegeben, „${greater.label}“ in „${greater.unit}“. Geben Sie beiden Fragen dieselbe Einheit, oder vergleichen Sie sie nicht.`,
    ),
  ];
}
