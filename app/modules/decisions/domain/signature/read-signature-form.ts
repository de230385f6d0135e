import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Capacity } from '../authority/authority-law.ts';
import { isSignatureKind } from './signature.ts';
import type { SignatureEntry, SignatureRefusal, SignedLine } from './signing-facts.ts';

/** One signature line as typed. */
export interface LineForm {
  /** Stands on the paper. */
  readonly chosen: boolean;
  readonly asDeputy: boolean;
  readonly office: string;
  readonly signedOn: string;
}

/** What came back, as typed. */
export interface SignatureForm {
  readonly version: string;
  readonly kind: string;
  readonly place: string;
  readonly lines: Readonly<Record<Capacity, LineForm>>;
}

const CAPACITIES: readonly Capacity[] = ['leitung', 'weiteres-mitglied'];

/** Reads what was typed into an entry; whether it counts is decided elsewhere. Names every field that is no value. */
export function readSignatureForm(form: SignatureForm): Result<SignatureEntry, readonly SignatureRefusal[]> {
  const { version, kind, place } = form;
  const chosen = CAPACITIES.filter((capacity) => form.lines[capacity].chosen);
  const read = chosen.map((capacity) => readLine(capacity, form.lines[capacity]));
  const refusals = [
    ...(/^\d{1,4}$/.test(version)
      ? []
      : [{ field: 'version' as const, reason: 'Wählen Sie die Fassung, die auf dem Blatt steht.' }]),
    ...read.flatMap((line) => (line.ok ? [] : [line.error])),
  ];
  if (!isSignatureKind(kind)) return fail([...refusals, NO_KIND]);
  if (refusals.length > 0) return fail(refusals);
  const lines = read.flatMap((line) => (line.ok ? [line.value] : []));
  return ok({ versionNumber: Number(version), kind, place: place.trim(), lines });
}

const NO_KIND: SignatureRefusal = {
  field: 'kind',
  reason: 'Wählen Sie, ob auf Papier oder elektronisch unterschrieben wurde.',
};

function readLine(capacity: Capacity, line: LineForm): Result<SignedLine, SignatureRefusal> {
  const signedOn = readGermanDay(line.signedOn);
  if (!signedOn)
    return fail({ field: `line-${capacity}`, reason: 'Geben Sie den Tag an, der auf dem Blatt steht.' });
  return ok({ capacity, asDeputy: line.asDeputy, office: line.office, signedOn });
}
