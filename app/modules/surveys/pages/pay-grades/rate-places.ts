import type { AllianceCall } from '../../../../platform/http/page-route.ts';
import { surveysPath } from '../life/survey-places.ts';

export const ratesPath = (call: AllianceCall): string => `${surveysPath(call)}/personalkosten`;

export const rateCrumbs = (call: AllianceCall, last?: string) => [
  { label: 'Erhebungen', href: surveysPath(call) },
  { label: 'Personalkostensätze', ...(last !== undefined && { href: ratesPath(call) }) },
  ...(last === undefined ? [] : [{ label: last }]),
];
