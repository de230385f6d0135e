import { followingState } from '../../../platform/mail/mail-states.ts';
import { Button } from '../../../ui/button.tsx';
import { CheckboxGroup } from '../../../ui/choices.tsx';
import { Form, FormButtons, FormRow } from '../../../ui/form.tsx';
import { Panel } from '../../../ui/layout.tsx';
import type { ShownMail } from '../use-cases/find-outbox-mail.ts';

export interface MailDecisionPanelProps {
  readonly shown: ShownMail;
  readonly base: string;
  readonly error: string | undefined;
}

/** The two buttons of an e-mail that goes no further by itself; nothing for any other. */
export function MailDecisionPanel({ shown: { mail, canLeave }, base, error }: MailDecisionPanelProps) {
  if (!followingState(mail.state, 'confirm')) return null;
  const action = `${base}/postausgang/${mail.id}`;
  return (
    <Panel title="Wie soll es weitergehen?" id="entscheiden">
      <div className="gw-stack">
        {canLeave && (
          <Form action={action} narrow hidden={{ entscheidung: 'resend' }}>
            {mail.state === 'unclear' && (
              <FormRow>
                <CheckboxGroup
                  id="sicher"
                  name="sicher"
                  legend="Vor dem nochmaligen Senden"
                  error={error}
                  values={[]}
                  options={[{ value: 'ja', label: 'Ich habe nachgefragt: Die E-Mail ist nicht angekommen.' }]}
                />
              </FormRow>
            )}
            <FormButtons>
              <Button type="submit">{mail.state === 'held' ? 'Jetzt senden' : 'Noch einmal senden'}</Button>
            </FormButtons>
          </Form>
        )}
        {!canLeave && (
          <p className="gw-note">
            Senden kann Gemeinwerk diese E-Mail nicht. Haben Sie den Text auf anderem Weg weitergegeben,
            vermerken Sie es hier.
          </p>
        )}
        <Form action={action} narrow hidden={{ entscheidung: 'confirm' }}>
          <FormButtons>
            <Button type="submit">
              {mail.state === 'unclear' ? 'Ist angekommen' : 'Auf anderem Weg zugestellt'}
            </Button>
          </FormButtons>
        </Form>
      </div>
    </Panel>
  );
}
