import { ok } from '../../../foundation/result.ts';
import { type JsonObject, objectWith, type Path, type Read, type Reader } from './json-fields.ts';

/** A reader for each key of an object. */
type Fields<T> = { readonly [Key in keyof T]: Reader<T[Key]> };

/** An object with exactly the keys of these readers, each read by its own; the first problem is answered. */
export const record =
  <T extends object>(fields: Fields<T>, alsoAllowed: readonly string[] = []): Reader<T> =>
  (value, path) => {
    const object = objectWith([...alsoAllowed, ...Object.keys(fields)])(value, path);
    return object.ok ? readFields(fields, object.value, path) : object;
  };

function readFields<T extends object>(fields: Fields<T>, object: JsonObject, path: Path): Read<T> {
  const result: Partial<T> = {};
  for (const key of Object.keys(fields) as (keyof T & string)[]) {
    const field = fields[key](Object.hasOwn(object, key) ? object[key] : undefined, [...path, key]);
    if (!field.ok) return field;
    result[key] = field.value;
  }
  return ok(result as T);
}
