import type { Party } from './party.ts';
import type { DocumentState, PartyEvent, PartyState } from './transitions.ts';

/** What users read of a member's state. */
export const PARTY_STATE_LABELS: Readonly<Record<PartyState, string>> = {
  gefragt: 'noch offen',
  rueckfrage: 'Rückfrage',
  bedingt: 'mit Bedingung',
  widerspruch: 'Widerspruch',
  zugestimmt: 'zugestimmt',
  'nimmt-nicht-teil': 'nimmt nicht teil',
};

/** What users read of a document's state. */
export const DOCUMENT_STATE_LABELS: Readonly<Record<DocumentState, string>> = {
  entwurf: 'Entwurf',
  'im-umlauf': 'im Umlauf',
  abgeschlossen: 'abgeschlossen',
  versiegelt: 'versiegelt',
  zurueckgezogen: 'zurückgezogen',
};

/** What users read of an event in a history. */
export const PARTY_EVENT_LABELS: Readonly<Record<PartyEvent, string>> = {
  zustimmen: 'hat zugestimmt',
  'mit-bedingung': 'stimmt unter einer Bedingung zu',
  rueckfragen: 'hat gefragt',
  widersprechen: 'hat widersprochen',
  'nicht-teilnehmen': 'nimmt nicht teil',
  zuruecknehmen: 'hat die Antwort zurückgenommen',
  beantworten: 'Geschäftsstelle hat geantwortet',
  'bedingung-annehmen': 'Geschäftsstelle hat die Bedingung angenommen',
  'neu-gefragt': 'zur neuen Fassung gefragt',
  uebertragen: 'Zustimmung auf die neue Fassung übertragen (redaktionelle Änderung)',
};

/** Why a document takes no answers, with what to do. */
export const REFUSING_STATES: Readonly<Record<Exclude<DocumentState, 'im-umlauf'>, string>> = {
  entwurf: 'Das Dokument ist noch ein Entwurf. Antworten Sie, sobald die Geschäftsstelle es versendet.',
  abgeschlossen:
    'Der Umlauf ist abgeschlossen, Antworten werden nicht mehr angenommen. Wenden Sie sich bei einem Irrtum an die Geschäftsstelle.',
  versiegelt:
    'Das Dokument ist versiegelt und ändert sich nicht mehr. Wenden Sie sich bei einem Irrtum an die Geschäftsstelle.',
  zurueckgezogen:
    'Das Dokument wurde zurückgezogen. Sie müssen nicht mehr antworten; den Grund nennt die Geschäftsstelle.',
};

/** What holds for a member now, as a sentence. */
export const alreadyText = ({ state, agreedVersion }: Pick<Party, 'state' | 'agreedVersion'>): string =>
  state === 'zugestimmt' ? `Fassung ${agreedVersion} ist bereits zugestimmt.` : HOLDS_NOW[state];

const HOLDS_NOW: Readonly<Record<Exclude<PartyState, 'zugestimmt'>, string>> = {
  gefragt: 'Die Kommune ist gefragt und hat noch nicht geantwortet.',
  rueckfrage: 'Eine Rückfrage ist bereits gestellt.',
  bedingt: 'Eine Zustimmung mit Bedingung ist bereits eingetragen.',
  widerspruch: 'Ein Widerspruch ist bereits eingetragen.',
  'nimmt-nicht-teil': 'Eingetragen ist bereits, dass die Kommune nicht teilnimmt.',
};

/** Why the table does not let an event follow, with the way that it offers. */
export function refusalOfEvent(party: Pick<Party, 'state' | 'agreedVersion'>, event: PartyEvent): string {
  if (event === 'beantworten') return 'Es ist keine Frage offen. Laden Sie die Seite neu.';
  if (event === 'bedingung-annehmen') return 'Es ist keine Bedingung offen. Laden Sie die Seite neu.';
  if (event === 'zuruecknehmen') return 'Es gibt noch keine Antwort, die Sie zurücknehmen könnten.';
  return `${alreadyText(party)} Nehmen Sie das zuerst zurück, wenn Sie anders antworten möchten.`;
}
