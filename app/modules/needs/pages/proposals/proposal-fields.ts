import type { FieldError } from '../../../../ui/notice.tsx';
import type { ProposalForm, ProposalRefusal } from '../../domain/proposals/check-proposal.ts';
import type { ShownProposal } from '../../use-cases/proposals/proposal-context.ts';

type Fields = Readonly<Record<ProposalRefusal['field'], { readonly field: string; readonly label: string }>>;

/** Field of the page for each field of the rules. */
const FIELDS: Fields = {
  title: { field: 'titel', label: 'Thema' },
  need: { field: 'bedarf', label: 'Was heute fehlt' },
  wish: { field: 'wunsch', label: 'Was gemeinsam geschehen soll' },
  office: { field: 'amt', label: 'Amt' },
  address: { field: 'adresse', label: 'E-Mail-Adresse' },
  member: { field: 'kommune', label: 'Kommune' },
  area: { field: 'bereich', label: 'Aufgabenbereich' },
  task: { field: 'aufgabe', label: 'Aufgabe' },
  idea: { field: 'idee', label: 'Idee' },
  step: { field: 'schritt', label: 'Nächster Schritt' },
  reason: { field: 'begruendung', label: 'Begründung' },
  due: { field: 'frist', label: 'Letzter Tag' },
  vote: { field: 'stimme', label: 'Stimme' },
  priority: { field: 'prioritaet', label: 'Empfehlung' },
  target: { field: 'seite', label: 'Was daraus wurde' },
  comment: { field: 'kommentar', label: 'Anmerkung' },
  conflict: { field: 'stand', label: 'Zwischenzeitlich geändert' },
};

/** The sentences for the page; `changes` where a form has fields of its own. */
export const proposalErrors = (
  refusals: readonly ProposalRefusal[],
  changes: Partial<Fields> = {},
): FieldError[] => refusals.map(({ field, message }) => ({ ...(changes[field] ?? FIELDS[field]), message }));

/** Reads the posted form of a proposal. */
export const readProposalForm = (form: URLSearchParams): ProposalForm => ({
  title: form.get('titel') ?? '',
  need: form.get('bedarf') ?? '',
  wish: form.get('wunsch') ?? '',
  office: form.get('amt') ?? '',
  address: form.get('adresse') ?? '',
  member: form.get('kommune') ?? '',
  area: form.get('bereich') ?? '',
  task: form.get('aufgabe') ?? '',
  idea: form.get('idee') ?? '',
});

/** What is stored, as the form shows it. */
export const formOfProposal = (proposal: ShownProposal): ProposalForm => ({
  title: proposal.title,
  need: proposal.need,
  wish: proposal.wish,
  office: proposal.office,
  address: proposal.address,
  member: '',
  area: proposal.areaId === null ? '' : (proposal.area?.slug ?? ''),
  task: proposal.task?.number ?? '',
  idea: proposal.ideaId ?? '',
});

/** Id, name and sentence of a field. */
export const at = (errors: readonly FieldError[], field: string) => ({
  id: field,
  name: field,
  error: errors.find((error) => error.field === field)?.message,
});

/** A whole number as hidden fields carry it; 0 for anything else, which no version is. */
export const wholeNumber = (text: string | null): number => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : 0);
