import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { ProposalText } from './proposal.ts';

/** What was typed about a proposal. */
export interface ProposalForm {
  readonly title: string;
  readonly need: string;
  readonly wish: string;
  readonly office: string;
  /** Where the decision shall be written to. */
  readonly address: string;
  /** Key of the member; empty for the alliance itself. Not asked where a link settles it. */
  readonly member: string;
  /** Slug of an area, number of a task, id of an idea; each empty where none is named. */
  readonly area: string;
  readonly task: string;
  readonly idea: string;
}

export interface ProposalRefusal {
  readonly field:
    | keyof ProposalForm
    | 'step'
    | 'reason'
    | 'due'
    | 'vote'
    | 'priority'
    | 'target'
    | 'comment'
    | 'conflict';
  readonly message: string;
}

/** What a proposal can point to, as far as the form names it. */
export interface ProposalLinks {
  readonly areas: readonly { readonly id: string; readonly slug: string }[];
  readonly tasks: readonly { readonly id: string; readonly number: string }[];
  /** Ids of the ideas that may be named. */
  readonly ideaIds: readonly string[];
}

const MAX = { title: 160, need: 3000, wish: 3000, office: 120, address: 254 } as const;

/** Checks what was typed about a proposal and says everything that is wrong at once. */
export function checkProposal(
  form: ProposalForm,
  links: ProposalLinks,
): Result<ProposalText & { readonly address: string }, readonly ProposalRefusal[]> {
  const area = links.areas.find(({ slug }) => slug === form.area);
  const task = links.tasks.find(({ number }) => number === form.task.trim());
  const idea = links.ideaIds.find((id) => id === form.idea);
  const address = form.address.trim();
  const refusals = [
    ...(form.title.trim() === '' ? [refusal('title', 'Nennen Sie das Thema in einer Zeile.')] : []),
    ...(form.need.trim() === ''
      ? [refusal('need', 'Beschreiben Sie, was heute fehlt oder schwerfällt.')]
      : []),
    ...tooLong(form),
    ...(address === '' || isAddress(address)
      ? []
      : [
          refusal(
            'address',
            'Geben Sie eine E-Mail-Adresse wie amt@stadt.de an, oder lassen Sie das Feld leer.',
          ),
        ]),
    ...(form.area === '' || area ? [] : [refusal('area', 'Wählen Sie den Aufgabenbereich aus der Liste.')]),
    ...(form.task.trim() === '' || task
      ? []
      : [refusal('task', 'Diese Aufgabe gibt es im Katalog nicht. Prüfen Sie die Nummer.')]),
    ...(form.idea === '' || idea !== undefined
      ? []
      : [refusal('idea', 'Diese Idee gibt es nicht mehr. Wählen Sie eine andere oder keine.')]),
  ];
  if (refusals.length > 0) return fail(refusals);
  return ok({
    title: form.title.trim(),
    need: form.need.trim(),
    wish: form.wish.trim(),
    office: form.office.trim(),
    address,
    areaId: area?.id ?? null,
    taskId: task?.id ?? null,
    ideaId: idea ?? null,
  });
}

const tooLong = (form: ProposalForm): ProposalRefusal[] =>
  (Object.keys(MAX) as (keyof typeof MAX)[]).flatMap((field) => {
    const { length } = form[field].trim();
    return length > MAX[field]
      ? [refusal(field, `Der Text hat ${length} Zeichen. Kürzen Sie ihn auf höchstens ${MAX[field]}.`)]
      : [];
  });

/** Roughly an address; the mail server knows the rest. */
const isAddress = (text: string): boolean => /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/.test(text);

const refusal = (field: ProposalRefusal['field'], message: string): ProposalRefusal => ({ field, message });
