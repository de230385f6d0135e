import { MAIN_KINZIG_CONTRIBUTIONS } from '../../db/seeds/main-kinzig/contributions.ts';

const [TABLE] = MAIN_KINZIG_CONTRIBUTIONS;

/** The printed hours of the Main-Kinzig procurement centre (Annex 3, 4.2) as a file for `allocate`. */
export const PROCUREMENT_CENTRE = {
  pool: '1140000.00',
  members: (TABLE?.rows ?? []).map(({ memberKey, measures }) => ({
    id: memberKey,
    name: memberKey,
    measures,
  })),
  layers: [{ name: 'Stunden', kind: 'rest', of: 'hours' }],
  guaranteed: { percent: '25', minimum: '3000.00' },
};
