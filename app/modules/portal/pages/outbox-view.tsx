import { germanCount } from '../../../foundation/german.ts';
import { MAIL_STATES } from '../../../platform/mail/mail-states.ts';
import type { OutboxMail } from '../../../platform/mail/outbox-store.ts';
import { TextLink } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/fields.tsx';
import { FilterBar } from '../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../ui/layout.tsx';
import { Pagination } from '../../../ui/navigation.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../ui/table.tsx';
import { OUTBOX_PAGE_SIZE, type Outbox } from '../use-cases/list-outbox.ts';
import { momentText } from './audit-words.ts';
import { MailStateBadge } from './mail-state-badge.tsx';
import { type OutboxQuery, outboxHref } from './outbox-query.ts';
import { MAIL_STATE_WORDS, mailSentence, OPEN_STATES } from './outbox-words.ts';

export interface OutboxViewProps extends Outbox {
  readonly asked: OutboxQuery;
  readonly base: string;
}

/** Every e-mail of the alliance: what left, what waits and why, what needs a decision. */
export function OutboxView({ mails, counts, hasServer, asked, base }: OutboxViewProps) {
  const total = asked.state ? (counts.get(asked.state) ?? 0) : sum(counts.values());
  return (
    <>
      <PageTitle
        title="Postausgang"
        lead="Jede E-Mail, die Gemeinwerk schreibt, steht hier. Keine geht verloren, keine wird von selbst zweimal gesendet."
      />
      <OutboxNotices counts={counts} hasServer={hasServer} base={base} />
      <Panel flush>
        <FilterBar action={`${base}/postausgang`} target="mails" label="Postausgang filtern">
          <SelectField
            id="stand"
            name="stand"
            label="Stand"
            value={asked.state ?? ''}
            options={optionsOf(counts)}
          />
        </FilterBar>
        <div id="mails" data-summary={germanCount(total, 'E-Mail', 'E-Mails')}>
          <Mails mails={mails} hasServer={hasServer} base={base} isAll={asked.state === undefined} />
          <Pagination
            label="Seiten des Postausgangs"
            page={asked.page}
            pages={Math.ceil(total / OUTBOX_PAGE_SIZE)}
            href={(page) => outboxHref(base, { ...asked, page })}
          />
        </div>
      </Panel>
    </>
  );
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0);

const optionsOf = (counts: Outbox['counts']) => [
  { value: '', label: `Alle (${sum(counts.values())})` },
  ...MAIL_STATES.map((state) => ({
    value: state,
    label: `${MAIL_STATE_WORDS[state]} (${counts.get(state) ?? 0})`,
  })),
];

function OutboxNotices({ counts, hasServer, base }: Pick<OutboxViewProps, 'counts' | 'hasServer' | 'base'>) {
  return (
    <>
      {OPEN_STATES.filter((state) => counts.has(state)).map((state) => (
        <Notice key={state} tone="warning" title={openTitle(state, counts.get(state) ?? 0)}>
          <p>
            Hier geht nichts von selbst weiter.{' '}
            <TextLink href={outboxHref(base, { state })}>Ansehen und entscheiden</TextLink>
          </p>
        </Notice>
      ))}
      {!hasServer && (
        <Notice title="Es ist kein Mailserver eingestellt">
          <p>
            Neue E-Mails bleiben hier. Öffnen Sie eine und geben Sie ihren Text auf anderem Weg weiter, oder
            bitten Sie, wer Gemeinwerk betreibt, den Mailserver einzutragen (SMTP_URL).
          </p>
        </Notice>
      )}
    </>
  );
}

const openTitle = (state: OutboxMail['state'], count: number): string =>
  state === 'unclear'
    ? `Bei ${germanCount(count, 'E-Mail', 'E-Mails')} ist ungewiss, ob sie ankam`
    : `${germanCount(count, 'E-Mail wurde', 'E-Mails wurden')} nicht zugestellt`;

const columnsFor = (base: string, hasServer: boolean): readonly Column<OutboxMail>[] => [
  {
    id: 'subject',
    header: 'Betreff',
    cell: ({ id, subject }) => <TextLink href={`${base}/postausgang/${id}`}>{subject}</TextLink>,
    rowHeader: true,
    card: 'title',
  },
  { id: 'to', header: 'An', cell: ({ to }) => to, card: 'wide' },
  {
    id: 'created',
    header: 'Geschrieben',
    cell: ({ createdAt }) => <time dateTime={createdAt.toISOString()}>{momentText(createdAt)}</time>,
    card: 'wide',
  },
  {
    id: 'state',
    header: 'Stand',
    cell: (mail) => (
      <>
        <MailStateBadge state={mail.state} />
        <br />
        <span className="gw-note">{mailSentence(mail, hasServer)}</span>
      </>
    ),
    card: 'wide',
  },
];

interface MailsProps extends Pick<OutboxViewProps, 'mails' | 'hasServer' | 'base'> {
  readonly isAll: boolean;
}

function Mails({ mails, hasServer, base, isAll }: MailsProps) {
  if (mails.length === 0)
    return isAll ? (
      <EmptyState title="Es wurde noch keine E-Mail geschrieben." level={2}>
        Sobald Gemeinwerk jemanden um eine Antwort bittet oder erinnert, steht die E-Mail hier.
      </EmptyState>
    ) : (
      <EmptyState title="In diesem Stand ist keine E-Mail." level={2}>
        Wählen Sie „Alle“, um den ganzen Postausgang zu sehen.
      </EmptyState>
    );
  return (
    <DataTable
      caption="E-Mails des Postausgangs, die neuesten zuerst"
      columns={columnsFor(base, hasServer)}
      rows={mails}
      rowKey={({ id }) => id}
      cards
    />
  );
}
