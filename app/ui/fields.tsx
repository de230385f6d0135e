import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { describe, FieldFrame, type FieldProps } from './field-frame.tsx';

type Native = Pick<
  ComponentPropsWithoutRef<'input'>,
  'autoComplete' | 'inputMode' | 'min' | 'max' | 'maxLength' | 'required' | 'disabled' | 'placeholder'
>;

export interface TextFieldProps extends FieldProps, Native {
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'date';
  /** What the user typed, also where it was refused. */
  readonly value?: string | undefined;
  readonly className?: string;
  /** Stands behind the control and is part of its label: "€", "Prozent". */
  readonly unit?: ReactNode;
}

const inputClass = (error?: string) =>
  classNames('kern-form-input__input', error && 'kern-form-input__input--error');

/** One line of text. */
export function TextField({ type = 'text', value, unit, grow, className, ...rest }: TextFieldProps) {
  const { id, name, label, hint, error, ...native } = rest;
  const control = (
    <input
      {...native}
      id={id}
      name={name}
      type={type}
      defaultValue={value}
      className={inputClass(error)}
      {...describe({ id, hint, error })}
    />
  );
  const frame = { id, name, label, hint, error, className, ...(grow && { grow }) };
  return (
    <FieldFrame {...frame}>
      {unit ? (
        <span className="gw-field__unit">
          {control}
          <span>{unit}</span>
        </span>
      ) : (
        control
      )}
    </FieldFrame>
  );
}

/**
 * A figure in German notation. A text field on purpose: the browser's number field drops what it cannot read
 * and changes with the mouse wheel.
 */
export function NumberField(props: Omit<TextFieldProps, 'type' | 'inputMode' | 'className'>) {
  return <TextField autoComplete="off" {...props} inputMode="decimal" className="gw-field--number" />;
}

/** A calendar day; the value is ISO (2026-11-21). */
export function DateField(props: Omit<TextFieldProps, 'type' | 'inputMode'>) {
  return <TextField {...props} type="date" />;
}

export interface FileFieldProps extends FieldProps {
  /** Endings and content types the file dialog offers first: ".pdf,application/pdf". */
  readonly accept?: string;
}

/** One file. Browsers forget the choice where a form is refused: the hint says so. */
export function FileField({ accept, ...field }: FileFieldProps) {
  const { id, name, error } = field;
  return (
    <FieldFrame {...field}>
      <input
        id={id}
        name={name}
        type="file"
        accept={accept}
        className={inputClass(error)}
        {...describe(field)}
      />
    </FieldFrame>
  );
}

export interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined;
  readonly rows?: number;
  readonly maxLength?: number;
}

/** Several lines of text. */
export function TextArea({ value, rows = 4, maxLength, ...field }: TextAreaProps) {
  const { id, name, error } = field;
  return (
    <FieldFrame {...field}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        maxLength={maxLength}
        defaultValue={value}
        className={inputClass(error)}
        {...describe(field)}
      />
    </FieldFrame>
  );
}

export interface SelectFieldProps extends FieldProps {
  readonly value?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export function SelectField({ value, options, ...field }: SelectFieldProps) {
  const { id, name, error } = field;
  return (
    <FieldFrame {...field}>
      <div className="kern-form-input__select-wrapper">
        <select
          id={id}
          name={name}
          defaultValue={value}
          className={classNames('kern-form-input__select', error && 'kern-form-input__select--error')}
          {...describe(field)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </FieldFrame>
  );
}
