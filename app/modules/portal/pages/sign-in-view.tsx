import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice } from '../../../ui/notice.tsx';
import type { DemoOffer } from '../use-cases/list-demo-choices.ts';
import { DemoAccounts } from './demo-accounts.tsx';

export interface SignInViewProps {
  readonly address: string;
  readonly goOn: string;
  readonly errors: readonly FieldError[];
  readonly signedInAs: string | undefined;
  readonly demo: DemoOffer | undefined;
}

export function SignInView({ address, goOn, errors, signedInAs, demo }: SignInViewProps) {
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <>
      <PageTitle title="Anmelden" />
      <ErrorSummary errors={errors} title={errors.length > 0 ? 'Die Anmeldung hat nicht geklappt' : ''} />
      {signedInAs && (
        <Notice>
          <p>Sie sind angemeldet als {signedInAs}. Mit einer neuen Anmeldung endet diese Sitzung.</p>
        </Notice>
      )}
      <Panel>
        <Form action="/anmelden" narrow hidden={{ weiter: goOn }}>
          <TextField
            id="adresse"
            name="adresse"
            type="email"
            label="E-Mail-Adresse"
            autoComplete="username"
            value={address}
            error={errorOf('adresse')}
          />
          <TextField
            id="kennwort"
            name="kennwort"
            type="password"
            label="Kennwort"
            autoComplete="current-password"
            error={errorOf('kennwort')}
          />
          <FormButtons>
            <Button type="submit" look="primary">
              Anmelden
            </Button>
          </FormButtons>
          <FormRow>
            <p className="gw-note">
              Kennwort vergessen oder noch kein Konto? Wenden Sie sich an die Geschäftsstelle Ihrer Allianz.
            </p>
          </FormRow>
        </Form>
      </Panel>
      {demo && <DemoAccounts demo={demo} goOn={goOn} />}
    </>
  );
}
