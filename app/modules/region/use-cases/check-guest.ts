import { fail, ok, type Result } from '../../../foundation/result.ts';
import { slugOf } from '../../../foundation/slug.ts';
import { isMemberKind, isMunicipality, type Member, type MemberKind } from '../domain/member.ts';
import { countyKeyOfAgs, memberKeyForm, parseAgs, parseCountyKey } from '../domain/member-key.ts';
import type { Refusal } from './refusal.ts';

const NAME_MAX = 120;
/** Addresses below /mitglieder that are no member. */
const RESERVED_KEYS: readonly string[] = ['neu'];

export type GuestField = 'kind' | 'name' | 'key' | 'countyKey' | 'standing';

/** A body as typed. */
export type GuestForm = Readonly<Record<GuestField, string>>;

type GuestRefusal = Refusal<GuestField>;
type Keys = Pick<Member, 'key' | 'ars' | 'countyKey'>;

/**
 * Reads a body that no import brings: a municipality or county from outside (keyed by AGS or county key), an
 * association or a municipal company (keyed by a slug, made from the name where none is given). Names every wrong field.
 */
export function checkGuest(form: GuestForm): Result<Member, readonly GuestRefusal[]> {
  const name = form.name.trim();
  const { kind, standing } = form;
  const refusals: GuestRefusal[] = nameRefusals(name);
  if (standing !== 'mitglied' && standing !== 'gast')
    refusals.push({ field: 'standing', message: 'Wählen Sie „Mitglied“ oder „Gast“.' });
  if (!isMemberKind(kind))
    refusals.push({ field: 'kind', message: 'Wählen Sie, was für eine Stelle es ist.' });
  const keys = isMemberKind(kind) ? keysOf(kind, { ...form, name }) : fail([]);
  if (!keys.ok) refusals.push(...keys.error);
  if (
    !keys.ok ||
    !isMemberKind(kind) ||
    (standing !== 'mitglied' && standing !== 'gast') ||
    refusals.length > 0
  )
    return fail(refusals);
  const unknown = { countyPart: null, areaHectares: null };
  return ok({ ...keys.value, name, officialName: name, kind, standing, ...unknown });
}

function nameRefusals(name: string): GuestRefusal[] {
  if (name === '') return [{ field: 'name', message: 'Geben Sie den Namen an, zum Beispiel „Nierstein“.' }];
  if (name.length > NAME_MAX)
    return [{ field: 'name', message: `Kürzen Sie den Namen auf höchstens ${NAME_MAX} Zeichen.` }];
  return [];
}

function keysOf(kind: MemberKind, form: GuestForm): Result<Keys, readonly GuestRefusal[]> {
  const [key, countyKey] = [form.key.trim(), form.countyKey.trim()];
  if (isMunicipality({ kind })) return municipalityKeys(key, countyKey);
  if (kind === 'landkreis') return countyKeys(key, countyKey);
  return bodyKeys(key === '' ? slugOf(form.name) : key, countyKey);
}

function municipalityKeys(key: string, countyKey: string): Result<Keys, readonly GuestRefusal[]> {
  const ags = parseAgs(key);
  if (!ags.ok) return fail([{ field: 'key', message: ags.error }]);
  const ofAgs = countyKeyOfAgs(key);
  if (countyKey !== '' && countyKey !== ofAgs) return fail([contradiction(ofAgs)]);
  // The list knows the Gemeindeverband that the ARS needs: the next import fills it in.
  return ok({ key, ars: null, countyKey: ofAgs });
}

function countyKeys(key: string, countyKey: string): Result<Keys, readonly GuestRefusal[]> {
  const parsed = parseCountyKey(key);
  if (!parsed.ok) return fail([{ field: 'key', message: parsed.error }]);
  if (countyKey !== '' && countyKey !== key) return fail([contradiction(key)]);
  return ok({ key, ars: key, countyKey: key });
}

function bodyKeys(key: string, countyKey: string): Result<Keys, readonly GuestRefusal[]> {
  const refusals: GuestRefusal[] = [];
  const form = memberKeyForm(key);
  if (!form.ok || form.value !== 'slug' || RESERVED_KEYS.includes(key))
    refusals.push({
      field: 'key',
      message: `„${key}“ geht als Kürzel nicht. Nehmen Sie kleine Buchstaben, Ziffern und Bindestriche, zum Beispiel „riedwerke“.`,
    });
  const county = countyKey === '' ? ok(null) : parseCountyKey(countyKey);
  if (!county.ok) refusals.push({ field: 'countyKey', message: county.error });
  if (!county.ok || refusals.length > 0) return fail(refusals);
  return ok({ key, ars: null, countyKey: county.value });
}

const contradiction = (expected: string): GuestRefusal => ({
  field: 'countyKey',
  message: `Zum Schlüssel passt nur der Kreis ${expected}. Lassen Sie das Feld leer oder berichtigen Sie eines von beiden.`,
});
