import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choices.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { NoticeRefusal } from '../../domain/information/check-notice.ts';
import { RECIPIENT_GROUPS } from '../../domain/information/recipient-group.ts';
import type { NoticePage, Reach } from '../../use-cases/information/load-information.ts';

interface SendViewProps {
  readonly path: string;
  readonly page: NoticePage;
  readonly refusals: readonly NoticeRefusal[];
}

/** What sending will do, to be read before it is done. */
export function SendView({ path, page, refusals }: SendViewProps) {
  const { shown, reach } = page;
  const isPossible = reach.length > 0 && shown.notice.state === 'entwurf';
  return (
    <>
      <PageTitle
        title="Information versenden"
        lead={`„${shown.notice.title}“. Danach ändert sich der Text nicht mehr.`}
      />
      <ErrorSummary
        title="Das geht so noch nicht"
        errors={refusals.map(({ message }) => ({ field: 'mail', label: 'Versenden', message }))}
      />
      <Panel title="Text" id="text">
        <p className="gw-letter">{shown.notice.body}</p>
      </Panel>
      <Panel title="Wohin er geht" id="wohin" flush>
        {reach.length === 0 ? (
          <EmptyState
            icon="groups"
            title="Heute ist keine Kommune beteiligt"
            action={<LinkButton href={path}>Zum Entwurf</LinkButton>}
          >
            Versenden Sie die Information, sobald das Projekt begonnen hat.
          </EmptyState>
        ) : (
          <DataTable
            caption="Beteiligte Kommunen mit den Gruppen, die eine E-Mail erhalten"
            columns={COLUMNS}
            rows={reach}
            rowKey={({ memberKey }) => memberKey}
            cards
          />
        )}
      </Panel>
      {isPossible && <SendForm path={path} page={page} />}
    </>
  );
}

function SendForm({ path, page: { shown, reach } }: Pick<SendViewProps, 'path' | 'page'>) {
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

const COLUMNS: readonly Column<Reach>[] = [
  { id: 'kommune', header: 'Kommune', rowHeader: true, card: 'title', cell: ({ name }) => name },
  {
    id: 'mail',
    header: 'E-Mail an',
    align: 'end',
    card: 'meta',
    cardLabel: 'E-Mail an',
    cell: ({ mails }) => germanCount(mails, 'Gruppe', 'Gruppen'),
  },
  {
    id: 'selbst',
    header: 'Informiert selbst',
    align: 'end',
    card: 'meta',
    cardLabel: 'Informiert selbst',
    cell: ({ others }) => germanCount(others, 'Gruppe', 'Gruppen'),
  },
  {
    id: 'fehlt',
    header: 'Gibt es dort nicht',
    align: 'end',
    card: 'meta',
    cardLabel: 'Gibt es dort nicht',
    cell: ({ absent }) => germanCount(absent, 'Gruppe', 'Gruppen'),
  },
];
