import { ANSWER_LABELS } from './answer.ts';
import type { AnswerContent, SheetAnswer } from './answer-content.ts';

/** The texts of a row of the grid, the same from the server and in the browser. */
export interface GridCells {
  readonly answer: string;
  readonly urgency: string;
  readonly vacant: string;
  readonly ownNumber: string;
  /** Partner and remark, below the title. */
  readonly note: string;
}

export const gridCells = (content: AnswerContent): GridCells => ({
  answer: content.answer === null ? 'offen' : ANSWER_LABELS[content.answer],
  urgency: content.urgency === null ? '' : String(content.urgency),
  vacant: content.longVacant ? 'unbesetzt' : '',
  ownNumber: content.ownNumber,
  note: [content.partner && `mit ${content.partner}`, content.remark].filter(Boolean).join('; '),
});

/** Where the answer of a row comes from: "Vorrunde", "neu", or nothing where there is none. */
export const originText = ({ answer, source }: Pick<SheetAnswer, 'answer' | 'source'>): string => {
  if (answer === null) return '';
  return source === 'vorrunde' ? 'Vorrunde' : 'neu';
};
