import {
  type Answers,
  BLOCKS,
  type Block,
  type Question,
  type Questionnaire,
} from '../questionnaire/question.ts';

/** How far a block is: questions that are asked now, and those of them with an answer or a reason. */
export interface BlockProgress {
  readonly block: Block;
  readonly questions: readonly Question[];
  readonly asked: number;
  readonly answered: number;
}

/** How far a sheet is, or a part of it: the sum of its blocks. */
export const totalProgress = (
  blocks: readonly BlockProgress[],
): Pick<BlockProgress, 'asked' | 'answered'> => ({
  asked: blocks.reduce((sum, block) => sum + block.asked, 0),
  answered: blocks.reduce((sum, block) => sum + block.answered, 0),
});

/** The blocks that hold questions, in the order of the sheet. */
export const blockProgress = (
  { questions }: Questionnaire,
  answers: Answers,
  notAsked: ReadonlyMap<string, string>,
): BlockProgress[] =>
  (Object.keys(BLOCKS) as Block[]).flatMap((block) => {
    const own = questions.filter((question) => question.block === block);
    const asked = own.filter(({ key }) => !notAsked.has(key));
    const answered = asked.filter(({ key }) => answers.has(key)).length;
    return own.length > 0 ? [{ block, questions: own, asked: asked.length, answered }] : [];
  });
