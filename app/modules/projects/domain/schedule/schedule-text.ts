import { germanDate } from '../../../../foundation/german.ts';
import type { PlannedItem } from './schedule.ts';

interface Wording {
  readonly projectTitle: string;
  readonly items: readonly PlannedItem[];
  readonly nameOf: (memberKey: string) => string;
  /** Own words of who sends it; '' for none. */
  readonly introduction: string;
}

/** The plan as members read it before they agree: one line an item, in the order of the list. */
export const scheduleText = ({ projectTitle, items, nameOf, introduction }: Wording): string =>
  [
    ...(introduction === '' ? [] : [introduction, '']),
    `# Projektablaufplan „${projectTitle}“`,
    '',
    'Mit Ihrer Zustimmung wird dieser Plan die verbindliche Grundlage des Projekts. Abweichungen werden ihm gegenübergestellt.',
    '',
    ...items.map((item) => `- ${lineOf(item, nameOf)}`),
  ].join('\n');

function lineOf(
  { kind, title, plannedFrom, plannedTo, ownerKey, ownerOffice }: PlannedItem,
  nameOf: Wording['nameOf'],
): string {
  const days =
    kind === 'meilenstein'
      ? `Meilenstein am ${germanDate(plannedFrom)}`
      : `${germanDate(plannedFrom)} bis ${germanDate(plannedTo)}`;
  const owner = [ownerKey === null ? '' : nameOf(ownerKey), ownerOffice].filter((part) => part !== '');
  return `${title}: ${days}${owner.length === 0 ? '' : ` (${owner.join(', ')})`}`;
}
