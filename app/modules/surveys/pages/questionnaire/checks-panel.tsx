import { Panel } from '../../../../ui/layout.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import type { QuestionnaireVersion } from '../../domain/questionnaire/library.ts';
import type { ConsistencyCheck } from '../../domain/questionnaire/question.ts';
import { CheckForm } from './check-form.tsx';
import { CheckList } from './check-list.tsx';

interface ChecksPanelProps {
  readonly path: string;
  readonly shown: QuestionnaireVersion;
  readonly isDraft: boolean;
  /** As it was chosen, where it was refused. */
  readonly chosen: ConsistencyCheck | undefined;
  readonly errors: readonly FieldError[];
}

/** Pairs of figures that contradict each other unless the first is at most the second. */
export const ChecksPanel = ({ path, shown, isDraft, chosen, errors }: ChecksPanelProps) =>
  isDraft || shown.content.checks.length > 0 ? (
    <Panel title="Prüfung auf Widersprüche" id="pruefungen">
      <div className="gw-stack">
        <p>
          Die Angaben eines Bogens müssen zueinander passen: die erste darf nicht größer sein als die zweite.
        </p>
        <CheckList path={path} shown={shown} isDraft={isDraft} />
        {isDraft && <CheckForm path={path} shown={shown} chosen={chosen} errors={errors} />}
      </div>
    </Panel>
  ) : null;
