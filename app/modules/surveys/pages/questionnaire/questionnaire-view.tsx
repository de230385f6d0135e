import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { Facts, PageTitle } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { BLOCKS, type Block } from '../../domain/questionnaire/question.ts';
import { AddQuestion } from './add-question.tsx';
import { BlockPanel } from './block-panel.tsx';
import { ChecksPanel } from './checks-panel.tsx';
import type { QuestionnaireViewProps } from './questionnaire-view-props.ts';
import { VersionPanel } from './version-panel.tsx';

/** What a questionnaire asks, block by block; a draft is edited here. */
export function QuestionnaireView(props: QuestionnaireViewProps) {
  const { page, shown, path, errors, message } = props;
  const { head, surveys } = page;
  const isDraft = props.mayEdit && shown.state === 'entwurf';
  return (
    <>
      <PageTitle
        title={head.title}
        lead={head.description || undefined}
        badge={
          <Badge tone={shown.state === 'gueltig' ? 'success' : 'neutral'}>
            {shown.state === 'gueltig'
              ? `Fassung ${shown.number} gilt`
              : `Entwurf der Fassung ${shown.number}`}
          </Badge>
        }
        actions={<Actions {...props} />}
      />
      <ErrorSummary errors={errors} />
      {message !== undefined && <Notice tone="success" title={message} live />}
      {head.isSample && <SampleDataNotice>Dieser Fragebogen ist ein Beispiel.</SampleDataNotice>}
      <Facts
        items={[
          { label: 'Fragen', value: shown.content.questions.length },
          { label: 'Erhebungen', value: surveys.length },
          { label: 'Stand', value: germanDate(germanDay(shown.createdAt)) },
          ...(head.origin
            ? [
                {
                  label: 'Übernommen aus',
                  value: head.origin.alliance,
                  note: `${head.origin.office}, ${head.origin.on}, Lizenz ${head.origin.licence}`,
                },
              ]
            : []),
        ]}
      />
      {(Object.keys(BLOCKS) as Block[]).map((block) => (
        <BlockPanel key={block} block={block} shown={shown} path={path} isDraft={isDraft} />
      ))}
      {isDraft && <AddQuestion path={path} />}
      <ChecksPanel path={path} shown={shown} isDraft={isDraft} chosen={props.check} errors={errors} />
      <VersionPanel {...props} />
    </>
  );
}

const Actions = ({ base, page, shown, mayEdit }: QuestionnaireViewProps) => (
  <>
    {mayEdit && page.versions.some(({ state }) => state === 'gueltig') && (
      <LinkButton
        href={`${base}/erhebungen/neu?fragebogen=${page.head.slug}`}
        look={shown.state === 'gueltig' ? 'primary' : 'secondary'}
        icon="send"
      >
        Erhebung beginnen
      </LinkButton>
    )}
    <PrintButton />
  </>
);
