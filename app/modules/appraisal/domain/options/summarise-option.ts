import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { CONSENTS, type JointOption, movesStaff, type OptionContent, TRANSFERS } from './joint-option.ts';
import { approvalText, legalFormText } from './legal-form.ts';
import type { OptionSummary } from './option-summary.ts';
import { organisationOf } from './organisation.ts';
import { staffText } from './staff-need.ts';

/** Below this a number of places could be read as the person who has one (practice 21). */
const SMALLEST_SHOWN = 3;

/** "5 Stellen", "weniger als 3 Stellen" for whoever is not to read small numbers, '' where none is known. */
export function movedPlacesText(places: number | null, readsAll: boolean): string {
  if (places === null) return '';
  return places > 0 && places < SMALLEST_SHOWN && !readsAll
    ? `weniger als ${SMALLEST_SHOWN} Stellen`
    : germanCount(places, 'Stelle', 'Stellen');
}

type StaffPart = Pick<
  OptionContent,
  'transfer' | 'transferPlaces' | 'transferNote' | 'consent' | 'representation' | 'consentOn'
>;

/** How staff move and where their representation stands, as German sentences. */
export function staffStepsText(option: StaffPart, readsAll: boolean): string {
  const places = movedPlacesText(option.transferPlaces, readsAll);
  const moved = movesStaff(option.transfer) && places !== '' ? `, ${places}` : '';
  return [
    `Übergang: ${TRANSFERS[option.transfer]}${moved}.`,
    option.transferNote,
    `Personalvertretung: ${consentText(option)}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** "zugestimmt am 03.11.2026 (Personalräte)". */
export function consentText({
  consent,
  representation,
  consentOn,
}: Pick<StaffPart, 'consent' | 'representation' | 'consentOn'>): string {
  const who = representation === '' ? '' : ` (${representation})`;
  const when = consentOn === null ? '' : ` am ${germanDate(consentOn)}`;
  const state =
    consent === 'beteiligt' ? `beteiligt${when}, Antwort steht aus` : `${CONSENTS[consent]}${when}`;
  return `${state}${who}`;
}

/** An option as recommendation and report name it; small numbers of places stay hidden, for all members read them. */
export const summariseOption = (option: JointOption): OptionSummary => ({
  key: String(option.number),
  title: option.title,
  legalForm: `${legalFormText(option.legalForm)}. ${approvalText(option.legalForm)}`,
  organisation: [organisationOf(option.organisation).label, option.carrier]
    .filter((part) => part !== '')
    .join(': '),
  yearCost: option.yearCost,
  staffNeed: staffText(option.staff),
  materialNeed: option.material,
  staffSteps: staffStepsText(option, false),
  assessment: [option.assessment, option.preferredReason].filter((part) => part !== '').join(' '),
  isPreferred: option.isPreferred,
});

/** Options as recommendation and report name them, the preferred one first. */
export function optionSummaries(options: readonly JointOption[]): OptionSummary[] {
  const summaries = options.map(summariseOption);
  return [
    ...summaries.filter(({ isPreferred }) => isPreferred),
    ...summaries.filter(({ isPreferred }) => !isPreferred),
  ];
}
