import { TextLink } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { RankedRound } from '../../use-cases/ranking/load-ranking.ts';
import type { AreaRow } from './area-rows.ts';
import { fixedText } from './figure-text.ts';

/** What the pages mean by it. */
export const ALIKE_RULE =
  '„Nachbarpaare einig“: zwei interessierte Nachbarn, deren mittlere Dringlichkeit sich um höchstens 1 unterscheidet.';

export interface NeighboursPanelProps {
  readonly base: string;
  readonly chosen: RankedRound;
  readonly row: AreaRow;
}

/** Neighbours with equal interest in a bilateral area, the most alike first. For who may read single ratings. */
export function NeighboursPanel({ base, chosen: { round }, row }: NeighboursPanelProps) {
  const names = new Map(round.participants.map(({ key, name }) => [key, name]));
  return (
    <Panel title="Nachbarn mit gleichem Interesse" id="nachbarn">
      <div className="gw-stack">
        <ul className="gw-list">
          {row.alike.map(({ members: [first, second], difference }) => (
            <li key={`${first} ${second}`}>
              {names.get(first)} und {names.get(second)}{' '}
              <span className="gw-note">Unterschied {fixedText(difference)}</span>
            </li>
          ))}
        </ul>
        <p className="gw-note">{ALIKE_RULE}</p>
        <p>
          <TextLink href={`${base}/buendel/partner?bereich=${encodeURIComponent(row.slug)}`}>
            Partner für diesen Bereich finden
          </TextLink>
        </p>
      </div>
    </Panel>
  );
}
