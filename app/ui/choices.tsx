import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { describe, FieldErrorText, Hint } from './field-frame.tsx';

export interface CheckboxProps {
  readonly id: string;
  readonly name: string;
  readonly label: ReactNode;
  readonly value?: string;
  readonly checked?: boolean;
  readonly hint?: ReactNode;
}

interface CheckProps extends CheckboxProps {
  readonly type: 'checkbox' | 'radio';
}

/** Its hint has an id apart from that of the group, whose id the first option carries. */
function Check({ type, id, name, label, value, checked = false, hint }: CheckProps) {
  return (
    <div className="gw-check">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
        aria-describedby={hint ? `${id}-hinweis-wahl` : undefined}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <span className="gw-check__hint" id={`${id}-hinweis-wahl`}>
            {hint}
          </span>
        )}
      </div>
    </div>
  );
}

export const Checkbox = (props: CheckboxProps) => <Check type="checkbox" {...props} />;

export interface FieldsetProps {
  readonly legend: ReactNode;
  /** Needed where hint or error are given: they are tied to the group by it. */
  readonly id: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Fields that belong together under one question. */
export function Fieldset({ legend, id, hint, error, className, children }: FieldsetProps) {
  return (
    <fieldset
      className={classNames('gw-group', error && 'gw-group--error', className)}
      aria-describedby={describe({ id, hint, error })['aria-describedby']}
    >
      <legend>{legend}</legend>
      {hint && <Hint id={id}>{hint}</Hint>}
      {children}
      {error && <FieldErrorText id={id}>{error}</FieldErrorText>}
    </fieldset>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

export type ChoiceArrangement = 'below' | 'row' | 'columns';

export interface ChoiceGroupProps extends Omit<FieldsetProps, 'children' | 'className'> {
  readonly name: string;
  readonly options: readonly Choice[];
  readonly arrangement?: ChoiceArrangement;
}

/** The first option carries the group's id, so that the error summary leads to a field that can take the focus. */
const optionId = (id: string, index: number) => (index === 0 ? id : `${id}-${index + 1}`);

function Choices({
  type,
  chosen,
  options,
  arrangement = 'below',
  name,
  ...group
}: ChoiceGroupProps & { readonly type: 'checkbox' | 'radio'; readonly chosen: readonly string[] }) {
  return (
    <Fieldset {...group}>
      <div className={classNames('gw-options', arrangement !== 'below' && `gw-options--${arrangement}`)}>
        {options.map((option, index) => (
          <Check
            key={option.value}
            {...option}
            type={type}
            id={optionId(group.id, index)}
            name={name}
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </Fieldset>
  );
}

/** Exactly one of a few. */
export const RadioGroup = ({
  value,
  ...group
}: ChoiceGroupProps & { readonly value?: string | undefined }) => (
  <Choices {...group} type="radio" chosen={value === undefined ? [] : [value]} />
);

/** Any number of a few or of many. */
export const CheckboxGroup = ({
  values,
  ...group
}: ChoiceGroupProps & { readonly values: readonly string[] }) => (
  <Choices {...group} type="checkbox" chosen={values} />
);
