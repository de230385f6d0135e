import { germanCount } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { DateField, TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, SampleDataNotice } from '../../../../ui/notice.tsx';
import { Findings } from '../../../../ui/text.tsx';
import { REASON_MAX } from '../../domain/reports/plan-partial-withdrawal.ts';
import type { ReportRefusal } from '../../domain/reports/report-refusal.ts';
import type { FrozenPage } from '../../use-cases/reports/load-frozen.ts';
import { errorAt, fieldErrors } from './report-places.tsx';

/** What was typed. */
export interface LeavingForm {
  readonly from: string;
  /** By member, for those that gave no reason with their answer. */
  readonly reasons: ReadonlyMap<string, string>;
}

interface LeavingViewProps {
  /** Address of the frozen report. */
  readonly back: string;
  readonly page: FrozenPage;
  readonly form: LeavingForm;
  readonly refusals: readonly ReportRefusal[];
}

/** Who leaves after the interim report, with the reason each gave: confirmed at once. */
export function LeavingView(props: LeavingViewProps) {
  const { back, page, refusals } = props;
  const leaving = page.decisions?.leaving ?? [];
  return (
    <>
      <PageTitle title="Rückzug nach dem Zwischenbericht" lead={page.scene.project.title} />
      <ErrorSummary errors={fieldErrors(refusals, 'bestaetigen')} />
      {page.content.isSample && <SampleDataNotice>Dieser Bericht ist erfunden.</SampleDataNotice>}
      {leaving.length === 0 ? (
        <Panel>
          <EmptyState
            icon="groups"
            title="Niemand zieht sich zurück"
            action={<LinkButton href={back}>Zum Bericht</LinkButton>}
          >
            Keine beteiligte Kommune hat geantwortet, dass sie nicht weiter teilnimmt.
          </EmptyState>
        </Panel>
      ) : (
        <LeavingForms {...props} leaving={leaving} />
      )}
    </>
  );
}

type Leaving = NonNullable<FrozenPage['decisions']>['leaving'];

function LeavingForms({
  back,
  page,
  form,
  refusals,
  leaving,
}: LeavingViewProps & { readonly leaving: Leaving }) {
  const errors = fieldErrors(refusals, 'bestaetigen');
  const staying = page.scene.members.length - leaving.length;
  return (
    <Panel title="Diese Kommunen verlassen das Projekt" id="rueckzug">
      <Findings
        items={[
          ...leaving.map(({ name, remark }) => ({
            tone: 'info' as const,
            text: `${name}: ${remark || 'kein Grund genannt'}`,
          })),
          { tone: 'info', text: `${germanCount(staying, 'Kommune bleibt', 'Kommunen bleiben')} im Projekt.` },
          {
            tone: 'info',
            text: 'Geschäftsstelle und Projektleitungen bekommen eine Nachricht. Bisherige Antworten und Zahlen bleiben erhalten.',
          },
        ]}
      />
      <Form action={`${back}/rueckzug`} narrow>
        {leaving.map(({ memberKey }) => (
          <input key={memberKey} type="hidden" name="kommune" value={memberKey} />
        ))}
        <DateField
          id="tag"
          name="tag"
          label="Erster Tag ohne diese Kommunen"
          hint="Bis zum Tag davor nehmen sie teil."
          value={form.from}
          error={errorAt(errors, 'tag')}
        />
        <Reasons leaving={leaving} form={form} errors={errors} />
        <FormButtons>
          <Button type="submit" look="primary" id="bestaetigen">
            Rückzug von {germanCount(leaving.length, 'Kommune', 'Kommunen')} eintragen
          </Button>
          <LinkButton href={back}>Abbrechen</LinkButton>
        </FormButtons>
      </Form>
    </Panel>
  );
}

/** For those that gave no reason with their answer. */
const Reasons = ({
  leaving,
  form,
  errors,
}: Pick<LeavingViewProps, 'form'> & {
  readonly leaving: Leaving;
  readonly errors: ReturnType<typeof fieldErrors>;
}) =>
  leaving
    .filter(({ remark }) => remark === '')
    .map(({ memberKey, name }) => (
      <FormRow key={memberKey}>
        <TextArea
          id={`grund-${memberKey}`}
          name={`grund-${memberKey}`}
          label={`Grund: ${name}`}
          hint="Die anderen Beteiligten lesen ihn."
          value={form.reasons.get(memberKey) ?? ''}
          maxLength={REASON_MAX}
          error={errorAt(errors, `grund-${memberKey}`)}
        />
      </FormRow>
    ));
