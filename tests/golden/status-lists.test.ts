import { describe, expect, it } from 'vitest';
import {
  type ReportYear,
  type StatusCandidate,
  type StatusListKey,
  statusLists,
} from '../../app/modules/projects/domain/index.ts';
import {
  CELLS_2018,
  REPORT_YEAR_2018,
  UNDERTAKINGS_2018,
} from '../../db/seeds/gross-gerau/participation-2018.ts';
import {
  CELLS_2025,
  REPORT_YEAR_2025,
  UNDERTAKINGS_2025,
} from '../../db/seeds/gross-gerau/participation-2025.ts';
import { GROSS_GERAU_UNDERTAKINGS } from '../../db/seeds/gross-gerau/undertakings.ts';
import { participationHistory } from '../../db/seeds/participation-history.ts';

const SEEDS = [...UNDERTAKINGS_2018, ...UNDERTAKINGS_2025, ...GROSS_GERAU_UNDERTAKINGS];
const HISTORY = participationHistory(SEEDS, [
  { year: REPORT_YEAR_2018, cells: CELLS_2018 },
  { year: REPORT_YEAR_2025, cells: CELLS_2025 },
]);

function candidatesAt({ endsOn }: ReportYear): StatusCandidate[] {
  const held = HISTORY.filter(({ validFrom }) => validFrom <= endsOn);
  return SEEDS.map(({ slug, parentSlug, title, kind, implementationTitle, states }) => {
    const cells = held.filter(({ undertakingId }) => undertakingId === slug);
    const implementing = cells.filter(({ implementation }) => implementation === true).length;
    return {
      ...{ id: slug, slug, title, kind, implementationTitle, states, isSample: false },
      parentId: parentSlug,
      participants: cells.filter(({ participates }) => participates).length || null,
      implementing: implementationTitle === null ? null : implementing,
    };
  });
}

const LISTS = {
  2018: statusLists(candidatesAt(REPORT_YEAR_2018), REPORT_YEAR_2018),
  2025: statusLists(candidatesAt(REPORT_YEAR_2025), REPORT_YEAR_2025),
} as const;

const slugsOf = (year: 2018 | 2025, key: StatusListKey) =>
  LISTS[year][key].map(({ slug }) => slug).toSorted();

/** Section 1 of the 5th report, list by list. */
describe('the status lists of 2018', () => {
  it.each<[StatusListKey, string[]]>([
    ['abgeschlossen', ['egov', 'klaerschlamm', 'vergabezentrum']],
    ['laufend', ['emob', 'erechnung', 'prostschg', 'wohnraum']],
    ['vorbereitung', ['landschaft']],
    ['umgesetzt', ['elektropruefung', 'strom-gas']],
    ['ohne', ['bezuegeabrechnung', 'standesamtswesen', 'streusalz']],
  ])('%s', (key, slugs) => {
    expect(slugsOf(2018, key)).toEqual(slugs);
  });

  it('all that run are new in it', () => {
    expect(LISTS[2018].laufend.every(({ isNew }) => isNew)).toBe(true);
  });
});

/** Section 1 of the 12th report; what is being prepared is told in 1.1 d. */
describe('the status lists of 2025', () => {
  it.each<[StatusListKey, string[]]>([
    ['abgeschlossen', ['feuerwehr', 'hinschg', 'hitze', 'pruefung', 'smart']],
    ['laufend', ['archiv', 'reinigung']],
    ['vorbereitung', ['ki-systeme']],
    [
      'umgesetzt',
      [
        ...['beschaffungswesen', 'eakte', 'egov', 'elektropruefung', 'emob', 'erechnung'],
        ...['foerdermittelmanagement', 'gaststaettenrecht', 'informationssicherheit'],
        ...['klaerschlamm-entsorgung', 'klimaschutz', 'landschaft', 'prostschg', 'strom-gas'],
        'vergabezentrum',
      ],
    ],
    ['ohne', ['bezuegeabrechnung', 'kita-bau', 'standesamtswesen', 'streusalz', 'wohnraum']],
  ])('%s', (key, slugs) => {
    expect(slugsOf(2025, key)).toEqual(slugs);
  });

  it('with the printed numbers of members', () => {
    const counts = new Map(LISTS[2025].abgeschlossen.map(({ slug, participants }) => [slug, participants]));
    expect(['feuerwehr', 'hinschg', 'smart', 'hitze', 'pruefung'].map((slug) => counts.get(slug))).toEqual([
      15, 13, 14, 14, 11,
    ]);
    expect(LISTS[2025].laufend.find(({ slug }) => slug === 'archiv')).toMatchObject({
      participants: 12,
      isNew: true,
    });
    // Printed "(Umsetzungs(pilot)projekt mit 4 Kreiskommunen)".
    expect(LISTS[2025].laufend.find(({ slug }) => slug === 'reinigung')?.note).toBe(
      'Pilotprojekt IKZ-Umsetzung: 4 Kreiskommunen',
    );
  });

  it('with what came of it: a minimum goal, an outsider, nothing in common and why', () => {
    const noteOf = (key: StatusListKey, slug: string) =>
      LISTS[2025][key].find((line) => line.slug === slug)?.note;
    expect(noteOf('abgeschlossen', 'hinschg')).toContain('Minimalziel erreicht');
    expect(noteOf('ohne', 'bezuegeabrechnung')).toContain('Versorgungskasse Darmstadt');
    expect(noteOf('ohne', 'kita-bau')).toContain('Zuschnitt der Grundstücke');
    expect(noteOf('ohne', 'streusalz')).toContain('Umsetzung steht noch bevor');
  });
});
