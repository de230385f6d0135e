import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { outcomeMeaning } from '../life/outcome.ts';
import { dayText } from '../undertakings/day-text.ts';
import { isEnd, type StateEntry, stateAt } from '../undertakings/undertaking.ts';
import type { ReportPeriod, StatusCandidate, StatusListKey } from './status-list.ts';

/** What a line of the status lists says beside its title, German, parts joined by "; ". */
export function statusNote(
  { states, implementationTitle, implementing }: StatusCandidate,
  parts: readonly StatusCandidate[],
  key: StatusListKey,
  { endsOn }: ReportPeriod,
): string {
  const entry = stateAt(states, endsOn);
  if (entry === null) return '';
  const told = states.findLast(({ since, outcome }) => since <= endsOn && outcome !== null) ?? entry;
  const texts = [
    ...(implementationTitle !== null && implementing !== null && implementing > 0
      ? [`${implementationTitle}: ${germanCount(implementing, 'Kreiskommune', 'Kreiskommunen')}`]
      : []),
    ...parts.map(partText),
    ...(key === 'laufend' ? restText(entry) : []),
    ...(key === 'vorbereitung' ? [] : outcomeText(told, key)),
    ...(key === 'umgesetzt' || key === 'ohne' ? latestText(states, endsOn) : []),
  ];
  return texts.join('; ');
}

/** „Pilotprojekt Reinigung“ mit 4 Kreiskommunen. */
const partText = ({ title, participants }: StatusCandidate): string =>
  `dazu „${title}“${participants === null ? '' : ` mit ${germanCount(participants, 'Kreiskommune', 'Kreiskommunen')}`}`;

const restText = ({ state, until, reason }: StateEntry): string[] =>
  state === 'ausgesetzt'
    ? [
        `ausgesetzt${until === null ? '' : ` bis ${germanDate(until)}`}${reason === '' ? '' : `: ${reason.replace(/\.$/, '')}`}`,
      ]
    : [];

/** "Carried out" is what the list says already; a reason is always told (practice 10: failures are reported, too). */
function outcomeText({ state, outcome, reason }: StateEntry, key: StatusListKey): string[] {
  if (!isEnd(state)) return [];
  if (outcome === null)
    return key === 'ohne' ? ['Ausgang nicht überliefert', ...textOf(reason)] : textOf(reason);
  const isSaid = outcome === 'umgesetzt' || (key === 'umgesetzt' && outcome === 'ziel-erreicht');
  return [...(isSaid ? [] : [outcomeMeaning(outcome).label]), ...textOf(reason)];
}

/** Within brackets a sentence ends without its point. */
const textOf = (reason: string): string[] => (reason === '' ? [] : [reason.replace(/\.$/, '')]);

/** Where no source tells the day, the list says so: a reader must not take it for exact. */
function latestText(states: readonly StateEntry[], endsOn: StateEntry['since']): string[] {
  const first = states.find(({ state, since }) => isEnd(state) && since <= endsOn);
  return first?.precision === 'latest' ? [dayText({ date: first.since, precision: 'latest' })] : [];
}
