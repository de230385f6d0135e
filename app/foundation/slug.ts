const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Turns a German name into an ASCII slug for addresses: "Groß-Gerau" → "gross-gerau", "Bad Orb" → "bad-orb". */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

interface FreeSlug {
  /** Where a title has no letter or digit. */
  readonly fallback: string;
  /** Names of pages beside those of the things themselves. */
  readonly reserved?: readonly string[];
  /** Longer ones break addresses in letters and mails. */
  readonly longest?: number;
}

/** The address of something new, from its title: unlike all that are taken. */
export function freeSlug(
  title: string,
  taken: ReadonlySet<string>,
  { fallback, reserved = [], longest = 60 }: FreeSlug,
): string {
  const base = slugOf(title).slice(0, longest).replace(/-+$/, '') || fallback;
  const isFree = (slug: string): boolean => !taken.has(slug) && !reserved.includes(slug);
  let [slug, number] = [base, 1];
  while (!isFree(slug)) {
    number += 1;
    slug = `${base}-${number}`;
  }
  return slug;
}
