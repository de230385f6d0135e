import { slugOf } from '../../../../foundation/slug.ts';

/** Names of pages beside those of the projects. */
const RESERVED: readonly string[] = ['neu'];
/** Longer ones break addresses in letters and mails. */
const LONGEST = 60;

/** The address of a new project, from its title: unlike all that are taken, for ever the same. */
export function freeSlug(title: string, taken: ReadonlySet<string>): string {
  const base = slugOf(title).slice(0, LONGEST).replace(/-+$/, '') || 'vorhaben';
  const isFree = (slug: string): boolean => !taken.has(slug) && !RESERVED.includes(slug);
  let [slug, number] = [base, 1];
  while (!isFree(slug)) {
    number += 1;
    slug = `${base}-${number}`;
  }
  return slug;
}
