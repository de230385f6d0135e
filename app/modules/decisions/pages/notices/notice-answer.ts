import type { FieldError } from '../../../../ui/notice.tsx';

/** What someone typed for a step; shown again where it was refused. */
export interface TypedStep {
  readonly step: string;
  readonly on: string;
  readonly to: string;
  readonly way: string;
  readonly remark: string;
}

export const EMPTY_STEP: TypedStep = { step: '', on: '', to: '', way: '', remark: '' };

/** How a form of the page was answered. */
export interface NoticeAnswer {
  readonly errors?: readonly FieldError[];
  readonly status?: 200 | 409 | 422;
  readonly typed?: TypedStep;
}

/** Someone was faster: what was typed stays, the page shows the new state. */
export const CROSSED: FieldError = {
  field: 'schritt',
  label: 'Zwischenzeitlich geändert',
  message:
    'Die Anzeige wurde inzwischen geändert. Unten steht der neue Stand; wiederholen Sie, was noch gilt.',
};

/** Id of the field of a paper: "beschluss/06433010" is no word for a page address. */
export const paperFieldId = (item: string): string => `unterlage-${item.replace('/', '-')}`;
/** Name of the file field of a paper. */
export const PAPER_PREFIX = 'unterlage:';
