import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { checkTemplate, type TemplateRefusal } from './check-template.ts';
import type { ProcessTemplate, TemplateContent } from './process-template.ts';
import { saysTheSame } from './template-text.ts';

export interface TemplateChange {
  readonly content: TemplateContent;
  /** Version that the editor had before them. */
  readonly basedOn: number;
  readonly changeNote: string;
}

export type NewVersion = Omit<ProcessTemplate, 'createdAt'>;

/** The next version of a template, or why there is none; versions before it stay as they are. */
export function planVersion(
  newest: ProcessTemplate,
  { content, basedOn, changeNote }: TemplateChange,
): Result<NewVersion, readonly TemplateRefusal[]> {
  const refusals = checkTemplate(content);
  if (changeNote.trim() === '')
    refusals.push({
      field: 'changeNote',
      message: 'Schreiben Sie in einem Satz, was sich ändert und warum.',
    });
  if (changeNote.length > 400)
    refusals.push({ field: 'changeNote', message: 'Kürzen Sie den Anlass auf höchstens 400 Zeichen.' });
  if (refusals.length > 0) return fail(refusals);
  if (newest.version !== basedOn) return fail([CROSSED]);
  if (saysTheSame(newest, content))
    return fail([
      { field: 'stages', message: 'Es hat sich nichts geändert. Ändern Sie etwas, oder brechen Sie ab.' },
    ]);
  const { title, description, kinds, followedBy, stages } = content;
  const { key, source, version } = newest;
  return ok({
    key,
    source,
    version: version + 1,
    title,
    description,
    kinds,
    followedBy,
    stages,
    basis: 'verbund',
    changeNote: changeNote.trim(),
  });
}

/** Brings an earlier version back as the newest; the built-in one is version 1. */
export function planRestore(
  newest: ProcessTemplate,
  earlier: ProcessTemplate,
): Result<NewVersion, readonly TemplateRefusal[]> {
  if (saysTheSame(newest, earlier))
    return fail([{ field: 'stages', message: `Fassung ${earlier.version} gilt schon.` }]);
  const { createdAt: _, ...content } = earlier;
  const changeNote =
    earlier.version === 1 ? 'Auf Fassung 1 zurückgesetzt.' : `Fassung ${earlier.version} gilt wieder.`;
  return ok({ ...content, version: newest.version + 1, changeNote });
}

/** A template of its own that begins as another; it is offered once somebody says for what. */
export const planCopy = (from: ProcessTemplate, key: string, title: string): NewVersion => {
  const { createdAt: _, ...content } = from;
  return {
    ...content,
    key,
    title,
    version: 1,
    basis: 'verbund',
    kinds: [],
    source: `Kopie von „${from.title}“, Fassung ${from.version}. ${from.source}`,
    changeNote: '',
  };
};

const CROSSED: TemplateRefusal = {
  field: 'conflict',
  message:
    'Die Vorlage wurde inzwischen von anderer Stelle geändert. Vergleichen Sie beide Fassungen, und speichern Sie dann noch einmal.',
};
