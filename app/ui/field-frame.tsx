import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

/** What every field has. `error` says what to enter, not what was wrong. */
export interface FieldProps {
  /** Also the target of the error summary's link. */
  readonly id: string;
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Takes the room that is left in a row. */
  readonly grow?: boolean;
}

const hintId = (id: string) => `${id}-hinweis`;
const errorId = (id: string) => `${id}-fehler`;

/** ARIA attributes that tie a control to its hint and its error; absent where there is neither. */
export function describe({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  const ids = classNames(hint ? hintId(id) : null, error ? errorId(id) : null);
  return {
    'aria-describedby': ids === '' ? undefined : ids,
    'aria-invalid': error ? (true as const) : undefined,
  };
}

export const Hint = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <p className="gw-hint" id={hintId(id)}>
    {children}
  </p>
);

export function FieldErrorText({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <p className="gw-error" id={errorId(id)}>
      <Icon name="error" size={18} />
      <span>
        <span className="kern-sr-only">Fehler: </span>
        {children}
      </span>
    </p>
  );
}

export interface FieldFrameProps extends FieldProps {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Label above, hint, control, error below. */
export function FieldFrame({ id, label, hint, error, grow, className, children }: FieldFrameProps) {
  return (
    <div
      className={classNames(
        'kern-form-input gw-field',
        grow && 'gw-field--grow',
        error && 'kern-form-input--error',
        className,
      )}
    >
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      {hint && <Hint id={id}>{hint}</Hint>}
      {children}
      {error && <FieldErrorText id={id}>{error}</FieldErrorText>}
    </div>
  );
}
