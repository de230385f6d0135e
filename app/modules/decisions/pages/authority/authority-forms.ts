import type { EntryRefusal } from '../../domain/authority/entry-refusal.ts';
import type { DeputyField, DeputyForm } from '../../domain/authority/plan-deputy.ts';
import type { LegalPartyField, LegalPartyForm } from '../../domain/authority/plan-legal-party.ts';
import type { ValueLimitField, ValueLimitForm } from '../../domain/authority/plan-value-limit.ts';

/** A form as typed, with what it was refused for; nothing refused where it was not sent yet. */
export interface Typed<Field extends string> {
  readonly form: Readonly<Record<Field, string>>;
  readonly refusals: readonly EntryRefusal<Field>[];
}

/** The three forms of the page; at most one of them was sent. */
export interface AuthorityForms {
  readonly limit: Typed<ValueLimitField>;
  readonly legalParty: Typed<LegalPartyField>;
  readonly deputy: Typed<DeputyField>;
  /** A refused end or removal, which have no form of their own to stand in. */
  readonly problem: string | null;
}

const NOTHING_LIMIT: ValueLimitForm = { validFrom: '', head: '', executive: '', source: '' };
const NOTHING_PARTY: LegalPartyForm = { validFrom: '', name: '', source: '' };
const NOTHING_DEPUTY: DeputyForm = { kind: '', address: '', office: '', validFrom: '', validTo: '' };

export const EMPTY_FORMS: AuthorityForms = {
  limit: { form: NOTHING_LIMIT, refusals: [] },
  legalParty: { form: NOTHING_PARTY, refusals: [] },
  deputy: { form: NOTHING_DEPUTY, refusals: [] },
  problem: null,
};

interface Place {
  readonly field: string;
  readonly label: string;
}

/** Names of the fields in the page, unique across its forms. */
export const LIMIT_FIELDS: Readonly<Record<ValueLimitField, Place>> = {
  validFrom: { field: 'grenze-ab', label: 'Gilt ab' },
  head: { field: 'grenze-leitung', label: 'Leitung allein bis' },
  executive: { field: 'grenze-gremium', label: 'Exekutives Gremium bis' },
  source: { field: 'grenze-quelle', label: 'Quelle' },
};
export const PARTY_FIELDS: Readonly<Record<LegalPartyField, Place>> = {
  validFrom: { field: 'name-ab', label: 'Gilt ab' },
  name: { field: 'name-text', label: 'Name in Verträgen' },
  source: { field: 'name-quelle', label: 'Quelle' },
};
export const DEPUTY_FIELDS: Readonly<Record<DeputyField, Place>> = {
  kind: { field: 'vertretung-art', label: 'Art der Vertretung' },
  office: { field: 'vertretung-amt', label: 'Amt' },
  address: { field: 'vertretung-adresse', label: 'E-Mail-Adresse' },
  validFrom: { field: 'vertretung-ab', label: 'Erster Tag' },
  validTo: { field: 'vertretung-bis', label: 'Letzter Tag' },
};

const reader =
  (posted: URLSearchParams) =>
  ({ field }: Place): string =>
    posted.get(field) ?? '';

export function readLimitForm(posted: URLSearchParams): ValueLimitForm {
  const read = reader(posted);
  return {
    validFrom: read(LIMIT_FIELDS.validFrom),
    head: read(LIMIT_FIELDS.head),
    executive: read(LIMIT_FIELDS.executive),
    source: read(LIMIT_FIELDS.source),
  };
}

export function readPartyForm(posted: URLSearchParams): LegalPartyForm {
  const read = reader(posted);
  return {
    validFrom: read(PARTY_FIELDS.validFrom),
    name: read(PARTY_FIELDS.name),
    source: read(PARTY_FIELDS.source),
  };
}

export function readDeputyForm(posted: URLSearchParams): DeputyForm {
  const read = reader(posted);
  return {
    kind: read(DEPUTY_FIELDS.kind),
    address: read(DEPUTY_FIELDS.address),
    office: read(DEPUTY_FIELDS.office),
    validFrom: read(DEPUTY_FIELDS.validFrom),
    validTo: read(DEPUTY_FIELDS.validTo),
  };
}

/** What a field of a form needs: names, what was typed, what is wrong with it. */
export function fieldsOf<Field extends string>(
  places: Readonly<Record<Field, Place>>,
  { form, refusals }: Typed<Field>,
) {
  return (field: Field) => ({
    id: places[field].field,
    name: places[field].field,
    label: places[field].label,
    value: form[field],
    error: refusals.find((refusal) => refusal.field === field)?.message,
  });
}

/** The refusals of a form for the summary on top of the page. */
export const errorsOf = <Field extends string>(
  places: Readonly<Record<Field, Place>>,
  { refusals }: Typed<Field>,
) => refusals.map(({ field, message }) => ({ ...places[field], message }));
