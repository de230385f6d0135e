import { germanCount, germanDate, germanEuro, germanList } from '../../../foundation/german.ts';
import { Badge, SampleDataBadge } from '../../../ui/badge.tsx';
import { Button, LinkButton, TextLink } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/choices.tsx';
import { Form, FormButtons, FormRow } from '../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../ui/table.tsx';
import type { InboxEntry, InboxSection } from '../domain/inbox-entry.ts';
import type { Inbox } from '../use-cases/load-inbox.ts';

export interface InboxViewProps extends Inbox {
  readonly saved: boolean;
}

/** One list over all alliances: what, until when, what it costs, whether the reader may decide it alone. */
export function InboxView({ sections, total, alliances, wantsDigest, saved }: InboxViewProps) {
  const columns = columnsFor({
    alone: sections.some(({ entries }) => entries.some(({ alone }) => alone)),
    alliance: alliances.length > 1,
  });
  return (
    <>
      <PageTitle
        title="Was auf mich wartet"
        lead={leadOf(total, alliances)}
        actions={alliances.map(({ slug, name }) => (
          <LinkButton key={slug} href={`/v/${slug}/`}>
            {name}
          </LinkButton>
        ))}
      />
      {saved && (
        <Notice tone="success" live>
          <p>Ihre Einstellung ist gespeichert.</p>
        </Notice>
      )}
      {total === 0 && <NothingWaits />}
      {sections.map((section) => (
        <SectionPanel key={section.urgency} section={section} columns={columns} />
      ))}
      <DigestPanel wantsDigest={wantsDigest} />
    </>
  );
}

const leadOf = (total: number, alliances: Inbox['alliances']): string =>
  alliances.length === 0
    ? 'Sie haben zurzeit in keiner Allianz eine Aufgabe.'
    : `${germanCount(total, 'Aufgabe', 'Aufgaben')}: ${germanList(alliances.map(({ name }) => name))}.`;

const NothingWaits = () => (
  <Panel>
    <EmptyState icon="checkCircle" title="Zurzeit wartet nichts auf Sie." level={2}>
      Sobald jemand Ihre Antwort oder Unterschrift braucht, steht es hier.
    </EmptyState>
  </Panel>
);

const SectionPanel = ({
  section: { urgency, label, entries },
  columns,
}: {
  readonly section: InboxSection;
  readonly columns: readonly Column<InboxEntry>[];
}) => (
  <Panel title={label} id={urgency} aside={<span>{entries.length}</span>} flush>
    <DataTable
      caption={`${label}: was auf Sie wartet`}
      columns={columns}
      rows={entries}
      rowKey={({ href, kind, task }) => `${href} ${kind} ${task}`}
      cards
      fixed
    />
  </Panel>
);

/** Whether to decide alone is asked of heads only; where all is of one alliance, its name says nothing. */
const columnsFor = (shown: {
  readonly alone: boolean;
  readonly alliance: boolean;
}): readonly Column<InboxEntry>[] => [
  {
    id: 'what',
    header: 'Was',
    cell: ({ title, task, href, isSample }) => (
      <>
        <TextLink href={href}>{title}</TextLink> {isSample && <SampleDataBadge />}
        <br />
        <span className="gw-note">{task}</span>
      </>
    ),
    rowHeader: true,
    card: 'title',
  },
  { id: 'until', header: 'Bis wann', width: 'mark', cell: (entry) => <Until entry={entry} />, card: 'wide' },
  {
    id: 'cost',
    header: 'Was es die Kommune kostet',
    cell: (entry) =>
      entry.amount === null
        ? entry.memberKey !== null && entry.costsMoney && 'nicht angegeben'
        : germanEuro(entry.amount),
    align: 'end',
    width: 'amount',
    card: 'meta',
    cardLabel: 'Kosten:',
  },
  ...(shown.alone ? [ALONE] : []),
  ...(shown.alliance ? [ALLIANCE] : []),
];

const ALONE: Column<InboxEntry> = {
  id: 'alone',
  header: 'Darf ich das allein entscheiden?',
  cell: ({ alone }) => alone && <Alone {...alone} />,
  card: 'wide',
};

const ALLIANCE: Column<InboxEntry> = {
  id: 'alliance',
  header: 'Wo',
  cell: ({ alliance }) => alliance,
  card: 'wide',
};

function Until({ entry: { dueOn, reason, urgency } }: { readonly entry: InboxEntry }) {
  return (
    <>
      {dueOn && <span className="gw-nowrap">{germanDate(dueOn)} </span>}
      {urgency === 'overdue' ? (
        <Badge tone="danger" icon="error">
          {reason}
        </Badge>
      ) : (
        <span className="gw-note">{reason}</span>
      )}
    </>
  );
}

function Alone({ may, because }: NonNullable<InboxEntry['alone']>) {
  const answer = may === null ? 'Ungewiss, ob allein:' : may ? 'Ja, allein.' : 'Nein, nicht allein.';
  return (
    <>
      {answer}
      <br />
      <span className="gw-note">{because}</span>
    </>
  );
}

const DigestPanel = ({ wantsDigest }: Pick<Inbox, 'wantsDigest'>) => (
  <Panel title="Per E-Mail" id="e-mail">
    <Form action="/eingang" narrow>
      <FormRow>
        <Checkbox
          id="taeglich"
          name="taeglich"
          value="ja"
          checked={wantsDigest}
          label="Schicken Sie mir an Werktagen um 7 Uhr, was auf mich wartet"
          hint="Nur wenn etwas neu ist oder bald fällig wird, und montags. Ohne Häkchen erinnern wir Sie einmal, drei Tage vor einem Termin."
        />
      </FormRow>
      <FormButtons>
        <Button type="submit">Speichern</Button>
      </FormButtons>
    </Form>
  </Panel>
);
