import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';

/** Public partnership is the base; private partners come under municipal steering (PD, service centres). */
export const PARTNER_KINDS = { oeffentlich: 'öffentlich', privat: 'privat' } as const;
export type PartnerKind = keyof typeof PARTNER_KINDS;
export const isPartnerKind = (text: string): text is PartnerKind => Object.hasOwn(PARTNER_KINDS, text);

/** What a partner does in a project. */
export const PARTNER_PARTS = {
  betreiber: 'Betreiber',
  dienstleister: 'Dienstleister',
  beratung: 'Beratung',
  foerderung: 'Förderung',
  sonstiges: 'Sonstiges',
} as const;
export type PartnerPart = keyof typeof PARTNER_PARTS;
export const isPartnerPart = (text: string): text is PartnerPart => Object.hasOwn(PARTNER_PARTS, text);

export const PARTNER_NAME_MAX = 200;
export const PARTNER_NOTE_MAX = 500;

/** An organisation that is no member and has a part in a project, from a day until a day (included). */
export interface Partner {
  /** Of the organisation, never a person's. */
  readonly name: string;
  readonly kind: PartnerKind;
  readonly part: PartnerPart;
  /** Key of the member that steers it; needed for a private one. */
  readonly steeredBy: string | null;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  readonly note: string;
}

export interface PartnerRefusal {
  readonly field: 'name' | 'steeredBy' | 'validTo' | 'note' | 'conflict';
  readonly message: string;
}

/** What is wrong with a partner: each reason with its remedy. `participants` are the keys of those that take part. */
export function checkPartner(partner: Partner, participants: readonly string[]): PartnerRefusal[] {
  const { name, kind, steeredBy, validFrom, validTo, note } = partner;
  const found: PartnerRefusal[] = [];
  if (name.trim() === '') found.push({ field: 'name', message: 'Geben Sie den Namen der Organisation an.' });
  if (name.trim().length > PARTNER_NAME_MAX)
    found.push({ field: 'name', message: `Kürzen Sie den Namen auf höchstens ${PARTNER_NAME_MAX} Zeichen.` });
  if (kind === 'privat' && steeredBy === null)
    found.push({
      field: 'steeredBy',
      message:
        'Private Partner wirken nur unter kommunaler Steuerung mit. Wählen Sie, welche Kommune steuert.',
    });
  if (steeredBy !== null && !participants.includes(steeredBy))
    found.push({
      field: 'steeredBy',
      message: 'Steuern kann nur, wer sich beteiligt. Wählen Sie eine beteiligte Kommune.',
    });
  if (validTo !== null && validTo < validFrom)
    found.push({
      field: 'validTo',
      message: `Das Ende liegt vor dem Beginn am ${germanDate(validFrom)}. Wählen Sie diesen oder einen späteren Tag.`,
    });
  if (note.trim().length > PARTNER_NOTE_MAX)
    found.push({
      field: 'note',
      message: `Kürzen Sie die Anmerkung auf höchstens ${PARTNER_NOTE_MAX} Zeichen.`,
    });
  return found;
}
