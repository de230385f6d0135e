import { germanCount } from '../../../foundation/german.ts';
import { TextLink } from '../../../ui/button.tsx';
import type { ChangedField } from '../domain/read-change.ts';
import { recordedValue } from './audit-values.ts';
import { fieldWord } from './audit-words.ts';

export interface ChangedFieldsProps {
  /** What the change was made to. */
  readonly subjectKind: string;
  readonly changes: readonly ChangedField[] | null;
  /** The rest is counted and linked. */
  readonly limit?: number;
  readonly more?: string;
}

/** Before and after of each field, in words where a side is missing. */
export function ChangedFields({
  subjectKind,
  changes,
  limit = Number.POSITIVE_INFINITY,
  more,
}: ChangedFieldsProps) {
  if (changes === null)
    return <span className="gw-muted">Der Inhalt wurde nach einer Löschregel entfernt.</span>;
  if (changes.length === 0) return <span className="gw-muted">ohne Angaben</span>;
  const left = changes.length - limit;
  return (
    <>
      <ul className="gw-long-words">
        {changes.slice(0, limit).map((change) => (
          <li key={change.field}>
            <FieldText {...change} subjectKind={subjectKind} />
          </li>
        ))}
      </ul>
      {left > 0 && more && (
        <TextLink href={more}>{germanCount(left, 'weitere Angabe', 'weitere Angaben')}</TextLink>
      )}
    </>
  );
}

function FieldText({
  field,
  before,
  after,
  subjectKind,
}: ChangedField & Pick<ChangedFieldsProps, 'subjectKind'>) {
  const word = (value: string) => recordedValue(subjectKind, field, value);
  const name = field === '' ? '' : `${fieldWord(field)}: `;
  if (before === undefined) return name + word(after ?? '');
  if (after === undefined)
    return (
      <>
        {name}
        <del>{word(before)}</del> (entfernt)
      </>
    );
  return (
    <>
      {name}
      <del>{word(before)}</del> jetzt <b>{word(after)}</b>
    </>
  );
}
