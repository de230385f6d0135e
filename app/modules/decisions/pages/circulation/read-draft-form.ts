import type { Cents } from '../../../../foundation/cents.ts';
import { germanAmount } from '../../../../foundation/german.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { readGermanAmount } from '../../../../foundation/read-german-number.ts';
import type { Draft, DraftRefusal } from '../../domain/circulation/check-draft.ts';
import { isDocumentForm, isDocumentKind } from '../../domain/circulation/document.ts';

/** What was typed, kept as it is for a second try. */
export interface DraftForm {
  readonly title: string;
  readonly kind: string;
  readonly form: string;
  readonly sameVersion: boolean;
  readonly dueOn: string;
  readonly body: string;
  readonly memberKeys: readonly string[];
  /** Amounts as typed, by member. */
  readonly amounts: ReadonlyMap<string, string>;
  readonly version: string;
}

export const amountField = (memberKey: string): string => `betrag-${memberKey}`;

/** Reads the posted form. */
export function readDraftForm(form: URLSearchParams): DraftForm {
  const amounts = [...form].filter(([name]) => name.startsWith('betrag-'));
  return {
    title: form.get('titel') ?? '',
    kind: form.get('art') ?? '',
    form: form.get('form') ?? '',
    sameVersion: form.get('gleiche-fassung') === 'ja',
    dueOn: form.get('frist') ?? '',
    body: (form.get('text') ?? '').replace(/\r\n/g, '\n'),
    memberKeys: form.getAll('kommune'),
    amounts: new Map(amounts.map(([name, value]) => [name.slice('betrag-'.length), value])),
    version: form.get('version') ?? '',
  };
}

export const EMPTY_FORM: DraftForm = {
  title: '',
  kind: 'projektauftrag',
  form: 'text',
  sameVersion: true,
  dueOn: '',
  body: '',
  memberKeys: [],
  amounts: new Map(),
  version: '',
};

/** The form of a draft as it is stored. */
export const draftFormOf = (draft: Draft, version: number): DraftForm => ({
  title: draft.title,
  kind: draft.kind,
  form: draft.form,
  sameVersion: draft.sameVersion,
  dueOn: draft.dueOn ?? '',
  body: draft.body,
  memberKeys: draft.parties.map(({ memberKey }) => memberKey),
  amounts: new Map(
    draft.parties.flatMap(({ memberKey, amount }) =>
      amount === null ? [] : [[memberKey, germanAmount(amount)] as const],
    ),
  ),
  version: String(version),
});

/** The draft that was typed, and what of it cannot be read. */
export function toDraft(form: DraftForm): {
  readonly draft: Draft;
  readonly refusals: readonly DraftRefusal[];
} {
  const dueOn = form.dueOn.trim() === '' ? null : readGermanDay(form.dueOn);
  const read = form.memberKeys.map((memberKey) => ({
    memberKey,
    ...readAmount(form.amounts.get(memberKey)),
  }));
  const refusals: DraftRefusal[] = read.flatMap(({ memberKey, reason }) =>
    reason === undefined ? [] : [{ field: 'amount', memberKey, reason }],
  );
  if (dueOn === undefined) refusals.push({ field: 'dueOn', reason: NO_DAY });
  return {
    refusals,
    draft: {
      title: form.title,
      kind: isDocumentKind(form.kind) ? form.kind : 'sonstiges',
      form: isDocumentForm(form.form) ? form.form : 'text',
      sameVersion: form.sameVersion,
      dueOn: dueOn ?? null,
      body: form.body,
      parties: read.map(({ memberKey, amount }) => ({ memberKey, amount })),
    },
  };
}

export const NO_DAY = 'Nennen Sie einen Tag, den es gibt, zum Beispiel 11.12.2026.';

function readAmount(text = ''): { readonly amount: Cents | null; readonly reason?: string } {
  if (text.trim() === '') return { amount: null };
  const amount = readGermanAmount(text);
  return amount.ok ? { amount: amount.value } : { amount: null, reason: amount.error };
}
