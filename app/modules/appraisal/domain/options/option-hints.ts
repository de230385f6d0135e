import { movesStaff, type OptionContent } from './joint-option.ts';
import { needsApproval } from './legal-form.ts';

/** Weeks that an approval usually takes at least; guessed from practice, a hint only. */
const APPROVAL_WEEKS = 12;

/** What is worth a second look though nothing is wrong: German sentences. */
export const optionHints = (option: OptionContent): string[] => [
  ...transferHints(option),
  ...consentHints(option),
  ...timeHints(option),
  ...vatHints(option),
];

/** § 4 TVöD: a transfer stays with the employer, a secondment ends; Personalgestellung follows the task to another. */
function transferHints({ transfer, organisation }: OptionContent): string[] {
  if (transfer === 'versetzung')
    return [
      'Eine Versetzung nach § 4 Abs. 1 TVöD bleibt beim selben Arbeitgeber. Wechselt die Aufgabe zu einem anderen, kommen für Tarifbeschäftigte Personalgestellung oder ein neuer Arbeitsvertrag in Frage.',
    ];
  if (transfer === 'abordnung') return ['Eine Abordnung ist vorübergehend. Klären Sie, was danach gilt.'];
  return transfer === 'keine' && organisation !== 'dritte'
    ? ['Niemand wechselt: Klären Sie, woher das Personal kommt und was die bisher Zuständigen dann tun.']
    : [];
}

const consentHints = ({ transfer, consent }: OptionContent): string[] =>
  consent === 'abgelehnt' && movesStaff(transfer)
    ? ['Die Personalvertretung hat abgelehnt. Suchen Sie eine Einigung, bevor Sie die Option empfehlen.']
    : [];

const timeHints = ({ legalForm, setupWeeks }: OptionContent): string[] =>
  needsApproval(legalForm) && setupWeeks !== null && setupWeeks < APPROVAL_WEEKS
    ? [
        `Diese Rechtsform braucht eine Genehmigung. Prüfen Sie, ob ${setupWeeks} Wochen dafür und für die Beschlüsse reichen.`,
      ]
    : [];

const vatHints = ({ vat, vatNote, yearCost }: OptionContent): string[] =>
  vat === 'steuerbar' && vatNote === '' && yearCost !== null
    ? ['Umsatzsteuer fällt an: Schreiben Sie dazu, ob die Kosten sie enthalten.']
    : [];
