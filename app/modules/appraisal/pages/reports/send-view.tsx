import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanCount, germanEuro, germanList } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { DateField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { Findings } from '../../../../ui/text.tsx';
import { INTRODUCTION_MAX } from '../../domain/reports/check-sending.ts';
import { REPORT_KINDS } from '../../domain/reports/report-kind.ts';
import type { ReportRefusal } from '../../domain/reports/report-refusal.ts';
import type { SendingPage } from '../../use-cases/reports/load-sending.ts';
import { errorAt, fieldErrors } from './report-places.tsx';

/** What was typed. */
export interface SendForm {
  readonly dueOn: CalendarDate | string;
  readonly introduction: string;
  /** By member, as typed. */
  readonly amounts: ReadonlyMap<string, string>;
}

interface SendViewProps {
  /** Address of the frozen report. */
  readonly back: string;
  readonly page: SendingPage;
  readonly form: SendForm;
  readonly refusals: readonly ReportRefusal[];
}

/** Whom a report goes to, what they decide and until when, before it is sent. */
export function SendView(props: SendViewProps) {
  const { back, page, refusals } = props;
  const { scene, kind, number, barred } = page;
  const names = scene.members.map(({ name }) => name);
  return (
    <>
      <PageTitle
        title={`${REPORT_KINDS[kind].label} Nummer ${number} senden`}
        lead={`${scene.project.title}: ${REPORT_KINDS[kind].question}`}
      />
      <ErrorSummary errors={fieldErrors(refusals, 'senden')} />
      {page.isSample && <SampleDataNotice>Dieser Bericht ist erfunden.</SampleDataNotice>}
      {barred !== null ? (
        <Notice tone="warning" title="Der Bericht kann jetzt nicht versandt werden">
          <p>{barred}</p>
          <LinkButton href={back}>Zum Bericht</LinkButton>
        </Notice>
      ) : (
        <>
          <Panel title="Was dann geschieht" id="folgen">
            <Findings
              items={[
                {
                  tone: 'info',
                  text: `${germanCount(names.length, 'Kommune bekommt', 'Kommunen bekommen')} den Bericht: ${germanList(names)}.`,
                },
                { tone: 'info', text: WHO_DECIDES[kind] },
                ...(page.stageTitle === null
                  ? []
                  : [
                      {
                        tone: 'info' as const,
                        text: `Mit den Antworten entscheiden sie zugleich über die Stufe „${page.stageTitle}“.`,
                      },
                    ]),
              ]}
            />
          </Panel>
          <SendFields {...props} />
        </>
      )}
    </>
  );
}

const WHO_DECIDES = {
  zwischenbericht: 'Es entstehen keine Kosten; in jeder Kommune kann die Leitung entscheiden.',
  schlussbericht:
    'Wer in einer Kommune entscheidet (Leitung, Magistrat oder Vertretung), ergibt sich aus ihren Kosten im Jahr und ihren Wertgrenzen.',
} as const;

function SendFields({ back, page, form, refusals }: SendViewProps) {
  const errors = fieldErrors(refusals, 'senden');
  return (
    <Panel title="Anschreiben und Frist" id="anschreiben">
      <Form action={`${back}/senden`} narrow>
        <DateField
          id="frist"
          name="frist"
          label="Entscheidung bis"
          hint="Wo Gremien entscheiden, brauchen sie meist sechs Wochen und mehr."
          value={form.dueOn}
          error={errorAt(errors, 'frist')}
        />
        <FormRow>
          <TextArea
            id="text"
            name="text"
            label="Anschreiben (freiwillig)"
            hint="Frage, Bericht und Folgen der Antworten schreibt das Programm von selbst dazu."
            value={form.introduction}
            maxLength={INTRODUCTION_MAX}
            error={errorAt(errors, 'text')}
          />
        </FormRow>
        {page.kind === 'schlussbericht' && <Amounts page={page} form={form} refusals={refusals} />}
        <FormButtons>
          <Button type="submit" look="primary" icon="send" id="senden">
            An {germanCount(page.scene.members.length, 'Kommune', 'Kommunen')} senden
          </Button>
          <LinkButton href={back}>Abbrechen</LinkButton>
        </FormButtons>
      </Form>
    </Panel>
  );
}

/** Known figures stand there as the report has them; unknown ones can be given, so that it is clear who decides. */
function Amounts({ page, form, refusals }: Pick<SendViewProps, 'page' | 'form' | 'refusals'>) {
  const errors = fieldErrors(refusals, 'senden');
  const unknown = page.amounts.filter(({ amount }) => amount === null);
  const known = page.amounts.filter(({ amount }) => amount !== null);
  return (
    <>
      {known.length > 0 && (
        <FormRow>
          <p className="gw-note">
            Kosten im Jahr aus dem Bericht:{' '}
            {known
              .map(({ name, amount }) => `${name} ${amount === null ? '' : germanEuro(amount)}`)
              .join(', ')}
            .
          </p>
        </FormRow>
      )}
      {unknown.map(({ memberKey, name }) => (
        <TextField
          key={memberKey}
          id={`betrag-${memberKey}`}
          name={`betrag-${memberKey}`}
          label={`${name}: Kosten im Jahr`}
          unit="€"
          inputMode="decimal"
          value={form.amounts.get(memberKey) ?? ''}
          error={errorAt(errors, `betrag-${memberKey}`)}
        />
      ))}
      {unknown.length > 0 && (
        <FormRow>
          <p className="gw-note">
            Ohne Betrag bleibt offen, wer in der Kommune entscheidet. Geben Sie 0 ein, wenn nichts zu zahlen
            ist.
          </p>
        </FormRow>
      )}
    </>
  );
}
