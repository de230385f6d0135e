import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import type { ExchangeRefusal } from '../../domain/exchange/check-finding.ts';
import type { ItemPage } from '../../use-cases/exchange/load-exchange.ts';
import { errorsOf } from './exchange-places.tsx';

interface DropViewProps {
  readonly path: string;
  readonly page: ItemPage;
  readonly refusals: readonly ExchangeRefusal[];
}

/** Gives a draft up, once it was asked for and meant. */
export const DropView = ({ path, page: { item }, refusals }: DropViewProps) => (
  <>
    <PageTitle
      title={`Verwerfen: ${item.title}`}
      lead="Der Entwurf verschwindet aus dem Austausch. Im Protokoll bleibt sein Inhalt erhalten."
    />
    <ErrorSummary errors={errorsOf(refusals)} />
    <Panel>
      <Form action={`${path}/verwerfen`} hidden={{ version: item.version.toString() }} narrow>
        <FormButtons>
          <Button type="submit" look="primary">
            Entwurf verwerfen
          </Button>
          <LinkButton href={path}>Abbrechen</LinkButton>
        </FormButtons>
      </Form>
    </Panel>
  </>
);
