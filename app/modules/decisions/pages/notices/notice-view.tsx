import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate, germanList } from '../../../../foundation/german.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { type Fact, Facts, PageTitle, Panel, Split } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { dutySentence } from '../../domain/notices/occasions.ts';
import { latestDay, type NoticeCase } from '../../use-cases/notices/read-cases.ts';
import { ChecklistPanel } from './checklist-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { NextStepPanel } from './next-step-panel.tsx';
import type { NoticeViewProps } from './notice-props.ts';
import { distanceText, isOpen, latestText, NoticeBadge } from './notice-texts.tsx';
import { AuthorityValue, LatestValue } from './outcome-panel.tsx';

const MESSAGES: Readonly<Record<string, string>> = {
  angelegt: 'Angelegt. Als Nächstes laden Sie die Unterlagen hoch.',
  geaendert: 'Die Angaben sind gespeichert.',
  hochgeladen: 'Die Unterlagen sind gespeichert.',
  entfernt: 'Die Unterlage ist entfernt.',
  paket: 'Das Paket liegt bereit.',
  schritt: 'Der neue Stand ist gespeichert.',
};

/** One notice: what it is about, its papers, what comes next, what happened. */
export function NoticeView(props: NoticeViewProps) {
  const { own, detail, today, mayEdit, message, errors } = props;
  const { notice } = detail;
  const done = Object.hasOwn(MESSAGES, message) ? MESSAGES[message] : undefined;
  return (
    <>
      <PageTitle
        title={notice.title}
        lead={dutySentence(notice.rule)}
        badge={<NoticeBadge {...notice} />}
        actions={
          mayEdit &&
          notice.state === 'in-vorbereitung' && (
            <LinkButton href={`${own}/aendern`}>Angaben ändern</LinkButton>
          )
        }
      />
      {done !== undefined && errors.length === 0 && <Notice tone="success" title={done} live />}
      <ErrorSummary errors={errors} />
      {notice.isSample && (
        <SampleDataNotice>Vorhaben, Unterlagen und Antworten dieser Anzeige sind erfunden.</SampleDataNotice>
      )}
      <LateNotice notice={notice} today={today} />
      <Facts items={facts(notice, today)} />
      <Split
        main={
          <>
            <ChecklistPanel {...props} />
            <NextStepPanel {...props} />
          </>
        }
        side={
          <>
            <AboutPanel notice={notice} />
            <HistoryPanel own={own} steps={notice.steps} />
          </>
        }
      />
    </>
  );
}

function facts(notice: NoticeCase, today: CalendarDate): readonly Fact[] {
  const latest = latestDay(notice);
  return [
    {
      label: 'Spätester Tag',
      value: latestText(notice.latest),
      ...(latest !== null && isOpen(notice.state) && { note: distanceText(latest, today) }),
    },
    { label: 'Geplanter Beginn', value: germanDate(notice.startsOn) },
    ...(notice.submission?.on ? [{ label: 'Eingereicht', value: germanDate(notice.submission.on) }] : []),
  ];
}

function LateNotice({ notice, today }: { readonly notice: NoticeCase; readonly today: CalendarDate }) {
  const latest = latestDay(notice);
  if (latest === null || latest >= today || !isOpen(notice.state)) return null;
  return (
    <Notice tone="warning" title={`Der späteste Tag ist ${distanceText(latest, today)}.`}>
      <p>
        Einreichen können Sie weiterhin; begründen Sie die Verspätung und klären Sie mit der Behörde, ob der
        Beginn verschoben werden muss.
      </p>
    </Notice>
  );
}

const AboutPanel = ({ notice }: { readonly notice: NoticeCase }) => (
  <Panel title="Behörde und Frist">
    <DescriptionList
      items={[
        { term: 'Aufsichtsbehörde', value: <AuthorityValue authority={notice.authority} /> },
        { term: 'Spätester Tag', value: <LatestValue latest={notice.latest} /> },
        { term: 'Form der Zusammenarbeit', value: notice.rule.form },
        { term: 'Beteiligte', value: germanList(notice.parties.map(({ name }) => name)) },
      ]}
    />
  </Panel>
);
