import type { FieldError } from '../../../../ui/notice.tsx';
import type { IdeaForm, IdeaRefusal } from '../../domain/ideas/check-idea.ts';
import type { IdeaContext, ShownIdea } from '../../use-cases/ideas/list-ideas.ts';

/** Field of the page for each field of the rule. */
const FIELDS: Readonly<Record<IdeaRefusal['field'], { readonly field: string; readonly label: string }>> = {
  title: { field: 'titel', label: 'Titel' },
  summary: { field: 'text', label: 'Worum es geht' },
  partners: { field: 'partner', label: 'Wer mit wem' },
  region: { field: 'region', label: 'Kreis oder Region' },
  state: { field: 'land', label: 'Bundesland' },
  year: { field: 'jahr', label: 'Jahr' },
  standing: { field: 'stand', label: 'Stand' },
  source: { field: 'quelle', label: 'Quelle' },
  link: { field: 'link', label: 'Link zur Quelle' },
  areas: { field: 'bereich', label: 'Aufgabenbereiche' },
  tasks: { field: 'aufgaben', label: 'Aufgaben' },
  member: { field: 'kommune', label: 'Kommune' },
  reason: { field: 'grund', label: 'Warum?' },
  conflict: { field: 'titel', label: 'Zwischenzeitlich geändert' },
};

export const ideaErrors = (refusals: readonly IdeaRefusal[]): FieldError[] =>
  refusals.map(({ field, message }) => ({ ...FIELDS[field], message }));

/** Reads the posted form. */
export const readIdeaForm = (form: URLSearchParams): IdeaForm => ({
  title: form.get('titel') ?? '',
  summary: form.get('text') ?? '',
  partners: form.get('partner') ?? '',
  region: form.get('region') ?? '',
  state: form.get('land') ?? '',
  year: form.get('jahr') ?? '',
  standing: form.get('stand') ?? '',
  source: form.get('quelle') ?? '',
  link: form.get('link') ?? '',
  areas: form.getAll('bereich'),
  tasks: form.get('aufgaben') ?? '',
  member: form.get('kommune') ?? '',
});

/** A new idea: what nearly always holds. A member's own begins with its name. */
export function emptyIdeaForm({ editor, members }: IdeaContext): IdeaForm {
  const own = editor.isOffice ? undefined : members.find(({ id }) => editor.memberIds.includes(id));
  return {
    ...readIdeaForm(new URLSearchParams()),
    state: 'Hessen',
    standing: own ? 'idee' : 'umgesetzt',
    source: own ? 'eigene Idee' : '',
    member: own?.member.key ?? '',
  };
}

/** What is stored, as the form shows it. */
export const formOfIdea = (idea: ShownIdea): IdeaForm => ({
  title: idea.title,
  summary: idea.summary,
  partners: idea.partners,
  region: idea.region,
  state: idea.state,
  year: idea.year?.toString() ?? '',
  standing: idea.standing,
  source: idea.source,
  link: idea.link,
  areas: idea.areaIds,
  tasks: idea.tasks.map(({ number }) => number).join(', '),
  member: '',
});

/** A whole number as hidden fields carry it; 0 for anything else, which no version is. */
export const wholeNumber = (text: string | null): number => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : 0);
