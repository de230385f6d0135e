import type { RegisteredMember } from '../../../app/modules/region/domain/index.ts';
import { county, type MunicipalityRow, municipality } from '../member-seed.ts';

/**
 * The 29 towns and municipalities of the county as of 30.11.2025, and the county. Source: Statistisches Bundesamt
 * (Destatis), GV-ISys, GV100AD of 31.12.2021, 31.12.2022 and 30.11.2025. Sonderstatusstadt: § 4a HGO.
 */
const MUNICIPALITIES: readonly MunicipalityRow[] = [
  ['06435001', '064350001001', 'Bad Orb', 'Bad Orb, Stadt', 'stadt', 4775, 10333, 10725, 9934],
  [
    '06435002',
    '064350002002',
    'Bad Soden-Salmünster',
    'Bad Soden-Salmünster, Stadt',
    'stadt',
    5859,
    13540,
    13823,
    13719,
  ],
  ['06435003', '064350003003', 'Biebergemünd', 'Biebergemünd', 'gemeinde', 7845, 8319, 8394, 8240],
  ['06435004', '064350004004', 'Birstein', 'Birstein', 'gemeinde', 8661, 6206, 6203, 6094],
  ['06435005', '064350005005', 'Brachttal', 'Brachttal', 'gemeinde', 3084, 5036, 5089, 4844],
  ['06435006', '064350006006', 'Bruchköbel', 'Bruchköbel, Stadt', 'stadt', 2988, 20602, 20825, 20509],
  ['06435007', '064350007007', 'Erlensee', 'Erlensee, Stadt', 'stadt', 1858, 15579, 15969, 15907],
  ['06435008', '064350008008', 'Flörsbachtal', 'Flörsbachtal', 'gemeinde', 5211, 2303, 2370, 2274],
  ['06435009', '064350009009', 'Freigericht', 'Freigericht', 'gemeinde', 3347, 14428, 14641, 14165],
  [
    '06435010',
    '064350010010',
    'Gelnhausen',
    'Gelnhausen, Barbarossastadt, Kreisstadt',
    'stadt',
    4515,
    23220,
    23679,
    23290,
  ],
  ['06435011', '064350011011', 'Großkrotzenburg', 'Großkrotzenburg', 'gemeinde', 747, 7535, 7505, 7284],
  ['06435012', '064350012012', 'Gründau', 'Gründau', 'gemeinde', 6760, 14653, 14780, 14560],
  ['06435013', '064350013013', 'Hammersbach', 'Hammersbach', 'gemeinde', 2014, 4885, 4913, 4843],
  [
    '06435014',
    '064350014014',
    'Hanau',
    'Hanau, Brüder-Grimm-Stadt',
    'sonderstatusstadt',
    7628,
    98502,
    101364,
    97956,
  ],
  ['06435015', '064350015015', 'Hasselroth', 'Hasselroth', 'gemeinde', 1893, 7327, 7409, 7386],
  ['06435016', '064350016016', 'Jossgrund', 'Jossgrund', 'gemeinde', 5069, 3371, 3453, 3407],
  ['06435017', '064350017017', 'Langenselbold', 'Langenselbold, Stadt', 'stadt', 2623, 14421, 14608, 14440],
  ['06435018', '064350018018', 'Linsengericht', 'Linsengericht', 'gemeinde', 2980, 9847, 9883, 9679],
  ['06435019', '064350019019', 'Maintal', 'Maintal, Stadt', 'stadt', 3241, 39287, 39815, 38987],
  ['06435020', '064350020020', 'Neuberg', 'Neuberg', 'gemeinde', 1055, 5389, 5505, 5296],
  ['06435021', '064350021021', 'Nidderau', 'Nidderau, Stadt', 'stadt', 4673, 20539, 20700, 20119],
  ['06435022', '064350022022', 'Niederdorfelden', 'Niederdorfelden', 'gemeinde', 652, 3901, 4034, 4215],
  ['06435023', '064350023023', 'Rodenbach', 'Rodenbach', 'gemeinde', 1674, 11204, 11351, 11074],
  ['06435024', '064350024024', 'Ronneburg', 'Ronneburg', 'gemeinde', 1425, 3445, 3504, 3532],
  ['06435025', '064350025025', 'Schlüchtern', 'Schlüchtern, Stadt', 'stadt', 11330, 15927, 16151, 15723],
  ['06435026', '064350026026', 'Schöneck', 'Schöneck', 'gemeinde', 2150, 11853, 11986, 11837],
  ['06435027', '064350027027', 'Sinntal', 'Sinntal', 'gemeinde', 11182, 8780, 8840, 8680],
  [
    '06435028',
    '064350028028',
    'Steinau an der Straße',
    'Steinau an der Straße, Brüder-Grimm-Stadt',
    'stadt',
    10486,
    10236,
    10371,
    10189,
  ],
  ['06435029', '064350029029', 'Wächtersbach', 'Wächtersbach, Stadt', 'stadt', 5079, 12797, 12948, 12731],
];

export const MAIN_KINZIG_MEMBERS: readonly RegisteredMember[] = [
  ...MUNICIPALITIES.map(municipality),
  county('06435', 'Main-Kinzig-Kreis'),
];
