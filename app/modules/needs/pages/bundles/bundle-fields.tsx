import { germanCount } from '../../../../foundation/german.ts';
import { CheckboxGroup } from '../../../../ui/choices.tsx';
import { TextArea, TextField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import type { BundleSource, CatalogueTask } from '../../use-cases/bundles/read-bundle-source.ts';
import { errorAt } from './bundle-errors.ts';
import type { TypedBundle } from './read-bundle-form.ts';

export interface BundleFieldsProps {
  readonly typed: TypedBundle;
  readonly errors: readonly FieldError[];
  readonly source: BundleSource;
}

/** Title, reason, note and tasks of a bundle. */
export function BundleFields({ typed, errors, source }: BundleFieldsProps) {
  const at = (field: string) => ({ id: field, name: field, error: errorAt(errors, field) });
  return (
    <>
      <FormRow>
        <TextField
          {...at('titel')}
          label="Titel"
          hint="So heißt später auch das Projekt, wenn Sie nichts ändern."
          value={typed.title}
          maxLength={160}
        />
      </FormRow>
      <FormRow>
        <TextArea
          {...at('begruendung')}
          label="Begründung"
          hint="Warum gehören diese Aufgaben und diese Mitglieder zusammen? Nötig, bevor das Bündel bereit ist."
          value={typed.grounds}
          rows={3}
        />
      </FormRow>
      <FormRow>
        <TextArea {...at('notiz')} label="Notiz (freiwillig)" value={typed.note} rows={2} />
      </FormRow>
      <FormRow>
        <TaskChoice typed={typed} errors={errors} source={source} />
      </FormRow>
    </>
  );
}

/** All tasks by area; the areas with chosen ones are open, without any the first one. */
function TaskChoice({ typed, errors, source }: BundleFieldsProps) {
  const wanted = new Map((source.answers?.demand ?? []).map(({ number, members }) => [number, members.size]));
  const offered = source.tasks.filter(({ isActive, number }) => isActive || typed.numbers.includes(number));
  const areas = [...Map.groupBy(offered, ({ area }) => area)];
  return areas.map(([area, tasks], index) => {
    const chosen = tasks.filter(({ number }) => typed.numbers.includes(number)).length;
    return (
      <Disclosure
        key={area}
        open={chosen > 0 || (typed.numbers.length === 0 && index === 0)}
        summary={`${area} (${chosen} von ${germanCount(tasks.length, 'Aufgabe', 'Aufgaben')} gewählt)`}
      >
        <CheckboxGroup
          id={index === 0 ? 'aufgabe' : `aufgabe-${tasks[0]?.areaSlug ?? index}`}
          name="aufgabe"
          legend={`Aufgaben in ${area}`}
          values={typed.numbers}
          error={index === 0 ? errorAt(errors, 'aufgabe') : undefined}
          options={tasks.map((task) => optionOf(task, wanted))}
        />
      </Disclosure>
    );
  });
}

const optionOf = ({ number, title }: CatalogueTask, wanted: ReadonlyMap<string, number>) => ({
  value: number,
  label: `${number} ${title}`,
  hint: wanted.has(number)
    ? `Interesse: ${germanCount(wanted.get(number) ?? 0, 'Mitglied', 'Mitglieder')}`
    : 'Interesse: niemand',
});
