import { Checkbox } from '../../../../ui/choices.tsx';
import { DateField, SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { MATTERS, type Matter as MatterKind } from '../../domain/authority/authority-law.ts';
import type { MatterForm } from '../../domain/tracker/check-matter.ts';
import { STANDARD_PLACEHOLDERS } from '../../domain/tracker/template-values.ts';
import { errorAt } from './path-forms.ts';

const KIND_WORDS: Readonly<Record<MatterKind, string>> = {
  'laufendes-geschaeft': 'laufende Verwaltung',
  verpflichtung: 'Auftrag, Vertrag oder Zahlung',
  'oeffentlich-rechtliche-vereinbarung': 'öffentlich-rechtliche Vereinbarung',
  satzung: 'Satzung oder Änderung einer Satzung',
  stellungnahme: 'Stellungnahme ohne Kosten',
};

export interface MatterFieldsProps {
  readonly form: MatterForm;
  readonly errors: readonly FieldError[];
  /** Figures known so far, as placeholders. */
  readonly columns: readonly string[];
}

/** Fields of a matter: what it is about, the text of the paper, the consent it needs. */
export function MatterFields({ form, errors, columns }: MatterFieldsProps) {
  const at = (field: string) => ({ id: field, name: field, error: errorAt(errors, field) });
  const placeholders = [...STANDARD_PLACEHOLDERS, ...columns].map((name) => `{{${name}}}`).join(', ');
  return (
    <>
      <FormRow>
        <TextField {...at('titel')} label="Titel" value={form.title} maxLength={160} />
      </FormRow>
      <SelectField
        {...at('art')}
        label="Worum geht es?"
        hint="Danach und nach dem Betrag richtet sich, wer entscheidet."
        value={form.kind}
        options={[
          { value: '', label: 'bitte wählen' },
          ...MATTERS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] })),
        ]}
      />
      <DateField {...at('beginn')} label="Gewünschter Beginn (freiwillig)" value={form.wishedStart} />
      <FormRow>
        <TextField
          {...at('gegenstand')}
          label="Gegenstand in einem Satz"
          value={form.summary}
          maxLength={400}
        />
      </FormRow>
      <FormRow>
        <TextArea
          {...at('beschluss')}
          label="Beschlussvorschlag"
          hint={`Ein Text für alle. Platzhalter füllt das Programm je Mitglied: ${placeholders}. Eine leere Zeile beginnt einen Absatz.`}
          value={form.resolution}
          rows={6}
        />
      </FormRow>
      <FormRow>
        <TextArea {...at('begruendung')} label="Begründung" value={form.grounds} rows={8} />
      </FormRow>
      <Conditions form={form} errors={errors} />
    </>
  );
}

/** Consent of all, and whether bodies treat it in public. */
function Conditions({ form, errors }: Pick<MatterFieldsProps, 'form' | 'errors'>) {
  return (
    <>
      <FormRow>
        <Checkbox
          id="alle"
          name="alle"
          value="ja"
          label="Alle müssen zustimmen"
          hint="Lehnt ein Mitglied ab, ist der Vorgang gescheitert."
          checked={form.needsAll}
        />
      </FormRow>
      <FormRow>
        <TextField
          id="allequelle"
          name="allequelle"
          error={errorAt(errors, 'allequelle')}
          label="Woraus folgt das?"
          hint="Satzung oder Paragraf, etwa „§ 5 der Satzung“."
          value={form.needsAllSource}
          grow
        />
      </FormRow>
      <FormRow>
        <Checkbox
          id="nichtoeffentlich"
          name="nichtoeffentlich"
          value="ja"
          label="Die Vorlagen werden nicht öffentlich behandelt (§ 52 HGO)"
          hint="Gilt für neu geplante Schritte; je Schritt lässt es sich ändern."
          checked={form.nonPublic}
        />
      </FormRow>
    </>
  );
}
