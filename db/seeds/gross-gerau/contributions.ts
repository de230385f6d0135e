import { calendarDate } from '../../../app/foundation/calendar-date.ts';
import { cents } from '../../../app/foundation/cents.ts';
import {
  countyPopulation,
  gv100adSource,
  populationAt,
  type RegisteredMember,
} from '../../../app/modules/region/domain/index.ts';
import type { ContributionRow, ContributionTable } from '../../../app/modules/settlement/domain/index.ts';
import { GROSS_GERAU_MEMBERS } from './members.ts';

const COUNTY_KEY = '06433';
const COUNTED_ON = calendarDate('2024-12-31');

/** The 10 municipalities of the agreement of 2017 and the county. Source: 5th report, October 2018, 1.1 a. */
const PARTIES: readonly string[] = [
  '06433001',
  '06433002',
  '06433003',
  '06433005',
  '06433007',
  '06433008',
  '06433009',
  '06433010',
  '06433011',
  '06433014',
  COUNTY_KEY,
];

const rowOf = (memberKey: string): ContributionRow => ({
  memberKey,
  measures: { population: inhabitants(memberKey).toString() },
  printed: null,
});

/** A missing count is an error of the seed and throws. */
function inhabitants(memberKey: string): number {
  const counted =
    memberKey === COUNTY_KEY
      ? countyPopulation(GROSS_GERAU_MEMBERS, COUNTY_KEY, COUNTED_ON)
      : populationAt(memberOf(memberKey).population, COUNTED_ON);
  if (!counted.ok) throw new RangeError(`${memberKey}: ${counted.error}`);
  return counted.value.value;
}

function memberOf(memberKey: string): RegisteredMember {
  const found = GROSS_GERAU_MEMBERS.find(({ member }) => member.key === memberKey);
  if (!found) throw new RangeError(`no member ${memberKey}`);
  return found;
}

/**
 * The key of the Kommunale Vergabezentrum: 10 % of the cost in equal parts, the rest by population.
 * Source: KOINNO-Praxisbeispiel (02/2018) in the 5th report, 2018; the scan reads "erheblichen Sockelbetrag", taken as
 * "einheitlichen". The amount is made up: no source names the cost. How the county counts is not said either.
 */
const PROCUREMENT_CENTRE: ContributionTable = {
  slug: 'vergabezentrum',
  title: 'Kommunales Vergabezentrum',
  planningState: 'Beispielbetrag, kein Plan der Kommunen',
  source:
    'Schlüssel: KOINNO-Praxisbeispiel, Februar 2018, im 5. Bericht zum kreisweiten IKZ-Prozess, Oktober 2018 (einheitlicher Sockel so gelesen, der Scan ist verderbt)',
  isSample: true,
  undertakingSlug: 'vergabezentrum',
  pool: cents(100_000_00n),
  scheme: {
    layers: [
      { kind: 'share', name: 'Sockelbetrag (10 % zu gleichen Teilen)', percent: '10', of: 'equal' },
      { kind: 'rest', name: 'Anteil nach Einwohnern', of: 'population' },
    ],
    measures: {
      equal: { source: 'KOINNO-Praxisbeispiel, Februar 2018', asOf: null },
      population: {
        source: `${gv100adSource(calendarDate('2025-11-30'))}; der Kreis zählt als Summe seiner Gemeinden (Annahme)`,
        asOf: COUNTED_ON,
      },
    },
  },
  print: null,
  rows: PARTIES.map(rowOf),
};

export const GROSS_GERAU_CONTRIBUTIONS: readonly ContributionTable[] = [PROCUREMENT_CENTRE];
