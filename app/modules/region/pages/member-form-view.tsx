import { Button, LinkButton } from '../../../ui/button.tsx';
import { RadioGroup } from '../../../ui/choices.tsx';
import { TextField } from '../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../ui/notice.tsx';
import { DescriptionList } from '../../../ui/text.tsx';
import type { Member } from '../domain/member.ts';
import type { MemberDetail } from '../use-cases/find-member.ts';
import type { Refusal } from '../use-cases/refusal.ts';
import { STANDING_LABELS, STANDING_OPTIONS } from './member-texts.ts';

/** What was typed, kept as it is for a second try. */
export interface MemberForm {
  readonly countyPart: string;
  readonly standing: string;
}

export interface MemberFormViewProps {
  /** Address of the member's page. */
  readonly own: string;
  readonly detail: MemberDetail;
  readonly form: MemberForm;
  /** Version the edit starts from. */
  readonly version: number;
  readonly refusals?: readonly Refusal<'countyPart' | 'standing'>[];
  /** What someone else saved meanwhile. */
  readonly conflict?: Member;
}

const FIELD = {
  countyPart: { field: 'kreisteil', label: 'Kreisteil' },
  standing: { field: 'zugehoerigkeit', label: 'Zugehörigkeit' },
} as const;

const CROSSED = {
  field: 'kreisteil',
  label: 'Zwischenzeitlich geändert',
  message: 'Vergleichen Sie Ihre Eingabe mit dem, was jetzt gespeichert ist.',
};

/** Changes what the official list does not decide. */
export function MemberFormView({ own, detail, form, version, refusals = [], conflict }: MemberFormViewProps) {
  const messageOf = (field: keyof MemberForm) => refusals.find((refusal) => refusal.field === field)?.message;
  return (
    <>
      <PageTitle
        title={`${detail.member.name}: Angaben ändern`}
        lead="Name, Art, Schlüssel und Fläche folgen dem amtlichen Gemeindeverzeichnis."
      />
      <ErrorSummary
        errors={[
          ...(conflict ? [CROSSED] : []),
          ...refusals.map(({ field, message }) => ({ ...FIELD[field], message })),
        ]}
      />
      {conflict && <Conflict mine={form} theirs={conflict} />}
      <Panel>
        <Form action={`${own}/bearbeiten`} narrow hidden={{ version: String(version) }}>
          <TextField
            id="kreisteil"
            name="kreisteil"
            label="Kreisteil (freiwillig)"
            hint={partsHint(detail.countyParts)}
            value={form.countyPart}
            error={messageOf('countyPart')}
          />
          <RadioGroup
            id="zugehoerigkeit"
            name="zugehoerigkeit"
            legend="Zugehörigkeit"
            options={STANDING_OPTIONS}
            value={form.standing}
            error={messageOf('standing')}
          />
          <FormButtons>
            <Button type="submit" look="primary">
              Speichern
            </Button>
            <LinkButton look="tertiary" href={own}>
              Abbrechen
            </LinkButton>
          </FormButtons>
        </Form>
      </Panel>
    </>
  );
}

const partsHint = (parts: readonly string[]): string =>
  parts.length === 0
    ? 'So, wie Sie ihn nennen, zum Beispiel „Südkreis“.'
    : `Schon in Gebrauch: ${parts.map((part) => `„${part}“`).join(', ')}.`;

const Conflict = ({ mine, theirs }: { readonly mine: MemberForm; readonly theirs: Member }) => (
  <Notice tone="warning" title="Jemand anderes hat diese Angaben inzwischen geändert.">
    <p>Ihre Eingabe ist noch nicht gespeichert. Prüfen Sie beides; „Speichern“ übernimmt Ihre Eingabe.</p>
    <DescriptionList
      items={[
        { term: 'Jetzt gespeichert', value: both(theirs.countyPart ?? '', STANDING_LABELS[theirs.standing]) },
        { term: 'Ihre Eingabe', value: both(mine.countyPart.trim(), labelOf(mine.standing)) },
      ]}
    />
  </Notice>
);

const both = (part: string, standing: string): string =>
  `Kreisteil ${part === '' ? 'nicht angegeben' : `„${part}“`}, Zugehörigkeit ${standing}`;

const labelOf = (standing: string): string =>
  STANDING_OPTIONS.find(({ value }) => value === standing)?.label ?? 'nicht gewählt';
