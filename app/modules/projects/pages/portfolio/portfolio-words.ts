import { germanDate } from '../../../../foundation/german.ts';
import { dayText } from '../../domain/undertakings/day-text.ts';
import type { BoardProject, Portfolio } from '../../use-cases/portfolio/load-portfolio.ts';

/** "3. Ist-Analyse", or what is known instead. */
export const stageText = ({ light: { stage } }: BoardProject): string =>
  stage === null ? 'keine Stufe hinterlegt' : `${stage.position}. ${stage.title}`;

/** The nearest day somebody must keep: of the stage, the charter's answers, the end, or a date in the calendar. */
export function nextDateText({ light, nextDate, project }: BoardProject): string {
  const { stage, waiting } = light;
  const days = [
    ...(stage?.plannedTo ? [{ on: stage.plannedTo, what: `Ende von „${stage.title}“` }] : []),
    ...(waiting ? [{ on: waiting.dueOn, what: 'Frist für Antworten' }] : []),
    ...(nextDate ? [{ on: nextDate.date, what: nextDate.title }] : []),
    ...(project.plannedEnd ? [{ on: project.plannedEnd, what: 'geplantes Ende' }] : []),
  ];
  const [first] = days.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return first ? `${germanDate(first.on)}: ${first.what}` : 'kein Termin hinterlegt';
}

/** Since when it is in its state, as exact as its source. */
export const sinceText = ({ project: { state } }: BoardProject): string =>
  state === null ? 'nicht überliefert' : dayText({ date: state.since, precision: state.precision });

/** How many take part. */
export const membersText = ({ project: { participantCount } }: BoardProject): string =>
  participantCount === null ? 'nicht bekannt' : String(participantCount);

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
