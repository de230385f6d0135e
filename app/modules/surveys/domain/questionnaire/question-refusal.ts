/** Fields of the form of a question. */
export type QuestionField =
  | 'kind'
  | 'block'
  | 'label'
  | 'help'
  | 'unit'
  | 'places'
  | 'measure'
  | 'rangePer'
  | 'rangeMin'
  | 'rangeMax'
  | 'countsCases'
  | 'choices'
  | 'columns'
  | 'condition'
  | 'checks'
  | 'changeNote'
  | 'questions'
  | 'conflict';

export interface QuestionRefusal {
  readonly field: QuestionField;
  /** German sentence with the remedy. */
  readonly message: string;
}

export const questionRefusal = (field: QuestionField, message: string): QuestionRefusal => ({
  field,
  message,
});
