import { germanDate } from '../../../../foundation/german.ts';
import type { Stage } from '../process/stage.ts';
import type { PlannedItem } from './schedule.ts';

interface Wording {
  readonly projectTitle: string;
  /** In the order of the plan. */
  readonly items: readonly PlannedItem[];
  readonly stages: readonly Pick<Stage, 'position' | 'title'>[];
  readonly nameOf: (memberKey: string) => string;
  /** Own words of who sends it; '' for none. */
  readonly introduction: string;
}

/** The plan as members read it before they agree: stage by stage, one line an item. */
export const scheduleText = ({ projectTitle, items, stages, nameOf, introduction }: Wording): string =>
  [
    ...(introduction === '' ? [] : [introduction, '']),
    `# Projektablaufplan „${projectTitle}“`,
    '',
    'Mit Ihrer Zustimmung wird dieser Plan die verbindliche Grundlage des Projekts. Abweichungen werden ihm gegenübergestellt.',
    ...[...new Set(items.map(({ stagePosition }) => stagePosition))].flatMap((position) => [
      '',
      `## ${headingOf(position, stages)}`,
      '',
      ...items
        .filter(({ stagePosition }) => stagePosition === position)
        .map((item) => `- ${lineOf(item, nameOf)}`),
    ]),
  ].join('\n');

function headingOf(position: number | null, stages: Wording['stages']): string {
  const stage = stages.find((candidate) => candidate.position === position);
  return stage ? `${stage.position}. ${stage.title}` : 'Über alle Stufen';
}

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
