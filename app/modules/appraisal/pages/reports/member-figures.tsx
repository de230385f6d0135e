import { germanEuro } from '../../../../foundation/german.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { Facts, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { frozenCents } from '../../domain/reports/frozen-report.ts';
import { REPORT_KINDS } from '../../domain/reports/report-kind.ts';
import type { FrozenPage } from '../../use-cases/reports/load-frozen.ts';
import { AppraisalTabs } from '../appraisal-places.tsx';

interface MemberFiguresProps {
  /** Address of the alliance. */
  readonly base: string;
  /** Address of the appraisal. */
  readonly path: string;
  readonly page: FrozenPage;
  readonly member: { readonly key: string; readonly name: string };
}

/** What a frozen report means for one member: its own figures, as it decides with them. */
export function MemberFigures({ base, path, page, member }: MemberFiguresProps) {
  const { head, content, decisions, scene } = page;
  const { label, question } = REPORT_KINDS[head.kind];
  const mayAnswer = decisions?.document.state === 'im-umlauf' && scene.viewer.actsFor.includes(member.key);
  return (
    <>
      <PageTitle
        title={`Zahlen für ${member.name}`}
        lead={`${label} Nummer ${head.number}, ${content.project.title}`}
        actions={
          <LinkButton href={`${path}/berichte/${head.kind}/${head.number}`}>Zum ganzen Bericht</LinkButton>
        }
      />
      <AppraisalTabs path={path} page="berichte" />
      {content.isSample && <SampleDataNotice>Diese Zahlen sind erfunden.</SampleDataNotice>}
      <Figures page={page} member={member} />
      {decisions && (
        <Panel title="Entscheidung" id="entscheidung">
          <div className="gw-stack">
            <p>{question}</p>
            <LinkButton
              href={`${base}${decisions.path}`}
              {...(mayAnswer && { look: 'primary', icon: 'check' })}
            >
              {mayAnswer ? `Für ${member.name} entscheiden` : 'Dokument öffnen'}
            </LinkButton>
          </div>
        </Panel>
      )}
    </>
  );
}

function Figures({ page: { content }, member }: Pick<MemberFiguresProps, 'page' | 'member'>) {
  const figures = content.figures.find(({ memberKey }) => memberKey === member.key);
  const saving = frozenCents(figures?.saving ?? null);
  const word = (text: string | null | undefined) => {
    const amount = frozenCents(text ?? null);
    return amount === null ? 'nicht bekannt' : germanEuro(amount);
  };
  return (
    <>
      {saving !== null && saving < 0n && (
        <Notice tone="warning" title={`${member.name} würde mehr zahlen als heute`}>
          <p>Die Summe aller Kommunen sagt darüber nichts. Entscheiden Sie mit dieser Zahl.</p>
        </Notice>
      )}
      <Panel title="Im Jahr" id="zahlen">
        <div className="gw-stack">
          <Facts
            items={[
              { label: 'Heute', value: word(figures?.today) },
              { label: 'Gemeinsam', value: word(figures?.pooled) },
              {
                label: saving !== null && saving < 0n ? 'Mehrkosten' : 'Ersparnis',
                value: savingWord(saving),
              },
            ]}
          />
          <p>
            {figures?.note ||
              'Zu dieser Kommune liegen keine Zahlen vor; der Bericht nennt die Gründe in Worten.'}
          </p>
        </div>
      </Panel>
    </>
  );
}

const savingWord = (saving: ReturnType<typeof frozenCents>): string =>
  saving === null ? 'nicht bekannt' : germanEuro((saving < 0n ? -saving : saving) as typeof saving);
