import type { BoardProject, Portfolio } from '../../use-cases/portfolio/load-portfolio.ts';
import { nextText, sinceText } from '../undertakings/list-columns.tsx';

/** "3. Ist-Analyse", or what is known instead. */
export function stageText({ project }: BoardProject): string {
  const stage = project.stages.find(({ state }) => state === 'laufend');
  return stage ? `${stage.position}. ${stage.title}` : 'keine Stufe hinterlegt';
}

export const nextDateText = ({ project }: BoardProject): string =>
  nextText(project) || 'kein Termin hinterlegt';

/** Since when it is in its state, as exact as its source. */
export const waitsSince = ({ project }: BoardProject): string => sinceText(project) || 'nicht überliefert';

/** How many take part; before the start, for how many it is meant. */
export function membersText({ project: { participantCount, candidates } }: BoardProject): string {
  if (participantCount !== null) return String(participantCount);
  return candidates > 0 ? `${candidates} vorgesehen` : 'nicht bekannt';
}

/** Whether anything shown is made up. */
export const showsSamples = ({
  running,
  beside,
  waiting,
  preparing,
  loads,
  ready,
  load,
}: Portfolio): boolean =>
  [...running, ...beside, ...waiting, ...preparing].some(({ project }) => project.isSample) ||
  ready.some(({ isSample }) => isSample) ||
  loads.some(({ capacity }) => capacity?.isSample === true) ||
  load.limit?.isSample === true;
