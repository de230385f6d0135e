import { germanDecimal } from '../../../foundation/german.ts';
import { Checkbox, Fieldset } from '../../../ui/choices.tsx';
import { NumberField } from '../../../ui/fields.tsx';
import { Disclosure } from '../../../ui/text.tsx';
import { keyMeasure } from '../domain/contribution-table.ts';
import { measureWord } from '../domain/scheme-words.ts';
import type { WhatIf } from '../use-cases/load-what-if.ts';
import { errorOf } from './calculator-error.ts';

/** Who takes part, and each one's own figure of the table's measure. */
export function CalculatorMembers({ whatIf }: { readonly whatIf: WhatIf }) {
  const { members, reading, result } = whatIf;
  const chosen = new Set(reading.typed.mitglied);
  const hasError =
    !result.ok && result.error.some(({ field }) => field === 'mitglied' || field.startsWith('m.'));
  return (
    <Disclosure id="beteiligte" summary={`Beteiligte: ${chosen.size} von ${members.length}`} open={hasError}>
      <Fieldset legend="Wer macht mit?" id="mitglied" {...errorOf(whatIf, 'mitglied')} className="gw-picks">
        <ul className="gw-picks__list">
          {members.map(({ member }) => (
            <li key={member.key} className="gw-picks__item">
              <Checkbox
                id={`mitglied-${member.key}`}
                name="mitglied"
                value={member.key}
                label={member.name}
                checked={chosen.has(member.key)}
              />
              <OwnFigure whatIf={whatIf} memberKey={member.key} name={member.name} />
            </li>
          ))}
        </ul>
      </Fieldset>
    </Disclosure>
  );
}

/** The figure counts with the table's own key alone; population comes from the register. */
function OwnFigure({
  whatIf,
  memberKey,
  name,
}: {
  readonly whatIf: WhatIf;
  readonly memberKey: string;
  readonly name: string;
}) {
  const { table, reading } = whatIf;
  const measure = keyMeasure(table.scheme);
  if (measure === null || measure === 'population' || measure === 'equal') return null;
  const own = table.rows.find((row) => row.memberKey === memberKey)?.measures[measure];
  const value =
    reading.typed.measures.get(memberKey) ??
    (own === undefined ? '' : germanDecimal(own).replaceAll('.', ''));
  return (
    <NumberField
      id={`m-${memberKey}`}
      name={`m.${memberKey}`}
      label={`${measureWord(measure)} ${name}`}
      value={value}
      {...errorOf(whatIf, `m.${memberKey}`)}
    />
  );
}
