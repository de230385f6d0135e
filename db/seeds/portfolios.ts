/** How many projects run side by side, and what members say they can carry. */
export interface PortfolioSeed {
  readonly limit: { readonly validFrom: string; readonly projects: number; readonly source: string } | null;
  /** By member key; made up: no source says what a municipality can carry. */
  readonly capacities: Readonly<Record<string, number>>;
}

export const CAPACITY_SOURCE = 'Beispieldaten: ausgedachte Angabe der Kommune';
export const CAPACITIES_FROM = '2026-01-01';

/** By the slug of the county. */
export const PORTFOLIOS: Readonly<Record<string, PortfolioSeed>> = {
  'gross-gerau': {
    // The first report at hand that names it; the aim is older.
    limit: {
      validFrom: '2017-11-01',
      projects: 5,
      source:
        '5. Zwischenbericht 2018 und 12. Zwischenbericht 2025, Abschnitt 1: fünf Aufgabenfelder zugleich',
    },
    // Nobody is made up to be overloaded.
    capacities: {
      '06433001': 3,
      '06433003': 3,
      '06433004': 3,
      '06433006': 4,
      '06433008': 1,
      '06433010': 4,
      '06433011': 3,
      '06433012': 4,
      '06433013': 1,
      '06433014': 2,
      '06433': 5,
    },
  },
  'main-kinzig': { limit: null, capacities: {} },
};
