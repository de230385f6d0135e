import { Button } from '../../../../ui/button.tsx';
import { HiddenFields } from '../../../../ui/form.tsx';
import type { QuestionnaireVersion } from '../../domain/questionnaire/library.ts';

interface CheckListProps {
  readonly path: string;
  readonly shown: QuestionnaireVersion;
  readonly isDraft: boolean;
}

/** The pairs of figures that are checked; in a draft each can be taken out. */
export function CheckList({ path, shown, isDraft }: CheckListProps) {
  const { questions, checks } = shown.content;
  const labelOf = (key: string): string => questions.find((question) => question.key === key)?.label ?? key;
  if (checks.length === 0) return null;
  return (
    <ul>
      {checks.map(({ part, whole }) => {
        const name = `„${labelOf(part)}“ höchstens „${labelOf(whole)}“`;
        return (
          <li key={`${part}/${whole}`}>
            {name}
            {isDraft && (
              <form method="post" action={`${path}/pruefung`} className="gw-actions gw-screen-only">
                <HiddenFields values={{ version: String(shown.version), teil: part, ganzes: whole }} />
                <Button
                  type="submit"
                  name="tun"
                  value="entfernen"
                  look="tertiary"
                  aria-label={`Herausnehmen: ${name}`}
                >
                  Herausnehmen
                </Button>
              </form>
            )}
          </li>
        );
      })}
    </ul>
  );
}
