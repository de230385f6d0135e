import { TextLink } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { BLOCKS, type Block } from '../../domain/questionnaire/question.ts';
import type { SurveyViewProps } from './survey-view-props.ts';

export const QuestionsPanel = ({ base, page: { questionnaire, questions, survey } }: SurveyViewProps) => (
  <Panel
    title="Gefragt wird"
    id="fragen"
    aside={
      <TextLink href={`${base}/frageboegen/${questionnaire.slug}?fassung=${survey.questionnaireNumber}`}>
        Fragebogen
      </TextLink>
    }
  >
    <DescriptionList
      figures
      items={(Object.keys(BLOCKS) as Block[]).map((block) => ({
        term: BLOCKS[block],
        value: questions.questions.filter((question) => question.block === block).length,
      }))}
    />
  </Panel>
);
