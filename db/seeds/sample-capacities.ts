/** Made up: no source says what a municipality can carry. */
export const SAMPLE_CAPACITY_SOURCE = 'Ausgedachte Angabe der Kommune';
export const SAMPLE_CAPACITIES_FROM = '2026-01-01';

/** Projects at a time by member key, by the slug of the county. What reports tell overloads nobody; the sample projects take one member beyond what it stated. */
export const SAMPLE_CAPACITIES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'gross-gerau': {
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
};
