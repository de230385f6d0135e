import { MAIN_KINZIG_CONTRIBUTIONS } from '../../../../../db/seeds/main-kinzig/contributions.ts';
import type { ContributionTable } from '../contribution-table.ts';
import type { PrintDescription } from '../print-description.ts';

function table(slug: string): ContributionTable {
  const found = MAIN_KINZIG_CONTRIBUTIONS.find((candidate) => candidate.slug === slug);
  if (!found) throw new RangeError(`no table ${slug}`);
  return found;
}

function print({ slug, print: printed }: ContributionTable): PrintDescription {
  if (printed === null) throw new RangeError(`${slug} is not printed`);
  return printed;
}

/** The three printed tables of Main-Kinzig. */
export const PROCUREMENT = table('vergabezentrum');
export const DATA_PROTECTION = table('datenschutz');
export const SERVICES = table('ozg');

export const PROCUREMENT_PRINT = print(PROCUREMENT);
export const DATA_PROTECTION_PRINT = print(DATA_PROTECTION);
export const SERVICES_PRINT = print(SERVICES);
