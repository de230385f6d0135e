import type { FieldError } from '../../../../ui/notice.tsx';
import type { StagePart, TemplateRefusal } from '../../domain/process/check-template.ts';

const FIELDS: Readonly<Record<TemplateRefusal['field'], { readonly field: string; readonly label: string }>> =
  {
    title: { field: 'titel', label: 'Titel' },
    description: { field: 'beschreibung', label: 'Beschreibung' },
    stages: { field: 'stufen', label: 'Stufen' },
    changeNote: { field: 'anlass', label: 'Was sich ändert' },
    conflict: { field: 'kreuzung', label: 'Zwischenzeitlich geändert' },
  };

const PARTS: Readonly<Record<StagePart, { readonly field: string; readonly label: string }>> = {
  title: { field: 'titel', label: 'Titel der Stufe' },
  weeks: { field: 'wochen', label: 'Dauer' },
  gate: { field: 'entscheidung', label: 'Entscheidung' },
  question: { field: 'frage', label: 'Frage' },
  papers: { field: 'unterlagen', label: 'Unterlagen' },
  role: { field: 'rolle', label: 'Rolle' },
};

/** Where each refusal stands in the form; rows count from 1. */
export const templateErrors = (refusals: readonly TemplateRefusal[]): FieldError[] =>
  refusals.map(({ field, stage, message }) =>
    stage === undefined
      ? { ...FIELDS[field], message }
      : { ...PARTS[stage.part], field: `s${stage.index + 1}-${PARTS[stage.part].field}`, message },
  );
