import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { Button } from '../../../../ui/button.tsx';
import { DateField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { DescriptionList, Disclosure } from '../../../../ui/text.tsx';
import type { LegalPartyField } from '../../domain/authority/plan-legal-party.ts';
import type { MemberAuthority } from '../../use-cases/authority/load-authority.ts';
import { fieldsOf, PARTY_FIELDS, type Typed } from './authority-forms.ts';
import { RemoveButton } from './remove-button.tsx';

export interface LegalNamePanelProps {
  readonly own: string;
  readonly authority: MemberAuthority;
  readonly typed: Typed<LegalPartyField>;
  readonly mayEdit: boolean;
  readonly today: CalendarDate;
}

/** How the member is named in contracts, why, and the form for another wording. */
export function LegalNamePanel(props: LegalNamePanelProps) {
  const { authority, typed, mayEdit, own } = props;
  const { legalName, legalParties } = authority;
  const field = fieldsOf(PARTY_FIELDS, typed);
  return (
    <Panel title="Name in Verträgen" id="name">
      <div className="gw-stack">
        {legalName.ok ? (
          <>
            <p>
              <strong>{legalName.value.name}</strong>
            </p>
            <p className="gw-note">
              {legalName.value.reason} Quelle: {legalName.value.source}
            </p>
          </>
        ) : (
          <Notice tone="warning" title="Name fehlt">
            <p>{legalName.error}</p>
          </Notice>
        )}
        {legalParties.length > 0 && <History {...props} />}
        {mayEdit && (
          <Disclosure summary="Anderen Namen eintragen" open={typed.refusals.length > 0}>
            <Form action={`${own}/name`} narrow>
              <DateField {...field('validFrom')} />
              <TextField {...field('name')} hint="Mit Vertretungsformel, so wie er im Vertrag stehen soll." />
              <TextField {...field('source')} hint="Zum Beispiel die Hauptsatzung." />
              <FormButtons>
                <Button type="submit">Namen eintragen</Button>
              </FormButtons>
            </Form>
          </Disclosure>
        )}
      </div>
    </Panel>
  );
}

const History = ({ authority: { legalParties }, own, mayEdit, today }: LegalNamePanelProps) => (
  <DescriptionList
    items={legalParties.toReversed().map(({ validFrom, name }) => ({
      term: `ab ${germanDate(validFrom)}`,
      value: (
        <>
          {name}
          {mayEdit && validFrom > today && (
            <RemoveButton own={own} kind="name" id={validFrom} what={`Name ab ${germanDate(validFrom)}`} />
          )}
        </>
      ),
    }))}
  />
);
