import { REFUSING_STATES } from './answer-words.ts';
import type { DocumentState } from './transitions.ts';

/** How a reply link stands; 'unknown' for a secret that no link has, 'not-entitled' where its address answers no more. */
export type LinkState = 'open' | 'used' | 'expired' | 'revoked' | 'unknown' | 'not-entitled';

/** Why a link takes no answer, with what to do; undefined where it does. */
export function refuseLink(
  state: LinkState,
  document: { readonly state: DocumentState } | undefined,
): string | undefined {
  if (state === 'unknown' || !document)
    return 'Diesen Link gibt es nicht. Prüfen Sie, ob die Adresse vollständig aus der E-Mail übernommen ist, oder bitten Sie die Geschäftsstelle um einen neuen.';
  if (document.state !== 'im-umlauf') return REFUSING_STATES[document.state];
  switch (state) {
    case 'open':
      return undefined;
    case 'used':
      return 'Über diesen Link wurde schon geantwortet; er gilt nur einmal. Die Bestätigung ging an die Adresse, an die er gesendet wurde. War das nicht Ihre Antwort, wenden Sie sich an die Geschäftsstelle.';
    case 'expired':
      return 'Dieser Link ist abgelaufen. Antworten Sie mit Ihrem Konto, oder bitten Sie die Geschäftsstelle um einen neuen.';
    case 'not-entitled':
      return 'Die Adresse, an die dieser Link ging, ist nicht mehr als Leitung oder Vertretung dieser Kommune eingetragen. Für sie antwortet, wer es heute ist; Fragen beantwortet die Geschäftsstelle.';
    case 'revoked':
      return 'Dieser Link gilt nicht mehr: Die Antwort kam auf anderem Weg, oder es gibt eine neue Fassung mit einem neuen Link. Sehen Sie in Ihren E-Mails nach, oder fragen Sie die Geschäftsstelle.';
  }
}
