import { type Column, DataTable } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import { valueText } from '../../domain/answers/answer-text.ts';
import { ANSWER_SOURCES } from '../../domain/life/sheet.ts';
import type { Answer, Answers, Question } from '../../domain/questionnaire/question.ts';
import type { AnswerRecord } from '../../use-cases/answers/read-sheet.ts';

/** A question with its answer as it is read. */
export interface ReadAnswer {
  readonly question: Question;
  readonly answer: Answer | undefined;
  /** Where it came from; null where that is not told. */
  readonly origin: string | null;
  /** Why it was not asked; null where it was. */
  readonly notAsked: string | null;
}

/** The questions of a block with what stands in the working copy. */
export const readAnswers = (
  questions: readonly Question[],
  { answers, records, notAsked }: ReadSheet,
): ReadAnswer[] =>
  questions.map((question) => {
    const { key } = question;
    const record = answers.has(key) ? records.get(key) : undefined;
    return {
      question,
      answer: answers.get(key),
      origin: record ? originText(record) : null,
      notAsked: notAsked.get(key) ?? null,
    };
  });

interface ReadSheet {
  readonly answers: Answers;
  readonly records: ReadonlyMap<string, AnswerRecord>;
  readonly notAsked: ReadonlyMap<string, string>;
}

/** "Bauamt, vom Fachamt": in which capacity and how it came in. */
export const originText = ({ byLabel, source }: Pick<AnswerRecord, 'byLabel' | 'source'>): string =>
  `${byLabel}, ${ANSWER_SOURCES[source]}`;

/** Answers to read, not to change. `fileHref`: where an answered file is fetched. */
export const AnswerTable = ({
  caption,
  rows,
  fileHref,
  showsOrigin = false,
}: {
  readonly caption: string;
  readonly rows: readonly ReadAnswer[];
  readonly fileHref: (questionKey: string) => string;
  /** Tells where each answer came from. */
  readonly showsOrigin?: boolean;
}) => (
  <DataTable
    caption={caption}
    columns={columns(fileHref).filter(({ id }) => showsOrigin || id !== 'herkunft')}
    rows={rows}
    rowKey={({ question }) => question.key}
    cards
    fixed
  />
);

const columns = (fileHref: (questionKey: string) => string): readonly Column<ReadAnswer>[] => [
  {
    id: 'frage',
    header: 'Frage',
    rowHeader: true,
    card: 'title',
    cell: ({ question }) => question.label,
  },
  {
    id: 'antwort',
    header: 'Antwort',
    card: 'wide',
    cell: (row) => <AnswerCell row={row} fileHref={fileHref} />,
  },
  {
    id: 'bemerkung',
    header: 'Bemerkung',
    card: 'wide',
    cardLabel: 'Bemerkung:',
    cell: ({ answer }) => (answer?.value && answer.note ? answer.note : <NoValue />),
  },
  {
    id: 'herkunft',
    header: 'Eingetragen',
    card: 'meta',
    quiet: true,
    cell: ({ origin }) => origin ?? <NoValue />,
  },
];

function AnswerCell({
  row: { question, answer, notAsked },
  fileHref,
}: {
  readonly row: ReadAnswer;
  readonly fileHref: (questionKey: string) => string;
}) {
  if (!answer) return <span className="gw-note">{notAsked ?? 'Nicht beantwortet'}</span>;
  if (!answer.value) return `Keine Angabe: ${answer.note}`;
  if (answer.value.kind === 'datei') return <a href={fileHref(question.key)}>{answer.value.name}</a>;
  return <span className="gw-letter">{valueText(question, answer.value)}</span>;
}
