import { germanList } from '../../../../foundation/german.ts';
import { chosenLabels } from '../../domain/comparison/compare-words.ts';
import type { ChoiceQuestion } from '../../domain/questionnaire/question.ts';
import type { MatrixProps } from './matrix-props.ts';
import { MatrixRowHead } from './matrix-row-head.tsx';

export function MatrixChoiceRow({
  members,
  question,
  ...props
}: MatrixProps & { readonly question: ChoiceQuestion }) {
  return (
    <tr>
      <MatrixRowHead {...props} itemKey={question.key} label={question.label} unit="" />
      <td>
        <span className="kern-sr-only">kein Median</span>
      </td>
      {members.map((member) => (
        <td key={member.memberKey} className="gw-end">
          {germanList(chosenLabels(question, member))}
        </td>
      ))}
    </tr>
  );
}
