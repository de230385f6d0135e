import { Button } from '../../../../ui/button.tsx';
import { Checkbox, Fieldset } from '../../../../ui/choices.tsx';
import { TextField } from '../../../../ui/fields.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { ANSWER_LABELS, ANSWERS } from '../../domain/answers/answer.ts';
import { TEXT_LIMITS } from '../../domain/answers/plan-answer.ts';

const MARKS = Array.from({ length: 10 }, (_, index) => index + 1);

/** What belongs to the row that has the focus: the same as the keys for mouse and finger, and the texts. */
export const GridEditor = () => (
  <Panel title="Ausgewählte Aufgabe" id="zeile-titel" className="gw-grid-editor">
    <p data-edit-title className="gw-grid-editor__title" />
    <p data-edit-before className="gw-note" />
    <Conflict />
    <p className="gw-error" data-edit-refused hidden />
    <Fieldset id="zeile-antwort" legend="Antwort" className="gw-grid-editor__choices">
      {ANSWERS.map((answer) => (
        <Button key={answer} data-set-answer={answer} aria-pressed="false">
          {ANSWER_LABELS[answer]}
        </Button>
      ))}
    </Fieldset>
    <Fieldset
      id="zeile-dringlichkeit"
      legend="Dringlichkeit, 1 gering bis 10 hoch"
      className="gw-grid-editor__marks"
    >
      {MARKS.map((mark) => (
        <Button key={mark} data-set-urgency={mark} aria-pressed="false">
          {mark}
        </Button>
      ))}
    </Fieldset>
    <Checkbox id="zeile-unbesetzt" name="unbesetzt" label="Seit Jahren unbesetzt" />
    <TextField
      id="zeile-partner"
      name="partner"
      label="Schon erledigt: mit wem?"
      maxLength={TEXT_LIMITS.partner}
    />
    <TextField
      id="zeile-nummer"
      name="nummer"
      label="Eigene Produktnummer"
      maxLength={TEXT_LIMITS.ownNumber}
    />
    <TextField id="zeile-bemerkung" name="bemerkung" label="Bemerkung" maxLength={TEXT_LIMITS.remark} />
    <Button data-leave className="gw-grid-editor__done">
      Fertig
    </Button>
    <p className="gw-note">Mit Eingabe oder Esc zurück zur Zeile. Alles wird von selbst gespeichert.</p>
  </Panel>
);

/** Two people wrote the same row: both answers, and who is asked chooses. */
const Conflict = () => (
  <div className="gw-notice gw-notice--warning" data-edit-conflict hidden>
    <div className="gw-notice__body">
      <p className="gw-notice__title">Zwei Antworten: Wählen Sie eine</p>
      <p>
        Ihre: <b data-conflict-mine />
      </p>
      <p>
        <span data-conflict-by />: <b data-conflict-theirs />
      </p>
      <div className="gw-actions">
        <Button data-choose="mine">Meine nehmen</Button>
        <Button data-choose="theirs">Die andere nehmen</Button>
      </div>
    </div>
  </div>
);
