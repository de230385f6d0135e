import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choices.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { RECIPIENT_GROUPS } from '../../domain/information/recipient-group.ts';
import type { SendViewProps } from './send-view-props.ts';

export function SendForm({ path, page: { shown, reach } }: Pick<SendViewProps, 'path' | 'page'>) {
  const mails = reach.reduce((sum, row) => sum + row.mails, 0);
  const due = shown.duties.flatMap(({ dueOn, group }) =>
    dueOn === null ? [] : [`${RECIPIENT_GROUPS[group]} bis ${germanDate(dueOn)}`],
  );
  return (
    <Panel title="Versenden" id="versenden">
      <p className="gw-prose">
        Jede Kommune weist für ihre Gruppen nach, dass sie informiert sind. Fristen: {due.join('; ')}.
      </p>
      <Form action={`${path}/senden`} hidden={{ version: shown.notice.version.toString() }} narrow>
        <FormRow>
          <RadioGroup
            id="mail"
            name="mail"
            legend="Wie?"
            value={mails > 0 ? 'ja' : 'nein'}
            options={[
              {
                value: 'ja',
                label: `E-Mail an ${germanCount(mails, 'hinterlegtes Postfach', 'hinterlegte Postfächer')}`,
                hint: 'Alle anderen Gruppen informiert die Kommune selbst.',
              },
              {
                value: 'nein',
                label: 'Ohne E-Mail',
                hint: 'Jede Kommune informiert selbst und legt den Nachweis ab.',
              },
            ]}
          />
        </FormRow>
        <FormButtons>
          <Button type="submit" look="primary" icon="send">
            Endgültig versenden
          </Button>
          <LinkButton href={path}>Abbrechen</LinkButton>
        </FormButtons>
      </Form>
    </Panel>
  );
}
