import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { SelectField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError } from '../../../../ui/notice.tsx';
import { type ExchangeRefusal, FIELD_MAX } from '../../domain/exchange/check-finding.ts';
import {
  listOfferedQuestionnaires,
  type OfferedQuestionnaire,
  type ShareOrder,
  shareQuestionnaire,
} from '../../use-cases/exchange/share-questionnaire.ts';
import { fieldAt, statusOf } from '../information/information-places.tsx';
import { errorsOf, exchangePage, exchangePath, itemPath, refusedAs } from './exchange-places.tsx';

/** GET /v/:alliance/austausch/fragebogen */
export const showShare = (call: AllianceCall): Promise<PageAnswer> =>
  view(call, { slug: call.query.get('fragebogen') ?? '', field: '' }, []);

/** POST of the same page */
export async function submitShare(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const fields = await call.form();
  const order = { slug: fields.get('fragebogen') ?? '', field: fields.get('feld') ?? '' };
  const shared = await shareQuestionnaire(services, alliance, principal, order);
  if (shared.ok) return { kind: 'redirect', to: `${itemPath(call, shared.value)}/freigeben` };
  if (typeof shared.error === 'string') return refusedAs(shared.error);
  return view(call, order, shared.error);
}

async function view(
  call: AllianceCall,
  order: ShareOrder,
  refusals: readonly ExchangeRefusal[],
): Promise<PageAnswer> {
  const offered = await listOfferedQuestionnaires(call.services, call.alliance);
  const errors = errorsOf(refusals);
  const title = 'Fragebogen freigeben';
  const body = (
    <>
      <PageTitle
        title={title}
        lead="Andere können ihn übernehmen. Es geht nur der Fragebogen hinaus, keine Antwort."
      />
      <ErrorSummary errors={errors} />
      <Panel>
        {offered.length === 0 ? (
          <EmptyState
            icon="description"
            title="Kein eigener Fragebogen mit gültiger Version"
            action={<LinkButton href={`/v/${call.alliance.slug}/frageboegen`}>Zu den Fragebögen</LinkButton>}
          >
            Geben Sie einem Fragebogen zuerst eine gültige Version.
          </EmptyState>
        ) : (
          <ShareForm path={exchangePath(call)} offered={offered} order={order} errors={errors} />
        )}
      </Panel>
    </>
  );
  return exchangePage(call, { title, status: statusOf(refusals), crumbs: [{ label: title }] }, body);
}

interface ShareFormProps {
  readonly path: string;
  readonly offered: readonly OfferedQuestionnaire[];
  readonly order: ShareOrder;
  readonly errors: readonly FieldError[];
}

const ShareForm = ({ path, offered, order, errors }: ShareFormProps) => (
  <Form action={`${path}/fragebogen`} narrow>
    <SelectField
      {...fieldAt(errors, 'fragebogen')}
      label="Fragebogen"
      value={order.slug}
      options={offered.map(({ slug, title: label }) => ({ value: slug, label }))}
    />
    <TextField
      {...fieldAt(errors, 'feld')}
      label="Aufgabenfeld"
      hint="Zum Beispiel Archiv oder Personal."
      value={order.field}
      maxLength={FIELD_MAX}
    />
    <FormButtons>
      <Button type="submit" look="primary">
        Weiter
      </Button>
      <LinkButton href={path}>Abbrechen</LinkButton>
    </FormButtons>
  </Form>
);
