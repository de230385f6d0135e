import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';

/** Values that travel with a form unseen. */
export function HiddenFields({
  values = {},
}: {
  readonly values?: Readonly<Record<string, string>> | undefined;
}) {
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

export interface FormProps {
  readonly action: string;
  /** One narrow column instead of as many as fit. */
  readonly narrow?: boolean;
  readonly hidden?: Readonly<Record<string, string>>;
  /** Sends files as well. */
  readonly upload?: boolean;
  readonly children: ReactNode;
}

/** A form that changes something. The server checks it and says what to enter, so the browser's own bubbles stay off. */
export function Form({ action, narrow = false, upload = false, hidden, children }: FormProps) {
  return (
    <form
      method="post"
      action={action}
      encType={upload ? 'multipart/form-data' : undefined}
      noValidate
      className={classNames('gw-form', narrow && 'gw-form--narrow')}
    >
      <HiddenFields values={hidden} />
      {children}
    </form>
  );
}

/** Spans all columns of a form: buttons, long fields, groups. */
export const FormRow = ({ children }: { readonly children: ReactNode }) => (
  <div className="gw-form__wide">{children}</div>
);

export const FormButtons = ({ children }: { readonly children: ReactNode }) => (
  <div className="gw-form__wide gw-actions">{children}</div>
);

export interface LiveFormProps {
  readonly action: string;
  /** Ids of the parts of the page that change with the form, parted by a blank. */
  readonly target: string;
  readonly label: string;
  readonly hidden?: Readonly<Record<string, string>>;
  /** What the button says where no script answers at once. */
  readonly submit: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A question asked by GET: its answer has an address. With a script the named parts follow every change. */
export function LiveForm({ action, target, label, hidden, submit, className, children }: LiveFormProps) {
  return (
    <form
      method="get"
      action={action}
      aria-label={label}
      className={className}
      data-live
      data-target={target}
    >
      <HiddenFields values={hidden} />
      {children}
      <Button type="submit" className="gw-without-script">
        {submit}
      </Button>
    </form>
  );
}

export type FilterBarProps = Omit<LiveFormProps, 'className' | 'submit'>;

/** Filters on top of a table. */
export function FilterBar({ children, ...form }: FilterBarProps) {
  return (
    <search>
      <LiveForm {...form} submit="Anwenden" className="gw-filter">
        {children}
      </LiveForm>
    </search>
  );
}
