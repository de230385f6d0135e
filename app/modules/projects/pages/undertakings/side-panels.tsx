import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate, germanDecimal } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { TextLink } from '../../../../ui/button.tsx';
import { type DateEntry, DateList } from '../../../../ui/date-list.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { SampleDataNotice } from '../../../../ui/notice.tsx';
import { PaperList } from '../../../../ui/paper-list.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { type ComingDate, comingDates } from '../../domain/undertakings/coming-dates.ts';
import { dayText } from '../../domain/undertakings/day-text.ts';
import { documentWords } from '../../domain/undertakings/round-words.ts';
import type { ProjectPage } from '../../use-cases/undertakings/read-project-page.ts';

interface SideProps {
  readonly page: ProjectPage;
  readonly base: string;
}

/** How many dates the page names; the rest stands in the schedule. */
const SHOWN_DATES = 6;

/** What comes next, earliest first. */
export function DatesPanel({ page }: Pick<SideProps, 'page'>) {
  const { stages, schedule, keyDates, state, round, today } = page;
  const dates = comingDates({
    today,
    stages,
    items: schedule.items,
    keyDates,
    isSuspended: state?.state === 'ausgesetzt',
    until: state?.until ?? null,
    round: round?.document ?? null,
  });
  if (dates.length === 0) return null;
  return (
    <Panel title="Nächste Termine" id="termine">
      <DateList entries={dates.slice(0, SHOWN_DATES).map(toEntry)} />
    </Panel>
  );
}

const MONTHS = ['Jan', 'Feb', 'Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'];

function toEntry({ date, precision, title, note }: ComingDate): DateEntry {
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
  const isDay = precision === 'day';
  return {
    id: `${date}${title}`,
    day: isDay ? date.slice(8, 10) : precision === 'month' ? month : date.slice(0, 4),
    month: isDay
      ? `${month} ${date.slice(2, 4)}`
      : precision === 'month'
        ? date.slice(0, 4)
        : LEAF[precision],
    spoken: dayText({ date, precision }),
    title,
    note: isDay ? note : [dayText({ date, precision }), note].filter((text) => text !== '').join(', '),
  };
}

/** Under the year of a date that is no more exact. */
const LEAF = { day: '', month: '', 'half-year': 'Halbjahr', year: 'Jahr' } as const;

/** The project's documents, each with version and day. */
export function PapersPanel({ page, base }: SideProps) {
  if (page.documents.length === 0) return null;
  return (
    <Panel title="Unterlagen" id="unterlagen">
      <PaperList
        entries={page.documents.map(({ document, path }) => ({
          id: document.id,
          title: <TextLink href={base + path}>{document.title}</TextLink>,
          note: paperNote(document),
        }))}
      />
    </Panel>
  );
}

function paperNote(document: ProjectPage['documents'][number]['document']): string {
  const { kind, state } = documentWords(document);
  const sent = document.sentAt ? [`versandt ${germanDate(germanDay(document.sentAt))}`] : [];
  return [kind, `Fassung ${document.versionNumber}`, ...sent, state].join(', ');
}

/** The figures on which the bundle was made a project, as they were kept that day. */
export function ResultPanel({ page: { result, project }, base }: SideProps) {
  if (!result) return null;
  const { figures, on, isSample } = result;
  return (
    <Panel
      title="Ergebnis der Vorprüfung"
      id="vorpruefung"
      aside={project.origin && <TextLink href={base + project.origin.path}>Bündel</TextLink>}
    >
      <div className="gw-stack">
        <DescriptionList
          figures
          items={[
            { term: 'Interesse', value: `${figures.wanting} von ${figures.roundMembers} Kommunen` },
            ...markItem('Ø Dringlichkeit', figures.urgency),
            ...markItem('Ø Komplexität', figures.complexity),
            ...figures.areas.map(({ area, rank, of }) => ({ term: area, value: `Rang ${rank} von ${of}` })),
          ]}
        />
        <p className="gw-note">
          {figures.round.title}, Stand {germanDate(calendarDate(figures.round.asOf))}; festgehalten am{' '}
          {germanDate(on)}.
        </p>
        {isSample && <SampleDataNotice>Die Antworten dieser Runde sind erfunden.</SampleDataNotice>}
      </div>
    </Panel>
  );
}

const markItem = (term: string, mark: string | null) =>
  mark === null ? [] : [{ term, value: `${germanDecimal(mark)} von 10` }];
