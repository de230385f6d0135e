import { germanCount } from '../../../../foundation/german.ts';

/** County and two to three municipalities promote a project (PD, phase model): a hint, never a rule. */
const FEWEST_TOWNS = 2;
const MOST_TOWNS = 3;

/** What to mind about a core team, in one German sentence; '' where it is as usual. A county key has five digits. */
export function coreTeamHint(memberKeys: readonly string[]): string {
  if (memberKeys.length === 0)
    return 'Ein Kernteam ist nicht benannt. Üblich sind der Kreis und zwei bis drei Kommunen.';
  const counties = memberKeys.filter((key) => key.length === 5).length;
  const towns = memberKeys.length - counties;
  const usual = 'Üblich sind der Kreis und zwei bis drei Kommunen.';
  if (counties === 0) return `Im Kernteam fehlt der Kreis. ${usual}`;
  if (towns >= FEWEST_TOWNS && towns <= MOST_TOWNS) return '';
  return `Im Kernteam ${towns === 1 ? 'ist' : 'sind'} neben dem Kreis ${germanCount(towns, 'Kommune', 'Kommunen')}. ${usual}`;
}
