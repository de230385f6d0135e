import { type Alliance, findAlliance } from '../platform/alliances.ts';
import type { Services } from '../platform/services.ts';
import { type CommandCall, RefusedError, UsageError } from './command.ts';

/** The short name of --alliance. */
export function demandSlug({ alliance }: CommandCall['values']): string {
  if (typeof alliance === 'string' && alliance !== '') return alliance;
  throw new UsageError('Geben Sie mit --alliance den Kurznamen der Allianz an, zum Beispiel gross-gerau.');
}

export async function demandAlliance({ database }: Services, slug: string): Promise<Alliance> {
  const alliance = await findAlliance(database, slug);
  if (alliance) return alliance;
  throw new RefusedError(`Die Allianz „${slug}“ gibt es nicht. Geben Sie mit --alliance ihren Kurznamen an.`);
}
