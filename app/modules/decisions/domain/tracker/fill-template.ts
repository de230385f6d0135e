import { germanList } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';

/** A name in double braces: {{betrag}}. */
const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;
/** Braces that are left over after all whole placeholders are gone. */
const STRAY = /\{\{|\}\}/;

/** Values by lower-case name; null where this member has none yet. */
export type TemplateValues = ReadonlyMap<string, string | null>;

/** Names of the placeholders of a text, each once, in lower case. */
const placeholdersIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name.toLowerCase())),
];

/**
 * Puts a member's values into a text. Refuses with a German sentence that names the placeholder which is unknown, or
 * whose value the member lacks, and the remedy.
 */
export function fillTemplate(
  text: string,
  values: TemplateValues,
  memberName: string,
): Result<string, string> {
  const names = placeholdersIn(text);
  const unknown = names.filter((name) => !values.has(name));
  if (unknown.length > 0) return fail(unknownNames(unknown, [...values.keys()]));
  const missing = names.filter((name) => values.get(name) === null);
  if (missing.length > 0)
    return fail(
      `Für ${memberName} fehlt ${germanList(missing.map((name) => `„${name}“`))}. Tragen Sie den Wert unter „Zahlen je Mitglied“ ein.`,
    );
  const filled = text.replace(PLACEHOLDER, (_, name: string) => values.get(name.toLowerCase()) ?? '');
  return STRAY.test(text.replace(PLACEHOLDER, '')) ? fail(STRAY_BRACES) : ok(filled);
}

/** Why the placeholders of a text cannot all be filled for anybody; undefined where they can. */
export function templateProblem(text: string, known: readonly string[]): string | undefined {
  const unknown = placeholdersIn(text).filter((name) => !known.includes(name));
  if (unknown.length > 0) return unknownNames(unknown, known);
  return STRAY.test(text.replace(PLACEHOLDER, '')) ? STRAY_BRACES : undefined;
}

const STRAY_BRACES =
  'Eine doppelte geschweifte Klammer steht allein. Schreiben Sie Platzhalter vollständig, etwa {{betrag}}.';

const unknownNames = (unknown: readonly string[], known: readonly string[]): string =>
  `Den Platzhalter ${germanList(unknown.map((name) => `{{${name}}}`))} gibt es nicht. Möglich sind: ${known.map((name) => `{{${name}}}`).join(', ')}.`;
