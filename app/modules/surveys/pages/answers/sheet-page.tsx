import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import type { FieldError } from '../../../../ui/notice.tsx';
import { standsOut } from '../../domain/answers/finding.ts';
import { type BlockProgress, blockProgress } from '../../domain/sheet/sheet-progress.ts';
import { interviewOf } from '../../domain/sheet/writer.ts';
import type { OpenSheet } from '../../use-cases/answers/open-sheet.ts';
import { PLACE } from '../life/survey-places.ts';
import type { InterviewTyped } from './block-form.tsx';
import { placeOf, sheetCrumbs, sheetPath } from './sheet-places.tsx';
import { SheetView } from './sheet-view.tsx';
import { showQuestions, type Unsaved } from './shown-question.ts';

export interface SheetPageProps {
  readonly unsaved?: Unsaved;
  readonly errors?: readonly FieldError[];
  readonly interview?: InterviewTyped;
  readonly message?: string;
}

/** The blocks of a sheet, and the one that the address asks for, else the first. */
export function blocksOf(call: Pick<AllianceCall, 'query'>, sheet: OpenSheet) {
  const blocks = blockProgress(sheet.questionnaire, sheet.answers, sheet.notAsked);
  const asked = call.query.get('block');
  return { blocks, current: blocks.find(({ block }) => block === asked) ?? blocks[0] ?? NO_QUESTIONS };
}

/** A questionnaire without a question is never asked; should one be, its page says nothing. */
const NO_QUESTIONS: BlockProgress = { block: 'organisation', questions: [], asked: 0, answered: 0 };

/** One block of a sheet; with what was typed and not saved. */
export function sheetPage(
  call: AllianceCall,
  sheet: OpenSheet,
  { unsaved, errors = [], interview, message }: SheetPageProps,
  status: PageView['status'] = 200,
): PageAnswer {
  const { blocks, current } = blocksOf(call, sheet);
  return {
    kind: 'page',
    status,
    title: `Bogen ${sheet.member.member.name}: ${sheet.survey.title}`,
    ...PLACE,
    crumbs: sheetCrumbs(call, sheet),
    body: (
      <SheetView
        sheet={sheet}
        path={sheetPath(call, placeOf(call))}
        blocks={blocks}
        current={current}
        questions={showQuestions(current.questions, sheet, unsaved)}
        unsaved={unsaved}
        interview={interview ?? lastInterview(sheet)}
        errors={errors}
        message={message}
      />
    ),
  };
}

/** Who goes on with an interview needs not type its day again. */
function lastInterview({ records }: OpenSheet): InterviewTyped {
  const latest = [...records.values()].toSorted((a, b) => b.at.getTime() - a.at.getTime())[0];
  const found = latest && interviewOf(latest.byLabel);
  return found ?? { day: '', function: '' };
}

/** After saving: what stands out in the block that was saved. */
export function savedMessage({ findings }: OpenSheet, { questions }: BlockProgress): string {
  const open = standsOut(findings).filter(({ question }) =>
    questions.some(({ key }) => key === question),
  ).length;
  if (open === 0) return 'Gespeichert.';
  return open === 1
    ? 'Gespeichert. Eine Angabe fällt auf; sie ist unten markiert.'
    : `Gespeichert. ${open} Angaben fallen auf; sie sind unten markiert.`;
}
