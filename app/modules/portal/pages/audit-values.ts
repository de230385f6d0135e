import { cents, parseCents } from '../../../foundation/cents.ts';
import { germanEuro } from '../../../foundation/german.ts';
import { projectWord } from '../domain/project-word.ts';
import { valueWord } from './audit-words.ts';

/** Fields whose values are codes, not words of a person. */
const CODED: readonly string[] = [
  'kind',
  'form',
  'state',
  'event',
  'channel',
  'scope',
  'capacity',
  'station',
  'paper',
  'decidedBy',
  'occasion',
  'item',
  'way',
  'result',
];

const CODES: Readonly<Record<string, string>> = {
  projektauftrag: 'Projektauftrag',
  vereinbarung: 'Vereinbarung',
  bericht: 'Bericht',
  empfehlung: 'Beschlussempfehlung',
  sonstiges: 'Sonstiges',
  text: 'Textform',
  schrift: 'Schriftform',
  papier: 'auf Papier',
  qes: 'elektronisch (QES)',
  gefragt: 'noch offen',
  rueckfrage: 'Rückfrage',
  bedingt: 'mit Bedingung',
  widerspruch: 'Widerspruch',
  zugestimmt: 'zugestimmt',
  'nimmt-nicht-teil': 'nimmt nicht teil',
  entwurf: 'Entwurf',
  'im-umlauf': 'im Umlauf',
  zurueckgezogen: 'zurückgezogen',
  zustimmen: 'zugestimmt',
  'mit-bedingung': 'mit Bedingung',
  rueckfragen: 'Rückfrage',
  widersprechen: 'Widerspruch',
  'nicht-teilnehmen': 'nimmt nicht teil',
  zuruecknehmen: 'zurückgenommen',
  beantworten: 'Geschäftsstelle hat geantwortet',
  'bedingung-annehmen': 'Bedingung angenommen',
  'neu-gefragt': 'neu gefragt',
  uebertragen: 'Zustimmung übertragen',
  konto: 'mit Konto',
  link: 'über den Antwort-Link',
  'im-auftrag': 'im Auftrag eingetragen',
  geschaeftsstelle: 'Geschäftsstelle',
  programm: 'von selbst',
  alle: 'alle, die teilnehmen',
  benannte: 'die Genannten',
  redaktionell: 'redaktionell',
  leitung: 'Leitung',
  'weiteres-mitglied': 'weiteres Mitglied',
  vertretung: 'Vertretung',
  fachamt: 'Fachamt',
  exekutive: 'exekutives Gremium',
  ortsbeirat: 'Ortsbeirat',
  ausschuss: 'Ausschuss',
  tagesordnung: 'auf der Tagesordnung',
  'beschlossen-mit-abweichung': 'abweichend beschlossen',
  'zur-kenntnis': 'zur Kenntnis genommen',
  entfaellt: 'entfällt',
  laufend: 'läuft',
  'in-vorbereitung': 'in Vorbereitung',
  bereit: 'bereit zum Einreichen',
  bereitmelden: 'Unterlagen vollständig',
  oeffnen: 'zur Bearbeitung geöffnet',
  einreichen: 'eingereicht',
  'einreichung-zuruecknehmen': 'Eintrag der Einreichung zurückgenommen',
  'ohne-beanstandung': 'ohne Beanstandung',
  nachforderung: 'Unterlagen nachgefordert',
  'antwort-zuruecknehmen': 'Eintrag der Antwort zurückgenommen',
  nachbessern: 'wird nachgebessert',
  zurueckziehen: 'zurückgezogen',
  'wieder-aufnehmen': 'wieder aufgenommen',
  'e-mail': 'per E-Mail',
  post: 'per Post',
  bote: 'persönlich oder durch Boten',
  bebpo: 'über das Behördenpostfach (beBPo)',
  'hgo-127a': 'Unternehmen oder Beteiligung (§ 127a HGO)',
  neu: 'zum ersten Mal',
  fassung: 'als neue Fassung',
  erneut: 'zurückgezogen und neu versendet',
  aenderung: 'als Änderung des gezeichneten',
  mandatierung: 'Mandatierung',
  delegation: 'Delegation',
  'delegation-wesentlich': 'Delegation wesentlich ändern',
  'vereinbarung-sonstige': 'Vereinbarung sonst ändern',
  zweckverband: 'Zweckverband gründen',
  anstalt: 'gemeinsame Anstalt errichten',
  'anstalt-aenderung': 'Satzung der Anstalt ändern',
  arbeitsgemeinschaft: 'Arbeitsgemeinschaft bilden',
  beschluss: 'Beschluss',
  voraussetzungen: 'Darlegung der Voraussetzungen',
  kostenvergleich: 'Kostenvergleich',
  begruendung: 'Begründung',
  satzung: 'Satzung',
  gegenueberstellung: 'Gegenüberstellung',
};

/** Subjects that record money as whole cents; the settlement records it as written. */
const IN_CENTS: readonly string[] = ['document', 'matter', 'matter-figures', 'value-limit'];
const MONEY: readonly string[] = ['amount', 'headCents', 'executiveCents'];

const CHARTER_MONEY: readonly string[] = ['amount', 'costTotal'];

/** A recorded value as users read it: codes in words, cents in euros; what a person wrote stands as it is. */
export function recordedValue(subjectKind: string, field: string, value: string): string {
  const name = field.slice(field.lastIndexOf('.') + 1);
  if (IN_CENTS.includes(subjectKind) && MONEY.includes(name) && /^-?\d+$/.test(value))
    return germanEuro(cents(BigInt(value)));
  const word = projectWord(subjectKind, field, value);
  if (word !== undefined) return word;
  // A charter keeps money as text: "1200.00".
  const amount =
    subjectKind === 'undertaking' && CHARTER_MONEY.includes(name) ? parseCents(value) : undefined;
  if (amount?.ok) return germanEuro(amount.value);
  if (CODED.includes(name) && Object.hasOwn(CODES, value)) return CODES[value] ?? value;
  return valueWord(value);
}
