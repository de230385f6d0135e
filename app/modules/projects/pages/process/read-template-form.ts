import { slugOf } from '../../../../foundation/slug.ts';
import type { TemplateContent, TemplateStage } from '../../domain/process/process-template.ts';
import { isGate, isStageRole } from '../../domain/process/stage.ts';
import { isUndertakingKind } from '../../domain/undertakings/undertaking.ts';

/** A stage as it stands in the form. */
export interface TypedTemplateStage {
  /** Kept for a stage that was there; '' for a new one. */
  readonly key: string;
  /** Its place, to be changed by typing. */
  readonly number: string;
  readonly title: string;
  readonly weeks: string;
  readonly role: string;
  readonly gate: string;
  readonly question: string;
  /** One a line. */
  readonly papers: string;
  readonly steps: string;
}

export interface TypedTemplate {
  readonly title: string;
  readonly description: string;
  readonly kinds: readonly string[];
  readonly followedBy: string;
  readonly changeNote: string;
  readonly basedOn: number;
  readonly stages: readonly TypedTemplateStage[];
}

/** Empty rows at the end for new stages. */
const NEW_ROWS = 2;
const ROWS_MAX = 40;

const EMPTY: TypedTemplateStage = {
  key: '',
  number: '',
  title: '',
  weeks: '',
  role: 'arbeit',
  gate: '',
  question: '',
  papers: '',
  steps: '',
};

/** The form of what holds now. */
export const typedTemplateOf = (content: TemplateContent, basedOn: number): TypedTemplate => ({
  title: content.title,
  description: content.description,
  kinds: content.kinds,
  followedBy: content.followedBy ?? '',
  changeNote: '',
  basedOn,
  stages: withNewRows(content.stages.map(typedStageOf)),
});

const typedStageOf = (stage: TemplateStage, index: number): TypedTemplateStage => ({
  key: stage.key,
  number: String(index + 1),
  title: stage.title,
  weeks: String(stage.usualWeeks),
  role: stage.role,
  gate: stage.gate ?? '',
  question: stage.gateQuestion,
  papers: stage.papers.join('\n'),
  steps: stage.steps.join('\n'),
});

const withNewRows = (stages: readonly TypedTemplateStage[]): TypedTemplateStage[] => [
  ...stages,
  ...Array.from({ length: NEW_ROWS }, () => EMPTY),
];

/** What was typed, in the order of the form; rows that were left empty are new ones again. */
export function readTemplateForm(fields: URLSearchParams): TypedTemplate {
  const text = (name: string): string => fields.get(name) ?? '';
  const rows = Array.from({ length: ROWS_MAX }, (_, index) => `s${index + 1}-`)
    .filter((row) => fields.has(`${row}titel`))
    .map((row) => ({
      key: text(`${row}key`),
      number: text(`${row}nr`),
      title: text(`${row}titel`),
      weeks: text(`${row}wochen`),
      role: text(`${row}rolle`),
      gate: text(`${row}entscheidung`),
      question: text(`${row}frage`),
      papers: text(`${row}unterlagen`),
      steps: text(`${row}schritte`),
    }));
  return {
    title: text('titel'),
    description: text('beschreibung'),
    kinds: fields.getAll('art'),
    followedBy: text('danach'),
    changeNote: text('anlass'),
    basedOn: /^\d{1,4}$/.test(text('version')) ? Number(text('version')) : -1,
    stages: withNewRows(inOrder(rows.filter((row) => !isEmpty(row)))),
  };
}

/** A row without title and without anything else to lose is no stage; emptying the title of one takes it out. */
const isEmpty = ({ title }: TypedTemplateStage): boolean => title.trim() === '';

/** By the typed numbers; a row without one keeps its place behind the row before it. */
function inOrder(rows: readonly TypedTemplateStage[]): TypedTemplateStage[] {
  let last = 0;
  const placed = rows.map((row) => {
    const number = row.number.replace(',', '.').trim();
    last = /^\d{1,3}(\.\d{1,3})?$/.test(number) ? Number(number) : last;
    return { row, place: last };
  });
  return placed
    .toSorted((a, b) => a.place - b.place)
    .map(({ row }, index) => ({ ...row, number: String(index + 1) }));
}

/** The course as the rules check it. A week that is no number stays wrong and is refused there. */
export const toTemplateContent = (typed: TypedTemplate): TemplateContent => ({
  title: typed.title.trim(),
  description: typed.description.replace(/\r\n?/g, '\n').trim(),
  kinds: typed.kinds.filter(isUndertakingKind),
  followedBy: isUndertakingKind(typed.followedBy) ? typed.followedBy : null,
  stages: typed.stages.filter((row) => !isEmpty(row)).map(toStage),
});

const toStage = (row: TypedTemplateStage): TemplateStage => ({
  key: row.key === '' ? slugOf(row.title) : row.key,
  title: row.title.trim(),
  steps: linesOf(row.steps),
  papers: linesOf(row.papers),
  gate: isGate(row.gate) ? row.gate : null,
  gateQuestion: row.question.trim(),
  role: isStageRole(row.role) ? row.role : 'arbeit',
  usualWeeks: /^\d{1,4}$/.test(row.weeks.trim()) ? Number(row.weeks) : 0,
});

const linesOf = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
