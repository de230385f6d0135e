import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate, germanInteger, germanList } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { NoticeLaw } from './occasions.ts';
import { type SizeLaw, sizeLawAt } from './size-law.ts';

/** A body that takes part, as far as the authority depends on it. */
export interface AuthorityParty {
  readonly name: string;
  /** AGS of a municipality, key of a county; null for other bodies. */
  readonly officialKey: string | null;
  /** Inhabitants with their day; null where none is known. Counts of counties play no part. */
  readonly population: { readonly value: number; readonly asOf: CalendarDate } | null;
}

export interface Authority {
  readonly kind: 'landrat' | 'regierungspraesidium' | 'ministerium';
  readonly name: string;
  /** Why this one: German sentence with figures and their day. */
  readonly reason: string;
  readonly source: string;
}

type Answer = Result<Authority, string>;

/** § 136 I HGO, § 35 II Nr. 3 KGG: Frankfurt am Main and Wiesbaden. */
const UNDER_MINISTRY = ['06412000', '06414000'];
/** Land and Regierungsbezirk: the first three digits of AGS and county key. */
const DISTRICTS: Readonly<Record<string, string>> = { '064': 'Darmstadt', '065': 'Gießen', '066': 'Kassel' };
const MINISTRY = 'Das für Inneres zuständige Ministerium (oder die von ihm bestimmte Behörde)';

const SOURCES: Readonly<Record<NoticeLaw, Readonly<Record<Authority['kind'], string>>>> = {
  kgg: {
    landrat: '§ 35 Abs. 2 Nr. 1, Abs. 4 KGG',
    regierungspraesidium: '§ 35 Abs. 2 Nr. 2, Abs. 4 KGG',
    ministerium: '§ 35 Abs. 2 Nr. 3, Abs. 4 KGG',
  },
  hgo: {
    landrat: '§ 136 Abs. 3 HGO',
    regierungspraesidium: '§ 136 Abs. 2, 3 und 5 HGO',
    ministerium: '§ 136 Abs. 1, 2 und 5 HGO',
  },
};

/**
 * Decides which supervisory authority is competent for these parties, and why: § 35 II, IV KGG (for agreements,
 * Zweckverband and, by § 29b I, joint institutions), § 136 HGO (for § 127a), by the numbers of inhabitants that count on
 * a day. It never guesses: bodies from outside Hesse, bodies outside the register, unknown or borderline inhabitants and
 * days without recorded numbers are refused with a German sentence.
 */
export function authorityFor(
  parties: readonly AuthorityParty[],
  law: NoticeLaw,
  date: CalendarDate,
  countyNames: ReadonlyMap<string, string> = new Map(),
): Answer {
  const answer = (kind: Authority['kind'], name: string, reason: string): Answer =>
    ok({ kind, name, reason, source: SOURCES[law][kind] });
  const obstacle = obstacleIn(parties);
  if (obstacle) return fail(obstacle);
  const keys = parties.map(({ officialKey }) => officialKey ?? '');
  const ministry = ministryReason(parties, keys);
  if (ministry) return answer('ministerium', MINISTRY, ministry);
  const district = DISTRICTS[keys[0]?.slice(0, 3) ?? ''];
  const size = sizeLawAt(date);
  if (!size.ok) return size;
  const upper = upperReason(parties, keys, size.value);
  if (upper) return answer('regierungspraesidium', `Regierungspräsidium ${district}`, upper);
  const unclear = parties.find((party) => !isSmall(party, size.value));
  if (unclear) return fail(unclearSentence(unclear, size.value));
  const county = countyNames.get(keys[0]?.slice(0, 5) ?? '') ?? `Landkreis ${keys[0]?.slice(0, 5)}`;
  const landrat = `Landrätin oder Landrat als Behörde der Landesverwaltung (${county})`;
  const limit = germanInteger(size.value.largeAbove);
  const reason = `Beteiligt sind allein Gemeinden eines Landkreises, keine davon mit mehr als ${limit} Einwohnern.`;
  return answer('landrat', landrat, reason);
}

const namesOf = (parties: readonly AuthorityParty[]): string => germanList(parties.map(({ name }) => name));
const isCounty = ({ officialKey }: AuthorityParty): boolean => officialKey?.length === 5;

function obstacleIn(parties: readonly AuthorityParty[]): string | undefined {
  if (parties.length === 0) return 'Wählen Sie die beteiligten Kommunen; danach steht die Behörde fest.';
  const outside = parties.filter(({ officialKey }) => officialKey !== null && !officialKey.startsWith('06'));
  if (outside.length > 0)
    return `${namesOf(outside)}: außerhalb Hessens. Dafür braucht es eine Vereinbarung der Länder und die Genehmigung des für Inneres zuständigen Ministeriums (§ 35 Abs. 2 Nr. 3, § 36 KGG). Die Behörde wird deshalb nicht berechnet; fragen Sie dort an.`;
  const other = parties.filter(({ officialKey }) => officialKey === null);
  if (other.length > 0)
    return `${namesOf(other)}: keine Gemeinde und kein Landkreis. Wer dafür die Aufsicht hat, steht nicht im Verzeichnis; fragen Sie das Regierungspräsidium.`;
  return undefined;
}

function ministryReason(parties: readonly AuthorityParty[], keys: readonly string[]): string | undefined {
  const capitals = parties.filter(({ officialKey }) => UNDER_MINISTRY.includes(officialKey ?? ''));
  if (capitals.length > 0) return `${namesOf(capitals)} untersteht der Aufsicht des Ministeriums.`;
  const districts = [...new Set(keys.map((key) => DISTRICTS[key.slice(0, 3)] ?? key))];
  return districts.length > 1
    ? `Die Beteiligten liegen in mehreren Regierungsbezirken (${germanList(districts)}). Das Ministerium ist zuständig oder bestimmt eine Behörde; fragen Sie dort an.`
    : undefined;
}

/** What takes the matter to the Regierungspräsidium for certain. */
function upperReason(
  parties: readonly AuthorityParty[],
  keys: readonly string[],
  { largeAbove }: SizeLaw,
): string | undefined {
  const counties = parties.filter(isCounty);
  if (counties.length > 0) return `Ein Landkreis ist beteiligt (${namesOf(counties)}).`;
  const large = parties.find(({ population }) => population !== null && population.value > largeAbove);
  if (large?.population)
    return `${large.name} hat ${germanInteger(large.population.value)} Einwohner (${germanDate(large.population.asOf)}), mehr als ${germanInteger(largeAbove)}, und untersteht dem Regierungspräsidium (§ 136 Abs. 2 HGO).`;
  if (new Set(keys.map((key) => key.slice(0, 5))).size > 1)
    return 'Die beteiligten Gemeinden gehören mehreren Landkreisen desselben Regierungsbezirks an.';
  return undefined;
}

const isSmall = ({ population }: AuthorityParty, { smallBelow }: SizeLaw): boolean =>
  population !== null && population.value < smallBelow;

const unclearSentence = (
  { name, population }: AuthorityParty,
  { largeAbove, smallBelow }: SizeLaw,
): string =>
  population
    ? `${name} hat ${germanInteger(population.value)} Einwohner (${germanDate(population.asOf)}). Zwischen ${germanInteger(smallBelow)} und ${germanInteger(largeAbove)} kommt es darauf an, ob die Kommune früher mehr als ${germanInteger(largeAbove)} hatte (§ 136 Abs. 2 Satz 2 HGO); fragen Sie das Regierungspräsidium.`
    : `Für ${name} ist keine Einwohnerzahl hinterlegt; davon hängt die Behörde ab (§ 136 Abs. 2 HGO). Tragen Sie eine mit Stichtag ein.`;
