import { TextLink } from '../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../ui/layout.tsx';
import { DescriptionList } from '../../../ui/text.tsx';
import type { AuditEntry } from '../use-cases/list-audit-trail.ts';
import { auditHref } from './audit-query.ts';
import { actWord, momentText, subjectName, subjectWord } from './audit-words.ts';
import { ChangedFields } from './changed-fields.tsx';

export interface AuditEntryViewProps {
  readonly entry: AuditEntry | undefined;
  readonly base: string;
}

export function AuditEntryView({ entry, base }: AuditEntryViewProps) {
  if (!entry)
    return (
      <Panel>
        <PageTitle title="Eintrag nicht gefunden" />
        <EmptyState
          title="Einen Eintrag mit dieser Nummer gibt es nicht."
          level={2}
          action={<TextLink href={`${base}/protokoll`}>Zum Protokoll</TextLink>}
        >
          Nummern beginnen bei 1 und haben keine Lücken.
        </EmptyState>
      </Panel>
    );
  const { seq, at, actor, action, subject, changes } = entry;
  const items = [
    { term: 'Zeitpunkt', value: momentText(at) },
    { term: 'Wer', value: actor },
    { term: 'Was', value: `${subjectWord(subject.kind)} ${actWord(action)}` },
    {
      term: 'Kennung',
      value: <TextLink href={auditHref(base, subject)}>{subjectName(subject.id, subject.title)}</TextLink>,
    },
  ];
  return (
    <>
      <PageTitle title={`Eintrag ${seq}`} />
      <Panel>
        <DescriptionList items={items} />
      </Panel>
      <Panel title="Vorher und nachher">
        <ChangedFields subjectKind={subject.kind} changes={changes} />
      </Panel>
    </>
  );
}
