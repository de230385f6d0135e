import { germanDate } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { TabLinks } from '../../../../ui/navigation.tsx';
import { ErrorSummary, type FieldError, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { BLOCKS } from '../../domain/questionnaire/question.ts';
import { type BlockProgress, totalProgress } from '../../domain/sheet/sheet-progress.ts';
import type { OpenSection } from '../../use-cases/sections/open-section.ts';
import { AnswerTable, readAnswers } from '../answers/answer-table.tsx';
import { EnterSaves, SaveButtons } from '../answers/block-form.tsx';
import { QuestionFields } from '../answers/question-fields.tsx';
import type { ShownQuestion, Unsaved } from '../answers/shown-question.ts';
import { UnsavedPanel } from '../answers/unsaved-panel.tsx';

export interface SectionViewProps {
  /** Address of the link. */
  readonly path: string;
  readonly open: OpenSection;
  readonly blocks: readonly BlockProgress[];
  readonly current: BlockProgress | undefined;
  readonly questions: readonly ShownQuestion[];
  /** Shown by itself where the section takes no answers any more. */
  readonly unsaved: Unsaved | undefined;
  readonly errors: readonly FieldError[];
  readonly message: string | undefined;
}

/** The questions of a section, block by block; nothing of the rest of the sheet or the alliance. */
export function SectionView(props: SectionViewProps) {
  const { path, open, blocks, current, errors, message } = props;
  const { part, section, readOnly } = open;
  return (
    <>
      <PageTitle
        title={`${section.office}: ${part.survey.title}`}
        lead={`Angaben für ${part.member.member.name}, Jahr ${part.survey.referenceYear}`}
      />
      {part.survey.isSample && (
        <SampleDataNotice>Diese Erhebung und ihre Antworten sind erfunden.</SampleDataNotice>
      )}
      {message !== undefined && <Notice tone="success" live title={message} />}
      <ErrorSummary errors={errors} />
      {readOnly !== null && <Notice title={readOnly} />}
      {readOnly !== null && current && <UnsavedPanel questions={current.questions} unsaved={props.unsaved} />}
      <Panel title="Worum es geht" id="worum">
        <div className="gw-stack">
          {part.survey.introduction !== '' && <p className="gw-letter">{part.survey.introduction}</p>}
          <DescriptionList stacked items={factsOf(open, blocks)} />
        </div>
      </Panel>
      {blocks.length > 1 && <BlockTabs path={path} blocks={blocks} current={current} />}
      {current && (
        <Panel title={BLOCKS[current.block]} id="fragen" flush={readOnly !== null}>
          {readOnly === null ? (
            <SectionForm {...props} current={current} />
          ) : (
            <AnswerTable
              caption={`Antworten im Block ${BLOCKS[current.block]}`}
              rows={readAnswers(current.questions, part)}
              fileHref={(key) => `${path}/datei/${key}`}
            />
          )}
        </Panel>
      )}
    </>
  );
}

const BlockTabs = ({ path, blocks, current }: Pick<SectionViewProps, 'path' | 'blocks' | 'current'>) => (
  <TabLinks
    label="Blöcke Ihres Abschnitts"
    tabs={blocks.map(({ block, answered, asked }) => ({
      label: `${BLOCKS[block]} (${answered}/${asked})`,
      href: `${path}?block=${block}`,
      current: block === current?.block,
    }))}
  />
);

function SectionForm({
  path,
  blocks,
  current,
  questions,
}: SectionViewProps & { readonly current: BlockProgress }) {
  const next = blocks[blocks.indexOf(current) + 1];
  return (
    <Form action={`${path}?block=${current.block}`} upload>
      <EnterSaves />
      {questions.map((shown) => (
        <FormRow key={shown.question.key}>
          <QuestionFields shown={shown} path={path} />
        </FormRow>
      ))}
      <FormButtons>
        <SaveButtons next={next} />
        <Button type="submit" name="weiter" value="abgeben" icon="send">
          Speichern und abgeben
        </Button>
        <LinkButton href={`${path}/abgeben`} look="tertiary">
          Abgeben ohne Speichern
        </LinkButton>
      </FormButtons>
    </Form>
  );
}

function factsOf({ section, part }: OpenSection, blocks: readonly BlockProgress[]) {
  const dueOn = section.dueOn ?? part.survey.dueOn;
  const { asked, answered } = totalProgress(blocks);
  return [
    { term: 'Bis wann', value: dueOn === null ? 'keine Frist' : germanDate(dueOn) },
    {
      term: 'Beantwortet',
      value: `${answered} von ${asked} Fragen`,
    },
    ...(section.note === '' ? [] : [{ term: 'Hinweis Ihrer Hauptverwaltung', value: section.note }]),
    {
      term: 'Wer das sieht',
      value: 'Bis zur Freigabe nur Ihre eigene Kommune; freigegeben wird von der Leitung.',
    },
  ];
}
