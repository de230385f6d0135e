import { cents } from '../../../app/foundation/cents.ts';
import type { ContributionTable } from '../../../app/modules/settlement/domain/index.ts';
import { printedRows } from '../contribution-rows.ts';

const SOURCE =
  'GE/CON, Anlage 3: Gründung eines interkommunalen Dienstleistungskompetenzzentrums, Dezember 2023';
const PLANNING_STATE = 'Planung 11/2023';

/** Key: weighted hours; Sockelbetrag 25 % of the plan contribution, at least 3 T€. Totals as printed. */
const PROCUREMENT_CENTRE: ContributionTable = {
  slug: 'vergabezentrum',
  title: 'Interkommunales Vergabezentrum',
  planningState: PLANNING_STATE,
  source: `${SOURCE}, 4.2`,
  isSample: false,
  undertakingSlug: 'vergabezentrum',
  pool: cents(1_140_000_00n),
  scheme: {
    layers: [{ kind: 'rest', name: 'Kostenbeitrag nach Stunden', of: 'hours' }],
    guaranteed: { percent: '25', minimum: '3000.00' },
    measures: {
      hours: {
        source: `${SOURCE}, 4.2: gewichtete Hochrechnung der gemeldeten Stunden, auf ganze Stunden gerundet gedruckt`,
        asOf: null,
      },
    },
  },
  print: {
    columns: [
      { key: 'uvgoHours', label: 'UVgO', unit: 'Std.', step: '1', role: 'input', total: '1399' },
      { key: 'vgvHours', label: 'VgV', unit: 'Std.', step: '1', role: 'input', total: '416' },
      { key: 'hours', label: 'Summe Stunden', unit: 'Std.', step: '1', role: 'derived', total: '1815' },
      {
        key: 'planContribution',
        label: 'Plan-Kostenbeitrag',
        unit: 'T€',
        step: '1',
        role: 'output',
        total: '1140',
      },
      { key: 'baseContribution', label: 'Sockelbetrag', unit: 'T€', step: '1', role: 'output', total: '286' },
    ],
    relations: [
      { kind: 'sum', of: 'hours', parts: ['uvgoHours', 'vgvHours'] },
      { kind: 'portion', of: 'planContribution', by: 'hours' },
      { kind: 'least', of: 'baseContribution', percent: '25', from: 'planContribution', minimum: '3' },
    ],
    amountColumn: 'planContribution',
    guaranteedColumn: 'baseContribution',
    costBeforeColumn: null,
  },
  rows: printedRows(
    ['uvgoHours', 'vgvHours', 'hours', 'planContribution', 'baseContribution'],
    { hours: 'hours' },
    [
      ['06435008', '15', '17', '32', '20', '5'],
      ['06435009', '22', '17', '39', '25', '6'],
      ['06435015', '0', '17', '17', '11', '3'],
      ['06435', '560', '51', '610', '383', '96'],
      ['06435029', '103', '34', '137', '86', '21'],
      ['06435023', '52', '51', '102', '64', '16'],
      ['06435017', '118', '51', '169', '106', '26'],
      ['06435007', '15', '17', '32', '20', '5'],
      ['06435006', '184', '34', '218', '137', '34'],
      ['06435002', '22', '17', '39', '25', '6'],
      ['06435019', '118', '34', '152', '95', '24'],
      ['06435024', '15', '0', '15', '9', '3'],
      ['06435001', '33', '15', '48', '30', '8'],
      ['06435010', '75', '33', '108', '68', '17'],
      ['06435011', '24', '11', '35', '22', '5'],
      ['06435016', '11', '5', '16', '10', '3'],
      ['06435020', '17', '8', '25', '16', '4'],
      ['06435005', '16', '7', '23', '14', '4'],
    ],
  ),
};

/** Key: fixed base cost per contract, the external effort by required FTE (employees ÷ 1,000, EG 11 step 3). */
const DATA_PROTECTION: ContributionTable = {
  slug: 'datenschutz',
  title: 'Leistungen des Datenschutzes',
  planningState: PLANNING_STATE,
  source: `${SOURCE}, 4.3`,
  isSample: false,
  undertakingSlug: 'datenschutz',
  pool: cents(38_000_00n),
  scheme: {
    layers: [
      { kind: 'flat', name: 'Grundkosten', amount: '1200.00' },
      { kind: 'rest', name: 'Externer Aufwand nach VZÄ', of: 'fte' },
    ],
    measures: {
      fte: {
        source: `${SOURCE}, 4.3: 1 VZÄ je 1.000 Beschäftigte, auf hundertstel VZÄ gerundet gedruckt`,
        asOf: null,
      },
    },
  },
  print: {
    columns: [
      { key: 'asIsCost', label: 'Ist-Aufwand', unit: 'T€', step: '0.1', role: 'input', total: '60.0' },
      { key: 'requiredFte', label: 'Soll-Aufwand', unit: 'VZÄ', step: '0.01', role: 'input', total: '0.47' },
      { key: 'baseCost', label: 'Grundkosten', unit: 'T€', step: '0.1', role: 'derived', total: '7.2' },
      {
        key: 'externalEffort',
        label: 'Externer Aufwand',
        unit: 'T€',
        step: '0.1',
        role: 'derived',
        total: '30.8',
      },
      {
        key: 'planContribution',
        label: 'Plan-Kostenbeitrag',
        unit: 'T€',
        step: '0.1',
        role: 'output',
        total: '38.0',
      },
    ],
    relations: [
      { kind: 'fixed', of: 'baseCost', value: '1.2' },
      { kind: 'portion', of: 'externalEffort', by: 'requiredFte' },
      { kind: 'sum', of: 'planContribution', parts: ['baseCost', 'externalEffort'] },
    ],
    amountColumn: 'planContribution',
    guaranteedColumn: null,
    costBeforeColumn: 'asIsCost',
  },
  rows: printedRows(
    ['asIsCost', 'requiredFte', 'baseCost', 'externalEffort', 'planContribution'],
    { fte: 'requiredFte' },
    [
      ['06435024', '13.1', '0.04', '1.2', '2.9', '4.1'],
      ['06435029', '8.5', '0.14', '1.2', '9.0', '10.2'],
      ['06435020', '12.9', '0.07', '1.2', '4.9', '6.1'],
      ['06435022', '10.1', '0.07', '1.2', '4.5', '5.7'],
      ['06435002', '6.8', '0.08', '1.2', '4.9', '6.1'],
      ['06435005', '8.6', '0.07', '1.2', '4.6', '5.8'],
    ],
  ),
};

/** Key: number of services to digitise. The printed share is for reading only; it stands under "%" as a fraction of 1. */
const DIGITAL_SERVICES: ContributionTable = {
  slug: 'ozg',
  title: 'Digitalisierung von Verwaltungsleistungen (OZG)',
  planningState: PLANNING_STATE,
  source: `${SOURCE}, 4.4`,
  isSample: false,
  undertakingSlug: 'ozg',
  pool: cents(103_200_00n),
  scheme: {
    layers: [{ kind: 'rest', name: 'Kostenbeitrag nach Leistungen', of: 'services' }],
    measures: {
      services: { source: `${SOURCE}, 4.4: umzusetzende OZG-Leistungen, Angabe der Kommunen`, asOf: null },
    },
  },
  print: {
    columns: [
      { key: 'services', label: 'OZG-Leistungen', unit: 'Anzahl', step: null, role: 'input', total: '308' },
      { key: 'share', label: 'Anteil', unit: 'Anteil', step: '0.01', role: 'derived', total: '1.00' },
      {
        key: 'planContribution',
        label: 'Plan-Kostenbeitrag',
        unit: 'T€',
        step: '0.1',
        role: 'output',
        total: '103.2',
      },
    ],
    relations: [
      { kind: 'ratio', of: 'share', by: 'services' },
      { kind: 'portion', of: 'planContribution', by: 'services' },
    ],
    amountColumn: 'planContribution',
    guaranteedColumn: null,
    costBeforeColumn: null,
  },
  rows: printedRows(['services', 'share', 'planContribution'], { services: 'services' }, [
    ['06435011', '80', '0.26', '26.8'],
    ['06435024', '113', '0.37', '37.9'],
    ['06435020', '115', '0.37', '38.5'],
  ]),
};

/** The three published contribution tables, in their order. */
export const MAIN_KINZIG_CONTRIBUTIONS: readonly ContributionTable[] = [
  PROCUREMENT_CENTRE,
  DATA_PROTECTION,
  DIGITAL_SERVICES,
];
