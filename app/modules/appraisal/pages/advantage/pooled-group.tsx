import type { ReactNode } from 'react';
import { Fieldset } from '../../../../ui/choices.tsx';
import { FormRow } from '../../../../ui/form.tsx';

interface GroupProps {
  readonly id: string;
  readonly legend: string;
  readonly hint: string;
  readonly children: ReactNode;
}

/** Fields that belong together, in rows of their own: their hints stand above all of them. */
export const PooledGroup = ({ children, ...group }: GroupProps) => (
  <FormRow>
    <Fieldset {...group}>
      <div className="gw-form">{children}</div>
    </Fieldset>
  </FormRow>
);
