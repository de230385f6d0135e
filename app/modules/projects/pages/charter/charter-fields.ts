import type { FieldError } from '../../../../ui/notice.tsx';
import type { CharterFieldRefusal } from '../../domain/charter/refuse-charter-fields.ts';
import { amountField } from './read-charter-form.ts';

interface FieldOfPage {
  readonly id: string;
  readonly label: string;
}

/** Field of the page for each field of the rule; its id is its name in the form. */
export const CHARTER_FIELD = {
  strategicGoals: { id: 'strategisch', label: 'Strategische Ziele' },
  operativeGoals: { id: 'operativ', label: 'Operative Ziele' },
  drivers: { id: 'treiber', label: 'Anlass' },
  results: { id: 'ergebnisse', label: 'Zu erarbeitende Ergebnisse' },
  startsOn: { id: 'beginn', label: 'Projektstart' },
  endsOn: { id: 'ende', label: 'Projektende' },
  timeNote: { id: 'zeit', label: 'Zeitplan und Meilensteine' },
  costKind: { id: 'kosten', label: 'Kosten' },
  costText: { id: 'kostenklausel', label: 'Kostenklausel' },
  costTotal: { id: 'summe', label: 'Kosten zusammen' },
  amount: { id: 'betraege', label: 'Beträge' },
  leads: { id: 'leitung', label: 'Projektleitung' },
  candidates: { id: 'kommune', label: 'Für wen der Projektauftrag gedacht ist' },
  group: { id: 'gruppe', label: 'Projektgruppe' },
  core: { id: 'kernteam', label: 'Kernteam' },
  information: { id: 'information', label: 'Informationsmanagement' },
} as const satisfies Readonly<Record<string, FieldOfPage>>;
export type CharterField = keyof typeof CHARTER_FIELD;

/** What the summary of a refused form says. */
export const charterErrors = (
  refusals: readonly CharterFieldRefusal[],
  nameOf: (memberKey: string) => string,
): FieldError[] =>
  refusals.map(({ field, memberKey, reason }) =>
    memberKey === undefined
      ? { field: CHARTER_FIELD[field].id, label: CHARTER_FIELD[field].label, message: reason }
      : { field: amountField(memberKey), label: `Betrag ${nameOf(memberKey)}`, message: reason },
  );
