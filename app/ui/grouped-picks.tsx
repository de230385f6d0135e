import { Checkbox, CheckboxGroup, Fieldset } from './choices.tsx';
import { Disclosure } from './text.tsx';

export interface PickGroup {
  readonly id: string;
  readonly label: string;
  /** "3 Fragen" */
  readonly count: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface GroupedPicksProps {
  readonly id: string;
  readonly legend: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly groups: readonly PickGroup[];
  /** Values of the single options. */
  readonly chosen: readonly string[];
  /** Names of the fields for a whole group and for a single option. */
  readonly names: { readonly group: string; readonly option: string };
  /** Leads to the single options: "Einzelne Fragen". */
  readonly single: string;
}

/** Whole groups, or single options of one; a group of which some are chosen stands open. */
export const GroupedPicks = (props: GroupedPicksProps) => (
  <div id={props.id}>
    <Fieldset legend={props.legend} id={`${props.id}-wahl`} hint={props.hint} error={props.error}>
      <div className="gw-picks__list">
        {props.groups.map((group) => (
          <Group key={group.id} group={group} {...props} />
        ))}
      </div>
    </Fieldset>
  </div>
);

function Group({ group, chosen, names, single }: GroupedPicksProps & { readonly group: PickGroup }) {
  const { id, label, count, options } = group;
  const some = options.filter(({ value }) => chosen.includes(value)).map(({ value }) => value);
  const isWhole = some.length === options.length;
  return (
    <div className="gw-picks__item">
      <Checkbox
        id={`${names.group}-${id}`}
        name={names.group}
        value={id}
        label={`${label} (${count})`}
        checked={isWhole}
      />
      <Disclosure
        summary={
          <>
            {single}
            <span className="kern-sr-only"> aus {label}</span>
          </>
        }
        open={some.length > 0 && !isWhole}
      >
        <CheckboxGroup
          id={`${names.option}-${id}`}
          name={names.option}
          legend={`${single} aus ${label}`}
          values={isWhole ? [] : some}
          options={options}
        />
      </Disclosure>
    </div>
  );
}
