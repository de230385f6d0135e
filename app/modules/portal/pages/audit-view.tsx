import { germanCount } from '../../../foundation/german.ts';
import { LinkButton, TextLink } from '../../../ui/button.tsx';
import { SelectField, TextField } from '../../../ui/fields.tsx';
import { FilterBar } from '../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../ui/layout.tsx';
import { Pagination } from '../../../ui/navigation.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../ui/table.tsx';
import { AUDIT_PAGE_SIZE, type AuditEntry, type AuditTrail } from '../use-cases/list-audit-trail.ts';
import type { ChainReport } from '../use-cases/verify-audit-trail.ts';
import { type AuditQuery, auditHref } from './audit-query.ts';
import { actWord, momentText, subjectName, subjectWord } from './audit-words.ts';
import { ChangedFields } from './changed-fields.tsx';

const SHOWN_FIELDS = 6;

export interface AuditViewProps extends AuditTrail {
  readonly asked: AuditQuery;
  readonly report: ChainReport | undefined;
  readonly base: string;
}

export function AuditView({ entries, total, kinds, asked, report, base }: AuditViewProps) {
  return (
    <>
      <PageTitle
        title="Protokoll"
        lead="Wer hat wann was geändert, mit dem Stand vorher und nachher. Einträge lassen sich nicht ändern und nicht löschen."
        actions={
          <LinkButton icon="check" href={`${base}/protokoll?pruefen=1`}>
            Kette jetzt prüfen
          </LinkButton>
        }
      />
      {report && <ReportNotice report={report} />}
      <Panel flush>
        <Filter kinds={kinds} asked={asked} base={base} />
        <div id="eintraege" data-summary={germanCount(total, 'Eintrag', 'Einträge')}>
          <Entries entries={entries} base={base} />
          <Pagination
            label="Seiten des Protokolls"
            page={asked.page}
            pages={Math.ceil(total / AUDIT_PAGE_SIZE)}
            href={(page) => auditHref(base, { ...asked, page })}
          />
        </div>
      </Panel>
      <Explanation />
    </>
  );
}

function Filter({ kinds, asked, base }: Pick<AuditViewProps, 'kinds' | 'asked' | 'base'>) {
  const options = [
    { value: '', label: 'Alle' },
    ...kinds.map((kind) => ({ value: kind, label: subjectWord(kind) })),
  ];
  return (
    <FilterBar action={`${base}/protokoll`} target="eintraege" label="Protokoll filtern">
      <SelectField id="art" name="art" label="Gegenstand" value={asked.kind ?? ''} options={options} />
      <TextField
        id="gegenstand"
        name="gegenstand"
        type="search"
        label="Kennung"
        grow
        value={asked.id ?? ''}
      />
    </FilterBar>
  );
}

const columnsFor = (base: string): readonly Column<AuditEntry>[] => [
  {
    id: 'seq',
    header: 'Nr.',
    cell: ({ seq }) => <TextLink href={`${base}/protokoll/${seq}`}>{seq}</TextLink>,
    align: 'end',
    rowHeader: true,
    width: 'short',
    card: 'lead',
  },
  {
    id: 'at',
    header: 'Zeitpunkt',
    cell: ({ at }) => <time dateTime={at.toISOString()}>{momentText(at)}</time>,
    card: 'title',
  },
  { id: 'actor', header: 'Wer', cell: ({ actor }) => actor, card: 'wide' },
  { id: 'what', header: 'Was', cell: (entry) => <What entry={entry} base={base} />, card: 'wide' },
  {
    id: 'changes',
    header: 'Vorher und nachher',
    cell: ({ subject, changes, seq }) => (
      <ChangedFields
        subjectKind={subject.kind}
        changes={changes}
        limit={SHOWN_FIELDS}
        more={`${base}/protokoll/${seq}`}
      />
    ),
    card: 'wide',
  },
];

function What({ entry: { action, subject }, base }: { readonly entry: AuditEntry; readonly base: string }) {
  return (
    <>
      {subjectWord(subject.kind)} {actWord(action)}
      <br />
      <TextLink className="gw-note" href={auditHref(base, subject)}>
        {subjectName(subject.id, subject.title)}
      </TextLink>
    </>
  );
}

function Entries({ entries, base }: Pick<AuditViewProps, 'entries' | 'base'>) {
  if (entries.length === 0)
    return (
      <EmptyState title="Hierzu steht nichts im Protokoll." level={2}>
        Wählen Sie „Alle“ und leeren Sie die Kennung, um das ganze Protokoll zu sehen.
      </EmptyState>
    );
  return (
    <DataTable
      caption="Einträge des Protokolls, die neuesten zuerst"
      columns={columnsFor(base)}
      rows={entries}
      rowKey={({ seq }) => String(seq)}
      cards
    />
  );
}

function ReportNotice({ report: { entries, erased, broken } }: { readonly report: ChainReport }) {
  if (broken)
    return (
      <Notice tone="danger" live title={`Eintrag ${broken.seq} ist fehlerhaft`}>
        <p>{broken.reason} Vergleichen Sie mit einer Sicherung.</p>
      </Notice>
    );
  const without = erased > 0 ? `, davon ${erased} mit gelöschtem Inhalt` : '';
  return (
    <Notice tone="success" live title="Die Kette stimmt">
      <p>
        {germanCount(entries, 'Eintrag', 'Einträge')} geprüft{without}.
      </p>
    </Notice>
  );
}

const Explanation = () => (
  <Panel title="Wie Sie sich darauf verlassen können">
    <div className="gw-prose gw-stack">
      <p>
        Jeder Eintrag enthält einen Prüfwert über sich selbst und über den Eintrag davor. Wird nachträglich
        etwas geändert, eingefügt oder herausgenommen, stimmt die Kette von dort an nicht mehr. Die Datenbank
        weist Änderungen und Löschungen außerdem ab.
      </p>
      <p>
        Personenbezogene Inhalte können nach einer Löschregel entfernt werden. Der Eintrag und sein Prüfwert
        bleiben, und die Löschung selbst steht im Protokoll.
      </p>
      <p>
        Auf dem Server prüft der Befehl <code>gemeinwerk verify</code> alle Ketten und nennt den ersten
        Eintrag, der nicht stimmt.
      </p>
    </div>
  </Panel>
);
