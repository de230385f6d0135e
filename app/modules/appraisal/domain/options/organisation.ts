import { OPTION_LABELS, type Option } from '../../../needs/domain/index.ts';
import type { LegalForm } from './legal-form.ts';

interface OrganisationForm {
  readonly label: string;
  /** The same form in the comparison of a bundle (GE/CON, Anlage 3, step 3); null where it has none. */
  readonly inComparison: Option | null;
  /** Legal forms that go with it, the usual one first. */
  readonly legalForms: readonly [LegalForm, ...LegalForm[]];
}

/** Who does the task. The first four are those of the bundle's comparison; their names come from there. */
export const ORGANISATIONS = {
  kommune: {
    label: OPTION_LABELS.A,
    inComparison: 'A',
    legalForms: ['mandatierung', 'delegation', 'arbeitsgemeinschaft'],
  },
  kreis: {
    label: `${OPTION_LABELS.B} (Dienstleistungszentrum)`,
    inComparison: 'B',
    legalForms: ['mandatierung', 'delegation'],
  },
  kreisgesellschaft: {
    label: OPTION_LABELS.C,
    inComparison: 'C',
    legalForms: ['gmbh', 'anstalt', 'vertrag'],
  },
  'neue-einheit': {
    label: `${OPTION_LABELS.D}, auch Zweckverband`,
    inComparison: 'D',
    legalForms: ['anstalt', 'zweckverband', 'gmbh'],
  },
  kompetenzzentrum: {
    label: 'Kompetenzzentrum aus Fachleuten mehrerer Kommunen',
    inComparison: null,
    legalForms: ['mandatierung', 'arbeitsgemeinschaft', 'delegation'],
  },
  dritte: { label: 'Auftrag an Dritte', inComparison: null, legalForms: ['vertrag'] },
} as const satisfies Readonly<Record<string, OrganisationForm>>;

export type Organisation = keyof typeof ORGANISATIONS;
export const ORGANISATION_KEYS = Object.keys(ORGANISATIONS) as readonly Organisation[];
export const isOrganisation = (text: string): text is Organisation => Object.hasOwn(ORGANISATIONS, text);

export const organisationOf = (key: Organisation): OrganisationForm => ORGANISATIONS[key];
