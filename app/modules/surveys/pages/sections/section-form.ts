import type { FieldError } from '../../../../ui/notice.tsx';
import { BLOCKS, type Block, type Question } from '../../domain/questionnaire/question.ts';
import type { SectionRefusal, TypedSection } from '../../domain/sections/section.ts';

export const NOTHING_TYPED: TypedSection = { office: '', address: '', dueOn: '', note: '', questionKeys: [] };

type Field = keyof TypedSection;

/** Ids of the fields, and how errors call them. */
export const SECTION_FIELDS: Readonly<Record<Field, { readonly id: string; readonly label: string }>> = {
  office: { id: 'fachamt', label: 'Fachamt' },
  address: { id: 'adresse', label: 'E-Mail-Adresse' },
  dueOn: { id: 'frist', label: 'Bis wann' },
  note: { id: 'hinweis', label: 'Hinweis' },
  questionKeys: { id: 'fragen', label: 'Fragen' },
};

/** The blocks that hold questions, with their questions. */
export const blocksWith = (questions: readonly Question[]) =>
  (Object.keys(BLOCKS) as Block[])
    .map((block) => ({ block, own: questions.filter((question) => question.block === block) }))
    .filter(({ own }) => own.length > 0);

/** What was typed: whole blocks count as all their questions. */
export function readSectionForm(form: URLSearchParams, questions: readonly Question[]): TypedSection {
  const whole = new Set(form.getAll('block'));
  const inBlocks = questions.filter(({ block }) => whole.has(block)).map(({ key }) => key);
  const text = (field: Field): string => form.get(SECTION_FIELDS[field].id) ?? '';
  return {
    ...{ office: text('office'), address: text('address'), dueOn: text('dueOn'), note: text('note') },
    questionKeys: [...new Set([...inBlocks, ...form.getAll('frage')])],
  };
}

export const sectionErrors = (refusals: readonly SectionRefusal[]): FieldError[] =>
  refusals.map(({ field, message }) => {
    const { id, label } = SECTION_FIELDS[field];
    return { field: id, label, message };
  });
