import type { QuestionDraft } from '../../domain/questionnaire/read-question.ts';

/** What was typed into the form of a question. */
export function readQuestionForm(form: URLSearchParams): QuestionDraft {
  const conditionQuestion = form.get('bedingung') ?? '';
  return {
    kind: form.get('art') ?? '',
    block: form.get('block') ?? '',
    label: form.get('frage') ?? '',
    help: form.get('hilfe') ?? '',
    required: form.has('pflicht'),
    unit: form.get('einheit') ?? '',
    places: form.get('stellen') ?? '0',
    measure: form.get('mass') ?? '',
    countsCases: form.has('faelle'),
    rangePer: form.get('grenze-je') ?? '',
    rangeMin: form.get('grenze-von') ?? '',
    rangeMax: form.get('grenze-bis') ?? '',
    choices: form.get('antworten') ?? '',
    several: form.has('mehrere'),
    columns: form.get('spalten') ?? '',
    conditionQuestion,
    conditionAnswers: answersTo(conditionQuestion, form.getAll('bei')),
  };
}

/** Of "frage/antwort" those of the chosen question. */
const answersTo = (question: string, chosen: readonly string[]): string[] =>
  chosen.flatMap((text) => (text.startsWith(`${question}/`) ? [text.slice(question.length + 1)] : []));

/** The version that was looked at; -1 where the field is no number. */
export function versionOf(form: URLSearchParams): number {
  const text = form.get('version') ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
}
