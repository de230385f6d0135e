import { loadText, type MemberLoad } from '../../domain/portfolio/member-load.ts';
import type { PaperProject, PortfolioFacts } from '../../domain/portfolio/portfolio-paper.ts';
import { LIGHTS } from '../../domain/portfolio/traffic-light.ts';
import type { BoardProject, Portfolio } from '../../use-cases/portfolio/load-portfolio.ts';
import { membersText, nextDateText, showsSamples, stageText } from './portfolio-words.ts';

/** The portfolio in words, as the print page and its PDF show it. */
export function portfolioFacts(
  portfolio: Portfolio,
  { name, office }: { readonly name: string; readonly office: string },
): PortfolioFacts {
  const { load, running, preparing, waiting, loads, today } = portfolio;
  return {
    alliance: name,
    office,
    today,
    isSample: showsSamples(portfolio),
    places:
      load.limit === null ? `${running.length}, ohne Grenze` : `${running.length} von ${load.limit.projects}`,
    limitSource: load.limit === null ? '' : `Grenze nach: ${load.limit.source}.`,
    running: running.map(paperProject),
    preparing: preparing.map(paperProject),
    waiting: waiting.map(({ project }) => marked(project.title, project.isSample)),
    loads: loads.map(paperLoad),
  };
}

const paperProject = (entry: BoardProject): PaperProject => ({
  title: marked(entry.project.title, entry.project.isSample),
  stage: stageText(entry),
  light: LIGHTS[entry.project.light.light],
  reason: entry.project.light.reasons.join(' '),
  next: nextDateText(entry),
  members: membersText(entry),
});

const paperLoad = (load: MemberLoad): [string, string, string, string] => [
  load.name,
  String(load.takesPart),
  String(load.leads),
  marked(loadText(load), load.capacity?.isSample === true),
];

/** On paper each made-up line says so itself. */
const marked = (text: string, isSample: boolean): string => (isSample ? `${text} (Beispieldaten)` : text);
