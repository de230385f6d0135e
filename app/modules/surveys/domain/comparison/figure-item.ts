import type { Measure, Question, Questionnaire } from '../questionnaire/question.ts';

/** What of a staff question is a figure of its own. */
export const STAFF_PARTS = {
  personen: 'Personen',
  vzae: 'Vollzeitäquivalente',
  kosten: 'Standardkosten im Jahr',
} as const;
export type StaffPart = keyof typeof STAFF_PARTS;

interface Shared {
  /** Stable: the question's key, with its part where a question has several: "personal.vzae". */
  readonly key: string;
  readonly question: Question;
  readonly label: string;
  /** What of a question with several figures: "Vollzeitäquivalente"; '' where it is the answer itself. */
  readonly partLabel: string;
  /** Stands behind the figure as it was given: "Stunden im Jahr", "€". */
  readonly unit: string;
  /** Euros have two places, others as many as the question asks for. */
  readonly places: number;
  readonly isMoney: boolean;
  /** By what members of different size are compared unless someone asks for another measure. */
  readonly measure: Measure;
}

/** One row of the comparison: a figure that every member gives. */
export type FigureItem = Shared &
  (
    | { readonly from: 'antwort' }
    | { readonly from: 'personal'; readonly part: StaffPart }
    | { readonly from: 'spalte'; readonly column: number }
  );

const EURO = '€';

/** The figures of a questionnaire in its order: a staff question gives three, a table one for each column of figures. */
export const figureItems = ({ questions }: Questionnaire): FigureItem[] => questions.flatMap(itemsOf);

/** The figures of one question; none where it asks for words. */
export function itemsOf(question: Question): FigureItem[] {
  const { key, label } = question;
  switch (question.kind) {
    case 'zahl':
      return [
        {
          ...{
            key,
            question,
            label,
            partLabel: '',
            unit: question.unit,
            places: question.places,
            isMoney: false,
          },
          // Cases by cases are one everywhere.
          measure: question.countsCases && question.measure === 'faelle' ? 'absolut' : question.measure,
          from: 'antwort',
        },
      ];
    case 'betrag':
      return [{ ...money(question), key, label, partLabel: '', measure: question.measure, from: 'antwort' }];
    case 'personal':
      return (Object.keys(STAFF_PARTS) as StaffPart[]).map((part) => ({
        ...(part === 'kosten' ? money(question) : count(question, part)),
        key: `${key}.${part}`,
        label: `${label} (${STAFF_PARTS[part]})`,
        partLabel: STAFF_PARTS[part],
        measure: question.measure,
        from: 'personal',
        part,
      }));
    case 'tabelle':
      return question.columns.flatMap((column, index) =>
        column.kind === 'text'
          ? []
          : [
              {
                ...(column.kind === 'betrag'
                  ? money(question)
                  : { question, unit: '', places: 2, isMoney: false }),
                key: `${key}.${column.key}`,
                label: `${label} (Summe ${column.label})`,
                partLabel: `Summe ${column.label}`,
                measure: 'absolut',
                from: 'spalte',
                column: index,
              },
            ],
      );
    case 'auswahl':
    case 'text':
    case 'datei':
      return [];
  }
}

const money = (question: Question) => ({ question, unit: EURO, places: 2, isMoney: true });
const count = (question: Question, part: StaffPart) => ({
  ...{ question, isMoney: false },
  ...(part === 'personen' ? { unit: 'Personen', places: 0 } : { unit: 'VZÄ', places: 2 }),
});

/** "€ je 1.000 Einwohner", "Stunden im Jahr je Fall". */
export function unitBy({ unit }: Pick<FigureItem, 'unit'>, measure: Measure): string {
  if (measure === 'absolut') return unit;
  return `${unit} ${measure === 'einwohner' ? 'je 1.000 Einwohner' : 'je Fall'}`.trim();
}
