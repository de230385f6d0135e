import { cents } from '../../../../foundation/cents.ts';
import { germanCount, germanEuro, germanList } from '../../../../foundation/german.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import type { IssueRefusal } from '../../use-cases/charter/issue-charter.ts';
import type { IssuePreview } from '../../use-cases/charter/preview-issue.ts';
import { IssueFields } from './issue-fields.tsx';
import { ISSUE_WORDS, type IssueViewProps } from './issue-words.ts';

/** What sending would do, to be read and confirmed. */
export function IssueView(props: IssueViewProps) {
  const { href, round, preview, refusal } = props;
  const { title, lead } = ISSUE_WORDS[round];
  const reasons = refusal?.field === 'charter' ? refusal.reasons : preview.reasons;
  const canSend = preview.plan !== undefined || preview.leavable.length > 0;
  return (
    <>
      <PageTitle title={`${title}: „${preview.undertaking.title}“`} lead={lead} />
      {preview.undertaking.isSample && <SampleDataNotice>Dieses Projekt ist erfunden.</SampleDataNotice>}
      <ErrorSummary errors={errorsOf(refusal)} title="Das geht so noch nicht" />
      {reasons.length > 0 && (
        <Notice
          tone={canSend ? 'info' : 'warning'}
          title={
            canSend
              ? 'So, wie er ist, geht er nicht noch einmal hinaus. Ändern Sie ihn, oder lassen Sie unten eine Kommune weg.'
              : 'Der Projektauftrag kann so noch nicht hinausgehen.'
          }
        >
          <ul className="gw-list">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p>
            <a href={`${href}/bearbeiten`}>Projektauftrag bearbeiten</a>
          </p>
        </Notice>
      )}
      {canSend ? (
        <>
          <Asked preview={preview} />
          <Panel title="Versenden" id="versenden">
            <IssueFields {...props} />
          </Panel>
        </>
      ) : (
        <p>
          <LinkButton href={href}>Zurück zum Projektauftrag</LinkButton>
        </p>
      )}
    </>
  );
}

const FIELD = {
  dueOn: { field: 'frist', label: 'Antwort bis' },
  reason: { field: 'grund', label: 'Grund' },
  without: { field: 'ohne', label: 'Ohne diese Kommunen' },
  version: { field: 'frist', label: 'Zwischenzeitlich geändert' },
} as const;

const errorsOf = (refusal: IssueRefusal | undefined) =>
  refusal === undefined || refusal.field === 'charter'
    ? []
    : [{ ...FIELD[refusal.field], message: refusal.reason }];

/** Who will be asked for what. */
function Asked({ preview }: { readonly preview: IssuePreview }) {
  const { parties } = preview;
  const hasAmounts = parties.some(({ amount }) => amount !== null);
  return (
    <Panel title="Wer gefragt wird" id="gefragt" flush={parties.length > 0}>
      <WhatHappens {...preview} />
      {parties.length === 0 ? (
        <EmptyState icon="groups" title="Es ist noch keine Kommune vorgesehen.">
          Wählen Sie sie im sechsten Abschnitt des Projektauftrags.
        </EmptyState>
      ) : (
        <DataTable
          caption="Kommunen, die gefragt werden"
          columns={[
            { id: 'name', header: 'Kommune', rowHeader: true, card: 'title', cell: ({ name }) => name },
            ...(hasAmounts
              ? [
                  {
                    id: 'betrag',
                    header: 'Betrag',
                    align: 'end' as const,
                    card: 'value' as const,
                    cell: ({ amount }: IssuePreview['parties'][number]) =>
                      amount === null ? 'nicht angegeben' : germanEuro(cents(amount)),
                  },
                ]
              : []),
          ]}
          rows={parties}
          rowKey={({ memberKey }) => memberKey}
          cards
        />
      )}
    </Panel>
  );
}

const WhatHappens = ({ plan, form, declined, endsComments }: IssuePreview) => (
  <div className="gw-panel-foot">
    {plan && <p>{plan.sentence}</p>}
    <p>
      {form === 'schrift'
        ? 'Schriftform: Der Auftrag bindet an Beträge. Er geht als PDF hinaus und zählt mit zwei Unterschriften je Kommune.'
        : 'Textform: Eine Antwort je Kommune genügt.'}
    </p>
    {endsComments !== undefined && <p>{endOfComments(endsComments)}</p>}
    {declined.length > 0 && (
      <p>
        Nicht gefragt {declined.length === 1 ? 'wird' : 'werden'} {germanList(declined)}: Die Antwort war
        „nimmt nicht teil“. Der Text nennt {declined.length === 1 ? 'sie' : 'diese'} dann nicht mehr.
      </p>
    )}
  </div>
);

const endOfComments = (open: number): string =>
  open === 0
    ? 'Die Abstimmung über den Entwurf endet damit.'
    : `Die Abstimmung über den Entwurf endet damit, obwohl ${germanCount(open, 'Kommune', 'Kommunen')} noch nicht zugestimmt ${open === 1 ? 'hat' : 'haben'}.`;
