import { germanList } from '../../../../foundation/german.ts';
import { movesStaff, type OptionContent } from './joint-option.ts';
import { legalFormOf } from './legal-form.ts';
import { type OptionRefusal, optionRefusal } from './option-draft.ts';
import { organisationOf } from './organisation.ts';

type Part = Pick<
  OptionContent,
  'organisation' | 'legalForm' | 'transfer' | 'transferPlaces' | 'consent' | 'consentOn'
>;

/** What an option says against itself: each with the remedy (German). */
export const refuseContradictions = (option: Part): OptionRefusal[] => [
  ...refuseForms(option),
  ...refuseTransfer(option),
  ...refuseConsent(option),
];

function refuseForms({ organisation, legalForm }: Part): OptionRefusal[] {
  const { legalForms } = organisationOf(organisation);
  if (legalForms.includes(legalForm)) return [];
  const fitting = legalForms.map((form) => `„${legalFormOf(form).label}“`);
  return [
    optionRefusal(
      'legalForm',
      `Diese Rechtsform passt nicht zu dem, der die Aufgabe erledigt. Möglich: ${germanList(fitting)}.`,
    ),
  ];
}

/** Places without a transfer, and people moved to whoever employs nobody (§§ 3, 4 KGG). */
function refuseTransfer({ legalForm, transfer, transferPlaces }: Part): OptionRefusal[] {
  if (!movesStaff(transfer))
    return (transferPlaces ?? 0) > 0
      ? [
          optionRefusal(
            'transferPlaces',
            'Sie nennen Stellen, die wechseln. Wählen Sie dazu die Art des Übergangs, oder leeren Sie die Zahl.',
          ),
        ]
      : [];
  if (transferPlaces === 0)
    return [
      optionRefusal(
        'transferPlaces',
        'Personal wechselt, aber 0 Stellen sind betroffen. Nennen Sie die Zahl, oder wählen Sie „niemand wechselt“.',
      ),
    ];
  return legalFormOf(legalForm).canEmploy || transfer === 'abordnung'
    ? []
    : [
        optionRefusal(
          'transfer',
          'Eine Arbeitsgemeinschaft beschäftigt selbst niemanden. Wählen Sie „niemand wechselt“, „Abordnung“ oder eine andere Rechtsform.',
        ),
      ];
}

/** Moving staff is a matter for their representation (HPVG). */
function refuseConsent({ transfer, consent, consentOn }: Part): OptionRefusal[] {
  const refusals: OptionRefusal[] = [];
  if (consent === 'nicht-noetig' && movesStaff(transfer))
    refusals.push(
      optionRefusal(
        'consent',
        'Personal wechselt: Die Personalvertretung ist zu beteiligen. Wählen Sie „noch offen“ oder den erreichten Stand.',
      ),
    );
  const isAnswered = consent === 'zugestimmt' || consent === 'abgelehnt';
  if (isAnswered && consentOn === null)
    refusals.push(
      optionRefusal('consentOn', 'Nennen Sie den Tag, an dem die Personalvertretung geantwortet hat.'),
    );
  if ((consent === 'offen' || consent === 'nicht-noetig') && consentOn !== null)
    refusals.push(
      optionRefusal(
        'consentOn',
        'Ein Tag passt nur zu „beteiligt“, „zugestimmt“ oder „abgelehnt“. Wählen Sie den Stand, oder leeren Sie den Tag.',
      ),
    );
  return refusals;
}
