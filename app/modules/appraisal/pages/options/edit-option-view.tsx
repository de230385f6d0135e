import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Crossing, type CrossingField } from '../../../../ui/crossing.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import { CONSENTS, TRANSFERS, VAT_STATES } from '../../domain/options/joint-option.ts';
import { LEGAL_FORMS } from '../../domain/options/legal-form.ts';
import type { OptionDraft, OptionField, OptionRefusal } from '../../domain/options/option-draft.ts';
import { ORGANISATION_KEYS, organisationOf } from '../../domain/options/organisation.ts';
import type { OptionsPage } from '../../use-cases/options/load-options.ts';
import { OptionFields } from './option-fields.tsx';
import { OPTION_FIELDS, optionError } from './option-form.ts';

export interface EditOptionViewProps {
  readonly title: string;
  readonly action: string;
  readonly back: string;
  readonly version: number;
  readonly page: OptionsPage;
  /** As it is kept; undefined for a new one. */
  readonly stored: OptionDraft | undefined;
  readonly draft: OptionDraft;
  readonly refusals: readonly OptionRefusal[];
}

/** The form of one option. */
export function EditOptionView(props: EditOptionViewProps) {
  const { title, action, back, version, page, stored, draft, refusals } = props;
  const errors = refusals.map(optionError);
  const isCrossed = stored !== undefined && refusals.some(({ field }) => field === 'conflict');
  return (
    <>
      <PageTitle
        title={title}
        lead="Tragen Sie ein, was Sie schon wissen. Nur Name, Form und Rechtsform sind nötig; der Rest kann folgen."
      />
      <ErrorSummary errors={errors} />
      {isCrossed && <Crossing fields={crossing(stored, draft)} />}
      <Panel>
        <Form action={action} hidden={{ version: String(version) }}>
          <OptionFields draft={draft} errors={errors} criteria={page} />
          <FormButtons>
            <Button type="submit" look="primary">
              Speichern
            </Button>
            <LinkButton href={back}>Abbrechen</LinkButton>
          </FormButtons>
        </Form>
      </Panel>
    </>
  );
}

type TextName = Exclude<keyof OptionDraft, 'staff' | 'points'>;

/** In the order of the form. */
const TEXTS: readonly TextName[] = [
  'title',
  'organisation',
  'legalForm',
  'carrier',
  'setupWeeks',
  'onceCost',
  'yearCost',
  'material',
  'vat',
  'vatNote',
  'transfer',
  'transferPlaces',
  'transferNote',
  'consent',
  'consentOn',
  'representation',
  'assessment',
];

/** Fields that are chosen: what their keys say. */
const WORDS: Readonly<Partial<Record<TextName, Readonly<Record<string, string>>>>> = {
  organisation: Object.fromEntries(ORGANISATION_KEYS.map((key) => [key, organisationOf(key).label])),
  legalForm: Object.fromEntries(Object.entries(LEGAL_FORMS).map(([key, { label }]) => [key, label])),
  vat: VAT_STATES,
  transfer: TRANSFERS,
  consent: CONSENTS,
};

const crossing = (stored: OptionDraft, typed: OptionDraft): readonly CrossingField[] => [
  ...TEXTS.map((name) => field(name, wordOf(name, stored[name]), wordOf(name, typed[name]))),
  field('staff', staffLines(stored), staffLines(typed)),
  field('points', pointLines(stored), pointLines(typed)),
];

const wordOf = (name: TextName, text: string): string => WORDS[name]?.[text] ?? text;

const field = (name: OptionField, stored: string, typed: string): CrossingField => ({
  id: OPTION_FIELDS[name].field,
  label: OPTION_FIELDS[name].label,
  stored,
  typed,
});

const staffLines = ({ staff }: OptionDraft): string =>
  staff
    .filter(({ payGrade, persons, places }) => payGrade + persons + places !== '')
    .map(({ payGrade, persons, places }) => `${payGrade}: ${persons} Personen, ${places} Stellen`)
    .join('\n');

const pointLines = ({ points }: OptionDraft): string =>
  [...points]
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}: ${text}`)
    .toSorted()
    .join('\n');
