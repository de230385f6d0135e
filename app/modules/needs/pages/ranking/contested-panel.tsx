import { germanDecimal } from '../../../../foundation/german.ts';
import { Panel } from '../../../../ui/layout.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { listContested } from '../../domain/index.ts';
import type { RankedRound } from '../../use-cases/ranking/load-ranking.ts';
import { CONTEST_RULE } from './spread-panel.tsx';

export interface ContestedPanelProps {
  readonly chosen: RankedRound;
  readonly areaHref: (slug: string) => string;
}

/** Areas and tasks on which the municipalities are in two camps, each with its reason. */
export function ContestedPanel({ chosen: { round }, areaHref }: ContestedPanelProps) {
  const topics = listContested(round.ratings);
  const slugs = new Map(round.areas.map(({ name, slug }) => [name, slug]));
  return (
    <Panel title="Umstritten" id="umstritten">
      <div className="gw-stack">
        {topics.length === 0 ? (
          <p className="gw-note">Bei keinem Bereich und keiner Aufgabe stehen sich zwei Lager gegenüber.</p>
        ) : (
          <ul className="gw-stack">
            {topics.map(({ area, task, spread, reason }) => (
              <li key={`${area} ${task ?? ''}`}>
                <a href={`${areaHref(slugs.get(area) ?? '')}#streuung`}>{task ?? area}</a>
                {task !== null && <span className="gw-note"> (Aufgabe in {area})</span>}
                <p className="gw-note">
                  {reason} Standardabweichung {germanDecimal(spread.deviation ?? '0')}.
                </p>
              </li>
            ))}
          </ul>
        )}
        <Disclosure summary="Was heißt umstritten?">
          <p className="gw-note">{CONTEST_RULE}</p>
        </Disclosure>
      </div>
    </Panel>
  );
}
