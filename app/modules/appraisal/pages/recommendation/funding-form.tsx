import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Crossing } from '../../../../ui/crossing.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError } from '../../../../ui/notice.tsx';
import { FUNDING_FIELDS, fundingCrossing } from './funding-crossing.ts';
import { FundingFields } from './funding-fields.tsx';
import type { FundingFormProps } from './funding-form-props.ts';

/** One programme that was looked at. */
export function FundingForm(props: FundingFormProps) {
  const { title, action, back, project, version, stored, draft, refusals } = props;
  const errors = refusals.map(({ field, message }): FieldError => ({ ...FUNDING_FIELDS[field], message }));
  return (
    <>
      <PageTitle title={title} lead={project} />
      <ErrorSummary errors={errors} />
      {stored && refusals.some(({ field }) => field === 'conflict') && (
        <Crossing fields={fundingCrossing(stored, draft)} />
      )}
      <Panel>
        <Form action={action} hidden={{ version: String(version) }}>
          <FundingFields draft={draft} errors={errors} />
          <FormButtons>
            <Button type="submit" look="primary">
              Speichern
            </Button>
            <LinkButton href={back}>Abbrechen</LinkButton>
          </FormButtons>
        </Form>
      </Panel>
      {stored && (
        <Panel title="Aus der Förderprüfung nehmen" id="entfernen" className="gw-screen-only">
          <div className="gw-stack">
            <p>Das Programm bleibt erhalten und lässt sich zurückholen.</p>
            <Form action={`${action}/entfernen`} narrow>
              <FormButtons>
                <Button type="submit">Entfernen</Button>
              </FormButtons>
            </Form>
          </div>
        </Panel>
      )}
    </>
  );
}
