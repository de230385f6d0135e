/** Beyond so many interested members all sets of four would take seconds and nobody would read them. */
const PARTNERS_MAX = 30;

/** With a member that must be part the sets are fewer. */
const PARTNERS_MAX_WITH_START = 60;

export interface PartnerFacts {
  /** Whether there is a released round whose single ratings the reader may see. */
  readonly isOpen: boolean;
  /** How many tasks are asked about. */
  readonly tasks: number;
  readonly partners: readonly { readonly key: string }[];
  /** Key of the member that must be part; empty for none. */
  readonly start: string;
}

/** Why no sets of partners can be shown, as German sentences with the remedy; null where they can. */
export function partnerProblem({ isOpen, tasks, partners, start }: PartnerFacts): string | null {
  if (!isOpen)
    return 'Partner ergeben sich aus einzelnen Antworten einer freigegebenen Bedarfsabfrage. Es gibt noch keine, oder die Geschäftsstelle hat die Antworten für Sie nicht geöffnet.';
  if (tasks === 0) return 'Wählen Sie eine Aufgabe oder einen Aufgabenbereich.';
  if (partners.length < 2)
    return 'Hieran haben weniger als zwei Mitglieder Interesse. Fragen Sie nach dem ganzen Aufgabenbereich oder sprechen Sie Nachbarn an.';
  if (start !== '' && !partners.some(({ key }) => key === start))
    return 'Dieses Mitglied hat hieran kein Interesse angegeben. Wählen Sie ein anderes oder lassen Sie die Wahl offen.';
  const most = start === '' ? PARTNERS_MAX : PARTNERS_MAX_WITH_START;
  if (partners.length <= most) return null;
  return `Hieran haben ${partners.length} Mitglieder Interesse, zu viele für kleine Gruppen. Wählen Sie eine einzelne Aufgabe oder ein Mitglied, das dabei sein soll.`;
}
