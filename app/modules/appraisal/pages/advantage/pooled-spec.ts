import type { PooledDraft } from '../../domain/advantage/check-pooled-cost.ts';
import { isSplitKey, SPLIT_KEYS } from '../../domain/advantage/process-model.ts';
import type { FormSpec } from './form-state.tsx';

/** Field of the form for each field of the rules. */
export const POOLED_FIELDS: Readonly<Record<keyof PooledDraft, string>> = {
  fixedCost: 'fixkosten',
  splitKey: 'schluessel',
  setUpCost: 'aufbau',
  setUpYears: 'jahre',
  serviceStaff: 'dlz-stellen',
  serviceGrade: 'dlz-gruppe',
  competenceStaff: 'kpz-stellen',
  competenceGrade: 'kpz-gruppe',
  deputyFrom: 'vertretung',
  pricedOn: 'preisstand',
};

export const POOLED_SPEC: FormSpec = {
  labels: {
    fixkosten: 'Fixkosten der Zentren im Jahr',
    schluessel: 'Wie werden sie geteilt?',
    aufbau: 'Aufbau einmalig',
    jahre: 'Verteilt auf',
    'dlz-stellen': 'Mindestbesetzung Dienstleistungszentrum',
    'dlz-gruppe': 'Entgeltgruppe Dienstleistungszentrum',
    'kpz-stellen': 'Mindestbesetzung Kompetenzzentrum',
    'kpz-gruppe': 'Entgeltgruppe Kompetenzzentrum',
    vertretung: 'Vertretung ist gesichert ab',
    preisstand: 'Preisstand',
  },
  idOf: (field) => Object.entries(POOLED_FIELDS).find(([name]) => name === field)?.[1] ?? 'fixkosten',
  wordOf: (id, value) => (id === 'schluessel' && isSplitKey(value) ? SPLIT_KEYS[value] : value),
};
