import { describe, expect, it } from 'vitest';
import { DEMO_COUNTIES } from '../../app/demo/demo-counties.ts';
import { calendarDate } from '../../app/foundation/calendar-date.ts';
import type { StatusListKey } from '../../app/modules/projects/domain/portfolio/status-list.ts';
import { statusLists } from '../../app/modules/projects/domain/portfolio/status-lists.ts';
import { lineDetail } from '../../app/modules/projects/domain/portfolio/status-text.ts';
import { participationHistory } from '../../db/seeds/participation-history.ts';

const county = DEMO_COUNTIES.find(({ slug }) => slug === 'gross-gerau');
const undertakings = county?.undertakings ?? [];
const history = participationHistory(undertakings, county?.matrices ?? []);

/** The lists out of states and participations of the demo history alone. */
function listsOf(from: string, to: string) {
  const [startsOn, endsOn] = [calendarDate(from), calendarDate(to)];
  const candidates = undertakings.map((seed) => {
    const held = history.filter(
      ({ undertakingId, validFrom, validTo }) =>
        undertakingId === seed.slug && validFrom <= endsOn && (validTo === null || validTo >= endsOn),
    );
    const counted = held.filter(({ participates }) => participates).length;
    return {
      ...seed,
      id: seed.slug,
      parentId: seed.parentSlug,
      isSample: false,
      participants: counted > 0 ? counted : seed.printedParticipants,
      implementing: null,
    };
  });
  return statusLists(candidates, { startsOn, endsOn });
}
type Lists = ReturnType<typeof listsOf>;
const slugs = (lists: Lists, key: StatusListKey): string[] => lists[key].map(({ slug }) => slug).sort();
const sizes = (lists: Lists, key: StatusListKey): Record<string, number | null> =>
  Object.fromEntries(lists[key].map(({ slug, participants }) => [slug, participants]));
const detail = (lists: Lists, key: StatusListKey, slug: string): string => {
  const line = lists[key].find((entry) => entry.slug === slug);
  return line ? lineDetail(line) : 'not listed';
};

describe('the lists of the 12th report, section 1 (November 2024 to October 2025)', () => {
  const lists = listsOf('2024-11-01', '2025-10-31');

  it('closed within the period, with the printed numbers', () => {
    expect(sizes(lists, 'abgeschlossen')).toEqual({
      feuerwehr: 15,
      hinschg: 13,
      smart: 14,
      hitze: 14,
      pruefung: 11,
    });
    expect(detail(lists, 'abgeschlossen', 'hinschg')).toContain('Minimalziel erreicht');
  });

  it('newly started or still running: the report names the pilot for cleaning, here it stands on the line of its whole', () => {
    expect(sizes(lists, 'laufend')).toEqual({ reinigung: 8, archiv: 12 });
    expect(detail(lists, 'laufend', 'reinigung')).toContain('mit 4 Kreiskommunen');
    expect(lists.laufend.filter(({ isNew }) => isNew).map(({ slug }) => slug)).toEqual(['archiv']);
  });

  it('in preparation: the report has no such list in 2025, but says it of KI-Systeme in 1.1 d, with 12', () => {
    expect(sizes(lists, 'vorbereitung')).toEqual({ 'ki-systeme': 12 });
  });

  it('carried out before: all fifteen of the report', () => {
    expect(slugs(lists, 'umgesetzt')).toEqual(
      [
        'beschaffungswesen',
        'strom-gas',
        'elektropruefung',
        'vergabezentrum',
        'egov',
        'klaerschlamm-entsorgung',
        'emob',
        'erechnung',
        'prostschg',
        'landschaft',
        'eakte',
        'gaststaettenrecht',
        'foerdermittelmanagement',
        'informationssicherheit',
        'klimaschutz',
      ].sort(),
    );
  });

  it('no cooperation so far, still to come, or left to others: all five', () => {
    expect(slugs(lists, 'ohne')).toEqual(
      ['bezuegeabrechnung', 'standesamtswesen', 'streusalz', 'wohnraum', 'kita-bau'].sort(),
    );
    expect(detail(lists, 'ohne', 'bezuegeabrechnung')).toContain('Externe Stelle beauftragt');
    expect(detail(lists, 'ohne', 'streusalz')).toContain('Umsetzung steht noch bevor');
  });
});

describe('the lists of the 5th report, section 1 (November 2017 to October 2018)', () => {
  const lists = listsOf('2017-11-01', '2018-10-31');

  it.each<[StatusListKey, readonly string[]]>([
    ['abgeschlossen', ['vergabezentrum', 'egov', 'klaerschlamm']],
    ['laufend', ['erechnung', 'emob', 'wohnraum', 'prostschg']],
    ['vorbereitung', ['landschaft']],
    ['umgesetzt', ['strom-gas', 'elektropruefung']],
    ['ohne', ['bezuegeabrechnung', 'standesamtswesen', 'streusalz']],
  ])('%s', (key, expected) => {
    expect(slugs(lists, key)).toEqual([...expected].sort());
  });

  it('all four that ran were new', () => {
    expect(lists.laufend.every(({ isNew }) => isNew)).toBe(true);
  });
});
