import type { FieldError } from '../../../../ui/notice.tsx';
import type { SectionRefusal, TypedSection } from '../../domain/sections/plan-section.ts';
import type { SectionOverview } from '../../use-cases/sections/load-sections.ts';

export const NOTHING_TYPED: TypedSection = { office: '', address: '', dueOn: '', note: '', taskIds: [] };

/** Ids of the fields, and how errors call them. */
export const SECTION_FIELDS: Readonly<
  Record<keyof TypedSection, { readonly id: string; readonly label: string }>
> = {
  office: { id: 'fachamt', label: 'Fachamt' },
  address: { id: 'adresse', label: 'E-Mail-Adresse' },
  dueOn: { id: 'frist', label: 'Bis wann' },
  note: { id: 'hinweis', label: 'Hinweis' },
  taskIds: { id: 'aufgaben', label: 'Aufgaben' },
};

/** What was typed: whole areas count as all their tasks. */
export function readSectionForm(form: URLSearchParams, areas: SectionOverview['areas']): TypedSection {
  const chosen = new Set(form.getAll('bereich'));
  const whole = areas.filter(({ id }) => chosen.has(id)).flatMap(({ tasks }) => tasks.map(({ id }) => id));
  const text = (field: keyof TypedSection): string => form.get(SECTION_FIELDS[field].id) ?? '';
  return {
    office: text('office'),
    address: text('address'),
    dueOn: text('dueOn'),
    note: text('note'),
    taskIds: [...new Set([...whole, ...form.getAll('aufgabe')])],
  };
}

export const sectionErrors = (refusals: readonly SectionRefusal[]): FieldError[] =>
  refusals.map(({ field, message }) => ({
    field: SECTION_FIELDS[field].id,
    label: SECTION_FIELDS[field].label,
    message,
  }));
