import { NumberField, SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { GATES, type StageRole } from '../../domain/process/stage.ts';
import type { TypedTemplateStage } from './read-template-form.ts';

export interface StageFieldsProps {
  readonly stage: TypedTemplateStage;
  /** From 1. */
  readonly row: number;
  readonly errors: readonly FieldError[];
}

const ROLES: readonly { readonly value: StageRole; readonly label: string }[] = [
  { value: 'arbeit', label: 'Arbeit' },
  { value: 'auftrag', label: 'Projektauftrag (endet mit dem Start)' },
  { value: 'ablaufplan', label: 'Projektablaufplan (endet mit dessen Abstimmung)' },
];

/** One stage of the form, folded unless it is new or something in it is wrong. */
export function StageFields({ stage, row, errors }: StageFieldsProps) {
  const prefix = `s${row}-`;
  const at = (name: string) => ({
    id: `${prefix}${name}`,
    name: `${prefix}${name}`,
    error: errors.find(({ field }) => field === `${prefix}${name}`)?.message,
  });
  const isWrong = errors.some(({ field }) => field.startsWith(prefix));
  const summary =
    stage.title === '' ? 'Neue Stufe …' : `${stage.number}. ${stage.title} (${stage.weeks} Wochen)`;
  return (
    <Disclosure summary={summary} open={isWrong}>
      <input type="hidden" name={`${prefix}key`} value={stage.key} />
      <div className="gw-form">
        <NumberField {...at('nr')} label="Nummer" value={stage.number} />
        <TextField {...at('titel')} label="Titel der Stufe" value={stage.title} maxLength={120} />
        <NumberField {...at('wochen')} label="Übliche Dauer" unit="Wochen" value={stage.weeks} />
        <SelectField {...at('rolle')} label="Rolle der Stufe" value={stage.role} options={ROLES} />
        <SelectField
          {...at('entscheidung')}
          label="Wer am Ende entscheidet"
          value={stage.gate}
          options={[
            { value: '', label: 'keine Entscheidung nötig' },
            ...Object.entries(GATES).map(([value, label]) => ({ value, label })),
          ]}
        />
        <TextField {...at('frage')} label="Frage dazu" value={stage.question} maxLength={300} />
        <TextArea
          {...at('unterlagen')}
          label="Nötige Unterlagen, eine je Zeile"
          rows={3}
          value={stage.papers}
        />
        <TextArea {...at('schritte')} label="Schritte, einer je Zeile" rows={3} value={stage.steps} />
      </div>
    </Disclosure>
  );
}
