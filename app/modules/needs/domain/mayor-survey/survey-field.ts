/** The five fields of action (GE/CON, Anlage 3, December 2023), and the strain on the staff that the source reports on. */
export const SURVEY_FIELDS = [
  'qualitaet',
  'finanzen',
  'personal',
  'leistungsfaehigkeit',
  'digital',
  'ueberlastung',
] as const;

export type SurveyField = (typeof SURVEY_FIELDS)[number];

export const SURVEY_FIELD_LABELS: Readonly<Record<SurveyField, string>> = {
  qualitaet: 'Qualität der Leistungen',
  finanzen: 'Finanzielle Ausstattung',
  personal: 'Personelle Ausstattung',
  leistungsfaehigkeit: 'Erfüllung der Aufgaben',
  digital: 'Digitale Leistungsfähigkeit',
  ueberlastung: 'Belastung des Personals',
};

/** Five steps from very bad to very good. */
export const MARKS = [-2, -1, 0, 1, 2] as const;

export type SurveyMark = (typeof MARKS)[number];

const CONDITION: Readonly<Record<SurveyMark, string>> = {
  '-2': 'sehr schlecht',
  '-1': 'eher schlecht',
  '0': 'mittel',
  '1': 'eher gut',
  '2': 'sehr gut',
};

const STRAIN: Readonly<Record<SurveyMark, string>> = {
  '-2': 'stark überlastet',
  '-1': 'überlastet',
  '0': 'ausgelastet',
  '1': 'noch Spielraum',
  '2': 'viel Spielraum',
};

/** What a mark of a field means, in words. */
export const markLabel = (field: SurveyField, mark: SurveyMark): string =>
  (field === 'ueberlastung' ? STRAIN : CONDITION)[mark];

/** What a head says about one field. */
export interface FieldMarks {
  readonly today: SurveyMark;
  readonly future: SurveyMark;
}

export type SurveyAnswer = Readonly<Record<SurveyField, FieldMarks>>;
