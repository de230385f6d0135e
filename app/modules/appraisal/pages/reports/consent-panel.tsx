import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { LinkButton, TextLink } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import { type AskedMember, CONSENT_VERDICTS, hasConsented } from '../../domain/reports/chapter-consent.ts';
import { CHAPTERS, type ChapterKey } from '../../domain/reports/report-kind.ts';
import { isAppraisalOver } from '../../use-cases/hold-appraisal.ts';
import type { ReportPage } from '../../use-cases/reports/load-report.ts';

interface ConsentPanelProps {
  /** Address of the report. */
  readonly here: string;
  readonly page: ReportPage;
}

interface Line {
  readonly key: ChapterKey;
  readonly member: AskedMember;
}

const linesOf = ({ chapters }: ReportPage): readonly Line[] =>
  chapters.flatMap(({ key, asked }) => asked.map((member) => ({ key, member })));

/** Address at which a head, or the office for it, answers to a chapter. */
const answerPath = (here: string, { key, member }: Line): string =>
  `${here}/kapitel/${key}/freigabe/${member.memberKey}`;

/** What the reader's own member still has to release, first of all. */
export function OwnConsents({ here, page }: ConsentPanelProps) {
  const open = isAppraisalOver(page.scene)
    ? []
    : linesOf(page).filter(
        ({ member }) => member.consent === null && page.scene.viewer.actsFor.includes(member.memberKey),
      );
  if (open.length === 0) return null;
  return (
    <Notice tone="warning" title="Dieser Bericht nennt Ihre Kommune">
      <p>Lesen Sie die Kapitel, die sie nennen. Der Bericht wartet auf Ihre Freigabe.</p>
      {open.map((line) => (
        <LinkButton key={answerPath(here, line)} look="primary" icon="check" href={answerPath(here, line)}>
          „{CHAPTERS[line.key]}“ lesen und freigeben ({line.member.name})
        </LinkButton>
      ))}
    </Notice>
  );
}

/** Which heads the released chapters ask, and what they say: for office and lead alone (practice 10). */
export function ConsentPanel(props: ConsentPanelProps) {
  const lines = linesOf(props.page);
  if (lines.length === 0) return null;
  return (
    <Panel title="Freigaben der genannten Kommunen" id="genannte" flush>
      <DataTable
        caption="Kommunen, die freigegebene Kapitel nennen, mit der Antwort ihrer Leitung"
        columns={columns(props)}
        rows={lines}
        rowKey={({ key, member }) => `${key}-${member.memberKey}`}
        cards
      />
    </Panel>
  );
}

const columns = ({ here, page }: ConsentPanelProps): readonly Column<Line>[] => [
  {
    id: 'kommune',
    header: 'Kommune',
    rowHeader: true,
    card: 'title',
    cell: ({ member }) => member.name,
  },
  { id: 'kapitel', header: 'Kapitel', card: 'meta', cell: ({ key }) => CHAPTERS[key] },
  {
    id: 'stand',
    header: 'Stand',
    card: 'value',
    cell: ({ member }) => (
      <>
        <ConsentBadge member={member} />
        {member.consent?.verdict === 'widerspruch' && (
          <blockquote className="gw-quote">{member.consent.note}</blockquote>
        )}
      </>
    ),
  },
  {
    id: 'zuletzt',
    header: 'Zuletzt',
    card: 'meta',
    cell: ({ member: { consent } }) =>
      consent ? (
        `${germanDate(germanDay(consent.at))}, ${consent.byLabel}${origin(consent)}`
      ) : (
        <NoValue spoken="noch keine Antwort" />
      ),
  },
  ...(page.scene.viewer.isOffice && page.mayWrite ? [onBehalf(here)] : []),
];

const origin = ({ verdict, note }: NonNullable<AskedMember['consent']>): string =>
  verdict === 'freigegeben' && note !== '' ? ` (${note})` : '';

const onBehalf = (here: string): Column<Line> => ({
  id: 'im-auftrag',
  header: 'Im Auftrag',
  card: 'meta',
  cell: (line) =>
    !hasConsented(line.member) && (
      <TextLink href={answerPath(here, line)}>
        Freigabe eintragen
        <span className="kern-sr-only">
          : {line.member.name}, {CHAPTERS[line.key]}
        </span>
      </TextLink>
    ),
});

/** What a head says of a chapter, in one badge. */
function ConsentBadge({ member: { consent } }: { readonly member: AskedMember }) {
  if (consent === null) return <Badge icon="hourglass">noch nicht freigegeben</Badge>;
  return consent.verdict === 'freigegeben' ? (
    <Badge tone="success" icon="checkCircle">
      {CONSENT_VERDICTS.freigegeben}
    </Badge>
  ) : (
    <Badge tone="warning" icon="warning">
      {CONSENT_VERDICTS.widerspruch}
    </Badge>
  );
}
