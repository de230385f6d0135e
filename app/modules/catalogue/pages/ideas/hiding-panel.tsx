import { Button } from '../../../../ui/button.tsx';
import { TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import type { IdeaRecord } from '../../domain/ideas/idea.ts';

export interface HidingPanelProps {
  /** Address of the alliance. */
  readonly base: string;
  readonly idea: IdeaRecord;
  /** What was typed as reason. */
  readonly reason: string;
  readonly errors: readonly FieldError[];
}

/** The office hides what is wrong or out of place, and takes it back. */
export function HidingPanel({ base, idea, reason, errors }: HidingPanelProps) {
  const action = `${base}/ideen/${idea.id}/ausblenden`;
  const version = idea.version.toString();
  const error = errors.find(({ field }) => field === 'grund')?.message;
  if (idea.hidden)
    return (
      <Panel title="Sichtbarkeit" id="sichtbarkeit">
        <Form action={action} hidden={{ version, sichtbar: 'ja' }}>
          <FormButtons>
            <Button type="submit">Wieder einblenden</Button>
          </FormButtons>
        </Form>
      </Panel>
    );
  return (
    <Panel title="Sichtbarkeit" id="sichtbarkeit">
      <Disclosure summary="Idee ausblenden" open={errors.length > 0}>
        <Form action={action} hidden={{ version }} narrow>
          <TextField
            id="grund"
            name="grund"
            label="Warum?"
            hint="Die Idee wird nicht gelöscht; Sie können sie jederzeit wieder einblenden."
            value={reason}
            maxLength={400}
            error={error}
          />
          <FormButtons>
            <Button type="submit" icon="block">
              Ausblenden
            </Button>
          </FormButtons>
        </Form>
      </Disclosure>
    </Panel>
  );
}
