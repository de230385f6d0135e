import type { RegisteredMember } from '../../../app/modules/region/domain/index.ts';
import { county, type MunicipalityRow, municipality } from '../member-seed.ts';

/**
 * The 15 Kreiskommunen. Source: Statistisches Bundesamt (Destatis), GV-ISys, GV100AD of 31.12.2021, 31.12.2022 and
 * 30.11.2025; short names as in the Groß-Gerau reports; Sonderstatusstadt: 12th report, 2.1.
 */
const MUNICIPALITIES: readonly MunicipalityRow[] = [
  ['06433001', '064330001001', 'Biebesheim', 'Biebesheim am Rhein', 'gemeinde', 1868, 6625, 6675, 6515],
  ['06433002', '064330002002', 'Bischofsheim', 'Bischofsheim', 'gemeinde', 903, 12977, 13176, 12979],
  ['06433003', '064330003003', 'Büttelborn', 'Büttelborn', 'gemeinde', 3001, 14955, 14992, 14685],
  ['06433004', '064330004004', 'Gernsheim', 'Gernsheim, Schöfferstadt', 'stadt', 4011, 10772, 11024, 10685],
  [
    '06433005',
    '064330005005',
    'Ginsheim-Gustavsburg',
    'Ginsheim-Gustavsburg, Stadt',
    'stadt',
    1394,
    16761,
    16960,
    16488,
  ],
  ['06433006', '064330006006', 'Groß-Gerau', 'Groß-Gerau, Stadt', 'stadt', 5447, 26068, 26418, 25388],
  ['06433007', '064330007007', 'Kelsterbach', 'Kelsterbach, Stadt', 'stadt', 1541, 17013, 17375, 16622],
  [
    '06433008',
    '064330008008',
    'Mörfelden-Walldorf',
    'Mörfelden-Walldorf, Stadt',
    'stadt',
    4413,
    34641,
    35291,
    31638,
  ],
  ['06433009', '064330009009', 'Nauheim', 'Nauheim', 'gemeinde', 1377, 10819, 10840, 10496],
  ['06433010', '064330010010', 'Raunheim', 'Raunheim, Stadt', 'stadt', 1260, 16137, 16542, 15297],
  ['06433011', '064330011011', 'Riedstadt', 'Riedstadt, Büchnerstadt', 'stadt', 7373, 23931, 24209, 23146],
  [
    '06433012',
    '064330012012',
    'Rüsselsheim',
    'Rüsselsheim am Main, Stadt',
    'sonderstatusstadt',
    5829,
    66125,
    67277,
    65627,
  ],
  ['06433013', '064330013013', 'Stockstadt', 'Stockstadt am Rhein', 'gemeinde', 1873, 6275, 6333, 5945],
  ['06433014', '064330014014', 'Trebur', 'Trebur', 'gemeinde', 5013, 13208, 13196, 12799],
];

export const GROSS_GERAU_MEMBERS: readonly RegisteredMember[] = [
  ...MUNICIPALITIES.map(municipality),
  county('06433', 'Kreis Groß-Gerau'),
];
