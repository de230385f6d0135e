import { germanDate } from '../../../../foundation/german.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { REPORT_KINDS } from '../../domain/reports/report-kind.ts';
import { AppraisalTabs } from '../appraisal-places.tsx';
import { ChapterText } from './chapter-text.tsx';
import { DecisionBadge } from './decision-badge.tsx';
import { DecisionsPanel } from './decisions-panel.tsx';
import type { FrozenViewProps } from './frozen-view-props.ts';

/** A frozen report: first how the members decide on it, then what it says. */
export function FrozenView(props: FrozenViewProps) {
  const { path, page, message } = props;
  const { head, content, decisions, latestNumber } = page;
  const { label } = REPORT_KINDS[head.kind];
  const here = `${path}/berichte/${head.kind}/${head.number}`;
  return (
    <>
      <PageTitle
        title={`${label}, Nummer ${head.number}`}
        lead={content.project.title}
        badge={<DecisionBadge kind={head.kind} decisions={decisions} />}
        actions={<Files path={here} />}
      />
      <AppraisalTabs path={path} page="berichte" />
      {message !== undefined && <Notice tone="success" title={message} live />}
      {content.isSample && <SampleDataNotice>Dieser Bericht ist erfunden.</SampleDataNotice>}
      {head.number < latestNumber && (
        <Notice tone="warning" title="Es gibt eine neuere Fassung">
          <LinkButton href={`${path}/berichte/${head.kind}/${latestNumber}`}>
            Zu Nummer {latestNumber}
          </LinkButton>
        </Notice>
      )}
      <OwnFigures {...props} here={here} />
      {decisions === null ? (
        page.mayWrite && head.number === latestNumber && <SendPanel path={here} />
      ) : (
        <DecisionsPanel {...props} decisions={decisions} here={here} />
      )}
      <Panel title="Festgeschrieben" id="festgeschrieben">
        <DescriptionList
          stacked
          items={[
            { term: 'Am', value: `${germanDate(content.frozenOn)}, ${head.byLabel}` },
            { term: 'Prüfsumme (SHA-256)', value: <code className="gw-fingerprint">{head.sha256}</code> },
          ]}
        />
      </Panel>
      {content.chapters.map((chapter, index) => (
        <Panel key={chapter.key} title={`${index + 1} ${chapter.title}`} id={`kapitel-${chapter.key}`}>
          <ChapterText text={chapter.text} tables={chapter.tables} />
        </Panel>
      ))}
    </>
  );
}

const Files = ({ path }: { readonly path: string }) => (
  <>
    <LinkButton href={`${path}.pdf`} icon="download">
      PDF
    </LinkButton>
    <LinkButton href={`${path}.docx`} icon="download">
      Word
    </LinkButton>
  </>
);

const SendPanel = ({ path }: { readonly path: string }) => (
  <Panel title="An die Kommunen senden" id="senden">
    <p>Jede beteiligte Kommune bekommt den Bericht und entscheidet mit ihren eigenen Zahlen.</p>
    <LinkButton look="primary" icon="send" href={`${path}/senden`}>
      Senden vorbereiten
    </LinkButton>
  </Panel>
);

/** The way to the figures of the reader's own member, first of all: with them it decides. */
function OwnFigures({ page, here }: FrozenViewProps & { readonly here: string }) {
  const own = page.content.members.filter(({ key }) => page.scene.viewer.memberKeys.includes(key));
  if (own.length === 0) return null;
  return (
    <Panel title="Ihre Zahlen" id="eigene">
      <div className="gw-actions">
        {own.map(({ key, name }) => (
          <LinkButton key={key} look="primary" icon="calculate" href={`${here}/kommune/${key}`}>
            Zahlen für {name}
          </LinkButton>
        ))}
      </div>
    </Panel>
  );
}
