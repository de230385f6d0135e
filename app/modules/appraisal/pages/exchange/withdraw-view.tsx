import { Button, LinkButton } from '../../../../ui/button.tsx';
import { TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import type { ExchangeRefusal } from '../../domain/exchange/check-finding.ts';
import { REASON_MAX } from '../../domain/exchange/check-release.ts';
import type { ItemPage } from '../../use-cases/exchange/load-exchange.ts';
import { fieldAt } from '../form-parts.ts';
import { errorsOf } from './exchange-places.tsx';

interface WithdrawViewProps {
  readonly path: string;
  readonly page: ItemPage;
  readonly reason: string;
  readonly refusals: readonly ExchangeRefusal[];
}

/** Takes a release back. */
export function WithdrawView({ path, page: { item }, reason, refusals }: WithdrawViewProps) {
  const errors = errorsOf(refusals);
  return (
    <>
      <PageTitle
        title={`Zurückziehen: ${item.title}`}
        lead="Andere Mitglieder sehen den Eintrag dann nicht mehr. Blaupausen, die schon ausgegeben sind, lassen sich nicht zurückholen."
      />
      <ErrorSummary errors={errors} />
      <Panel>
        <Form action={`${path}/zurueckziehen`} hidden={{ version: item.version.toString() }} narrow>
          <FormRow>
            <TextArea
              {...fieldAt(errors, 'grund')}
              label="Warum?"
              rows={3}
              value={reason}
              maxLength={REASON_MAX}
            />
          </FormRow>
          <FormButtons>
            <Button type="submit" look="primary">
              Zurückziehen
            </Button>
            <LinkButton href={path}>Abbrechen</LinkButton>
          </FormButtons>
        </Form>
      </Panel>
    </>
  );
}
