import type { PlannedItem } from '../../domain/schedule/schedule.ts';
import type { SchedulePage } from '../../use-cases/schedule/load-schedule.ts';

/** Member and office that see to an item; '' for none. */
export const ownerText = (
  { ownerKey, ownerOffice }: Pick<PlannedItem, 'ownerKey' | 'ownerOffice'>,
  { names }: Pick<SchedulePage, 'names'>,
): string =>
  [ownerKey === null ? '' : (names.get(ownerKey) ?? 'vorgesehene Kommune'), ownerOffice]
    .filter((part) => part !== '')
    .join(', ');
