import { Button } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, HiddenFields } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import type { QuestionnaireVersion } from '../../domain/questionnaire/library.ts';
import { fieldAt } from './question-errors.ts';

interface ChecksPanelProps {
  readonly path: string;
  readonly shown: QuestionnaireVersion;
  readonly isDraft: boolean;
  readonly errors: readonly FieldError[];
}

/** Pairs of figures that contradict each other unless the first is at most the second. */
export function ChecksPanel({ path, shown, isDraft, errors }: ChecksPanelProps) {
  const { questions, checks } = shown.content;
  const labelOf = (key: string): string => questions.find((question) => question.key === key)?.label ?? key;
  const figures = questions
    .filter(({ kind }) => kind === 'zahl' || kind === 'betrag')
    .map(({ key, label }) => ({ value: key, label }));
  if (!isDraft && checks.length === 0) return null;
  return (
    <Panel title="Prüfung auf Widersprüche" id="pruefungen">
      <div className="gw-stack">
        <p>
          Die Angaben eines Bogens müssen zueinander passen: die erste darf nicht größer sein als die zweite.
        </p>
        {checks.length > 0 && (
          <ul>
            {checks.map(({ part, whole }) => (
              <li key={`${part}/${whole}`}>
                „{labelOf(part)}“ höchstens „{labelOf(whole)}“
                {isDraft && (
                  <form method="post" action={`${path}/pruefung`} className="gw-actions gw-screen-only">
                    <HiddenFields values={{ version: String(shown.version), teil: part, ganzes: whole }} />
                    <Button
                      type="submit"
                      name="tun"
                      value="entfernen"
                      look="tertiary"
                      aria-label={`Herausnehmen: ${labelOf(part)} höchstens ${labelOf(whole)}`}
                    >
                      Herausnehmen
                    </Button>
                  </form>
                )}
              </li>
            ))}
          </ul>
        )}
        {isDraft && figures.length > 1 && (
          <Form action={`${path}/pruefung`} hidden={{ version: String(shown.version) }}>
            <SelectField {...fieldAt(errors, 'teil')} label="Diese Angabe" options={figures} />
            <SelectField {...fieldAt(errors, 'ganzes')} label="ist höchstens so groß wie" options={figures} />
            <FormButtons>
              <Button type="submit" name="tun" value="hinzufuegen" icon="add">
                Prüfung hinzufügen
              </Button>
            </FormButtons>
          </Form>
        )}
      </div>
    </Panel>
  );
}
