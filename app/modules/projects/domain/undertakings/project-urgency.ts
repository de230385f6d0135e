import type { Light } from '../portfolio/traffic-light.ts';
import type { UndertakingState } from './undertaking.ts';

/** What needs a look first stands first; what is over stands last. */
const ORDER: readonly (UndertakingState | 'rot' | 'gelb' | 'unbekannt')[] = [
  'rot',
  'gelb',
  'laufend',
  'in-vorbereitung',
  'ausgesetzt',
  'warteliste',
  'unbekannt',
  'abgeschlossen',
  'umgesetzt',
  'verworfen',
];

/** Place of a project in a list by urgency, 0 for the most urgent: its light before its state. */
export const projectUrgency = (state: UndertakingState | null, light: Light): number =>
  ORDER.indexOf(light === 'rot' || light === 'gelb' ? light : (state ?? 'unbekannt'));
