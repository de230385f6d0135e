import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { LinkButton, PrintButton, TextLink } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import { whyNotAsked } from '../../domain/answers/asked-questions.ts';
import { changesBetween } from '../../domain/answers/changes-between.ts';
import { BLOCKS } from '../../domain/questionnaire/question.ts';
import { blockProgress } from '../../domain/sheet/sheet-progress.ts';
import type { ReleasedSheet } from '../../use-cases/answers/load-releases.ts';
import { AnswerTable } from './answer-table.tsx';
import { DifferenceTable } from './difference-table.tsx';

type Release = ReleasedSheet['releases'][number];

interface ReleasesViewProps {
  readonly released: ReleasedSheet;
  readonly path: string;
  readonly shown: Release | undefined;
  /** The release it is compared with. */
  readonly against: Release | undefined;
}

/** What a member released, and what changed from one release to the next. */
export function ReleasesView({ released, path, shown, against }: ReleasesViewProps) {
  return (
    <>
      <PageTitle
        title={`Freigaben ${released.member.member.name}`}
        lead={`${released.survey.title}, Angaben für ${released.survey.referenceYear}`}
        actions={
          <>
            {released.opensSheet && (
              <LinkButton icon="chevronLeft" href={path}>
                Zum Bogen
              </LinkButton>
            )}
            <PrintButton />
          </>
        }
      />
      {released.survey.isSample && (
        <SampleDataNotice>Diese Erhebung und ihre Antworten sind erfunden.</SampleDataNotice>
      )}
      <Panel title="Verlauf" id="verlauf" flush={released.releases.length > 0}>
        {released.releases.length === 0 ? (
          <EmptyState icon="hourglass" title="Noch nichts freigegeben">
            Hier stehen die Angaben, sobald die Leitung der Kommune ihren Bogen freigibt.
          </EmptyState>
        ) : (
          <DataTable
            caption="Freigaben, die letzte zuerst"
            columns={columns(path)}
            rows={released.releases}
            rowKey={({ number }) => String(number)}
            cards
          />
        )}
      </Panel>
      {shown && against && <Difference released={released} shown={shown} against={against} />}
      {shown && !against && <ReleasedAnswers released={released} path={path} shown={shown} />}
    </>
  );
}

const columns = (path: string): readonly Column<Release>[] => [
  {
    id: 'nummer',
    header: 'Freigabe',
    rowHeader: true,
    card: 'title',
    cell: ({ number }) => <TextLink href={`${path}/freigaben?nummer=${number}`}>Freigabe {number}</TextLink>,
  },
  { id: 'tag', header: 'Am', card: 'meta', cell: ({ releasedAt }) => germanDate(germanDay(releasedAt)) },
  { id: 'durch', header: 'Durch', card: 'meta', cell: ({ byLabel }) => byLabel },
  { id: 'grund', header: 'Grund', card: 'wide', cell: ({ reason }) => reason || <NoValue /> },
  {
    id: 'nachweis',
    header: 'Nachweis',
    card: 'wide',
    cell: ({ number, proofSha256, proofNote }) =>
      proofSha256 === null ? (
        <NoValue />
      ) : (
        <TextLink href={`${path}/freigaben/${number}/nachweis`}>{proofNote}</TextLink>
      ),
  },
  {
    id: 'unterschied',
    header: 'Unterschied',
    card: 'wide',
    cell: ({ number }) =>
      number > 1 ? (
        <TextLink href={`${path}/freigaben?nummer=${number}&gegen=${number - 1}`}>
          Gegen Freigabe {number - 1}
        </TextLink>
      ) : (
        <NoValue />
      ),
  },
];

function Difference({
  released,
  shown,
  against,
}: Required<Pick<ReleasesViewProps, 'released'>> & { readonly shown: Release; readonly against: Release }) {
  const changes = changesBetween(released.questionnaire, against.answers, shown.answers);
  const title = `Freigabe ${shown.number} gegen Freigabe ${against.number}`;
  return (
    <Panel title={title} id="unterschied" flush={changes.length > 0}>
      {changes.length === 0 ? (
        <Notice>Beide Freigaben sagen dasselbe.</Notice>
      ) : (
        <DifferenceTable
          changes={changes}
          before={`Freigabe ${against.number}`}
          after={`Freigabe ${shown.number}`}
        />
      )}
    </Panel>
  );
}

function ReleasedAnswers({
  released: { questionnaire },
  path,
  shown,
}: Pick<ReleasesViewProps, 'released' | 'path'> & { readonly shown: Release }) {
  const { answers, number } = shown;
  const notAsked = whyNotAsked(questionnaire, answers);
  return blockProgress(questionnaire, answers, notAsked).map(({ block, questions }) => (
    <Panel key={block} title={`Freigabe ${number}: ${BLOCKS[block]}`} id={`block-${block}`} flush>
      <AnswerTable
        caption={`Freigegebene Antworten im Block ${BLOCKS[block]}`}
        rows={questions.map((question) => ({
          ...{ question, answer: answers.get(question.key), origin: null },
          notAsked: notAsked.get(question.key) ?? null,
        }))}
        fileHref={(key) => `${path}/freigaben/${number}/datei/${key}`}
      />
    </Panel>
  ));
}
