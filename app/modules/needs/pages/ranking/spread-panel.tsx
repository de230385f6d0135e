import { germanDecimal } from '../../../../foundation/german.ts';
import { Panel } from '../../../../ui/layout.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import {
  CAMP_MEMBERS,
  CAMP_PERCENT,
  decideContest,
  memberUrgencies,
  SMALLEST_SHOWN,
  spreadOf,
} from '../../domain/index.ts';
import type { RankedRound } from '../../use-cases/ranking/load-ranking.ts';

/** The definition of contested, for every page that uses the word. */
export const CONTEST_RULE = `Umstritten heißt: zwei Lager. Mindestens ${CAMP_MEMBERS} Kommunen und ${CAMP_PERCENT} % derer mit Bewertung sehen wenig Dringlichkeit (Mittel höchstens 4), ebenso viele viel (mindestens 7). Jede Kommune zählt einmal, mit dem Mittel ihrer Bewertungen. Dieses Maß ist unser eigenes.`;

/** How far the municipalities are apart about an area. Names of camps only for who may read single ratings. */
export function SpreadPanel({ chosen, area }: { readonly chosen: RankedRound; readonly area: string }) {
  const { round, showsRatings } = chosen;
  const spread = spreadOf(memberUrgencies(round.ratings.filter((rating) => rating.area === area)));
  const { isContested, reason } = decideContest(spread);
  const isShown = showsRatings || spread.members >= SMALLEST_SHOWN;
  return (
    <Panel title="Sind sich die Kommunen einig?" id="streuung">
      <div className="gw-stack">
        {!isShown || spread.deviation === null ? (
          <p>Zu wenige Kommunen haben eine Dringlichkeit genannt, um eine Streuung anzugeben.</p>
        ) : (
          <p>
            Standardabweichung der Dringlichkeit: {germanDecimal(spread.deviation)} über {spread.members}{' '}
            Kommunen. {isContested || showsRatings ? reason : 'Keine zwei Lager.'}
          </p>
        )}
        {showsRatings && isContested && (
          <DescriptionList
            items={[
              { term: 'Wenig Dringlichkeit', value: namesOf(round, spread.low) },
              { term: 'Viel Dringlichkeit', value: namesOf(round, spread.high) },
            ]}
          />
        )}
        <p className="gw-note">{CONTEST_RULE}</p>
      </div>
    </Panel>
  );
}

const namesOf = ({ participants }: RankedRound['round'], keys: readonly string[]): string =>
  participants
    .filter(({ key }) => keys.includes(key))
    .map(({ name }) => name)
    .join(', ');
