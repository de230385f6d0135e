import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { slugOf } from '../../../../foundation/slug.ts';
import { checkAreaName } from './check-text.ts';
import type { Refusal } from './refusal.ts';
import type { TaskArea } from './task.ts';
import { checkNumber } from './task-number.ts';

export type AreaField = 'name' | 'number';
export type AreaForm = Readonly<Record<AreaField, string>>;
export type AreaDetails = Pick<TaskArea, 'name' | 'number'>;

/** Reads an area as typed; `own` is the area that is changed. Names and numbers are unique in an alliance. */
export function checkArea(
  form: AreaForm,
  areas: readonly TaskArea[],
  own?: Pick<TaskArea, 'id'>,
): Result<AreaDetails, readonly Refusal<AreaField>[]> {
  const others = areas.filter(({ id }) => id !== own?.id);
  const name = checkName(form.name, others);
  const number = checkAreaNumber(form.number, others);
  if (name.ok && number.ok) return ok({ name: name.value, number: number.value });
  return fail([
    ...(name.ok ? [] : [{ field: 'name' as const, message: name.error }]),
    ...(number.ok ? [] : [{ field: 'number' as const, message: number.error }]),
  ]);
}

function checkName(text: string, others: readonly TaskArea[]): Result<string, string> {
  const name = checkAreaName(text);
  if (!name.ok) return name;
  const same = others.find((area) => area.name === name.value);
  if (same) return fail(`Den Bereich „${same.name}“ gibt es schon. Wählen Sie einen anderen Namen.`);
  if (slugOf(name.value) === '')
    return fail('Der Name braucht mindestens einen Buchstaben oder eine Ziffer.');
  return name;
}

function checkAreaNumber(text: string, others: readonly TaskArea[]): Result<string | null, string> {
  if (text.trim() === '') return ok(null);
  const number = checkNumber(text);
  const same = number.ok ? others.find((area) => area.number === number.value) : undefined;
  return same
    ? fail(`Die Nummer ${same.number} hat schon der Bereich „${same.name}“. Wählen Sie eine freie Nummer.`)
    : number;
}

/** The address of a new area: its name, with a count where another area is addressed so already. */
export function freeSlug(name: string, areas: readonly Pick<TaskArea, 'slug'>[]): string {
  const taken = new Set(areas.map(({ slug }) => slug));
  const slug = slugOf(name);
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? slug : `${slug}-${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}
