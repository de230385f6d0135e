import type {
  ChoiceQuestion,
  FileQuestion,
  MoneyQuestion,
  NumberQuestion,
  StaffQuestion,
  TableQuestion,
  TextQuestion,
} from '../domain/questionnaire/question.ts';

/** Questions for tests: say only what matters, the rest is plain. */
const asked = (key: string) => ({
  key,
  block: 'ressourcen' as const,
  label: key,
  help: '',
  required: false,
  condition: null,
});

export const numberQuestion = (key: string, more: Partial<NumberQuestion> = {}): NumberQuestion => ({
  ...asked(key),
  ...{ kind: 'zahl', unit: 'Fälle', places: 0, range: null, measure: 'absolut', countsCases: false },
  ...more,
});

export const moneyQuestion = (key: string, more: Partial<MoneyQuestion> = {}): MoneyQuestion => ({
  ...asked(key),
  ...{ kind: 'betrag', range: null, measure: 'absolut' },
  ...more,
});

export const choiceQuestion = (
  key: string,
  values: readonly string[],
  more: Partial<ChoiceQuestion> = {},
): ChoiceQuestion => ({
  ...asked(key),
  ...{ kind: 'auswahl', several: false },
  choices: values.map((value) => ({ value, label: `Wahl ${value}` })),
  ...more,
});

export const textQuestion = (key: string, more: Partial<TextQuestion> = {}): TextQuestion => ({
  ...asked(key),
  kind: 'text',
  ...more,
});

export const tableQuestion = (key: string, more: Partial<TableQuestion> = {}): TableQuestion => ({
  ...asked(key),
  kind: 'tabelle',
  columns: [
    { key: 'leistung', label: 'Leistung', kind: 'text' },
    { key: 'faelle', label: 'Fälle', kind: 'zahl' },
    { key: 'kosten', label: 'Kosten', kind: 'betrag' },
    { key: 'anmerkung', label: 'Anmerkung', kind: 'text' },
  ],
  ...more,
});

export const staffQuestion = (key: string, more: Partial<StaffQuestion> = {}): StaffQuestion => ({
  ...asked(key),
  kind: 'personal',
  measure: 'absolut',
  ...more,
});

export const fileQuestion = (key: string, more: Partial<FileQuestion> = {}): FileQuestion => ({
  ...asked(key),
  kind: 'datei',
  ...more,
});
