import type { ConsistencyCheck, Question } from './question.ts';
import { type QuestionRefusal, questionRefusal } from './question-refusal.ts';

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
          `„${lesser.label}“ und „${greater.label}“ haben verschiedene Einheiten. Vergleichen Sie Zahlen mit Zahlen und Beträge mit Beträgen.`,
        ),
      ];
}
