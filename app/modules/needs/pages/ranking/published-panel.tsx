import { germanList } from '../../../../foundation/german.ts';
import { Panel } from '../../../../ui/layout.tsx';
import { Disclosure, type Finding, Findings } from '../../../../ui/text.tsx';
import { type PublishedComparison, presentMean, type RankingComparison } from '../../domain/index.ts';

/** What to know of a published ranking: whose rank it is, whether its figures are ours, where it contradicts itself. */
export function PublishedPanel({
  comparison,
  source,
}: {
  readonly comparison: RankingComparison;
  readonly source: string | null;
}) {
  const dominated = comparison.areas.filter(({ dominatedBy }) => dominatedBy.length > 0);
  const names = new Map(comparison.areas.map(({ rank, area }) => [rank, area]));
  return (
    <Panel title="Veröffentlicht und errechnet" id="veroeffentlicht">
      <div className="gw-stack">
        <Findings items={[figuresFinding(comparison.areas)]} />
        <p className="gw-note">{comparison.statement}</p>
        {dominated.length > 0 && (
          <Disclosure summary="Bessere Zahlen, schlechterer Rang: diese Bereiche">
            <ul className="gw-list gw-note">
              {dominated.map((area) => (
                <li key={area.rank}>{dominatedText(area, names)}</li>
              ))}
            </ul>
          </Disclosure>
        )}
        {source && <p className="gw-note">Quelle: {source}.</p>}
      </div>
    </Panel>
  );
}

function dominatedText(
  { rank, area, dominatedBy }: PublishedComparison,
  names: ReadonlyMap<number, string>,
): string {
  const better = dominatedBy.map((other) => `${names.get(other)} (${other})`);
  return `${area} (${rank}): ${germanList(better)} ${better.length === 1 ? 'hat' : 'haben'} mindestens ebenso viele Kommunen beider Gruppen und mindestens dieselbe Dringlichkeit.`;
}

/** Counts and means of the ratings against what was printed. */
function figuresFinding(areas: readonly PublishedComparison[]): Finding {
  const different = areas.filter((area) => !hasPublishedFigures(area));
  if (different.length === 0)
    return {
      tone: 'success',
      text: `Die Beispielrunde ergibt für alle ${areas.length} Bereiche die veröffentlichten Zahlen.`,
    };
  return {
    tone: 'warning',
    text: `Die Bewertungen ergeben für ${areas.length - different.length} von ${areas.length} Bereichen die veröffentlichten Zahlen; anders bei ${germanList(different.map(({ area }) => area))}.`,
  };
}

const hasPublishedFigures = ({
  computed,
  studyMembers,
  otherMembers,
  urgency,
}: PublishedComparison): boolean =>
  computed !== null &&
  computed.studyMembers === studyMembers &&
  computed.otherMembers === otherMembers &&
  presentMean(computed.urgency) === urgency;
