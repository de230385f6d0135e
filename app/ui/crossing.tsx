import { Fragment } from 'react';
import { compareTexts } from './compare-texts.ts';
import { Panel } from './layout.tsx';
import { type ChangedParagraph, TextChanges } from './text-changes.tsx';

/** One field of a form that two people changed at the same time. */
export interface CrossingField {
  /** Id of the field in the form below. */
  readonly id: string;
  readonly label: string;
  /** What is stored now. */
  readonly stored: string;
  /** What the second one typed. */
  readonly typed: string;
}

export interface CrossingProps {
  readonly fields: readonly CrossingField[];
  /** Fields that only the other one touched: the form below has them as they are stored. */
  readonly adopted?: readonly Pick<CrossingField, 'id' | 'label'>[];
}

/** Fields in which stored and typed differ; line breaks of browsers and blanks at the ends are no difference. */
export const crossingFields = (fields: readonly CrossingField[]): CrossingField[] =>
  fields.filter(({ stored, typed }) => tidy(stored) !== tidy(typed));

const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/**
 * What a second editor sees after a save that crossed another: field by field what is stored and what was typed, side by
 * side, with the words that differ marked. Nothing is written: the form below keeps what was typed, carries the version
 * that was shown here, and saving it again is the informed decision.
 */
export function Crossing({ fields, adopted = [] }: CrossingProps) {
  const differing = crossingFields(fields);
  return (
    <Panel title="Zwei Fassungen" id="kreuzung" className="gw-crossing">
      <p>
        Während Sie schrieben, hat jemand anders gespeichert. Von Ihrer Eingabe ist noch nichts gespeichert;
        sie steht im Formular.
      </p>
      {differing.length === 0 ? (
        <p>
          Beide Fassungen stimmen im Wortlaut überein. Sie können speichern oder die Seite einfach verlassen.
        </p>
      ) : (
        <>
          <p>
            Vergleichen Sie beide, übernehmen Sie im Formular, was bleiben soll, und speichern Sie dann noch
            einmal: Erst damit ersetzt Ihre Eingabe die gespeicherte Fassung.
          </p>
          {differing.map((field) => (
            <Difference key={field.id} field={field} />
          ))}
        </>
      )}
      {adopted.length > 0 && <Adopted fields={adopted} />}
    </Panel>
  );
}

const Adopted = ({ fields }: { readonly fields: NonNullable<CrossingProps['adopted']> }) => (
  <p>
    Nur von anderer Seite geändert und schon in Ihrem Formular:{' '}
    {fields.map(({ id, label }, index) => (
      <Fragment key={id}>
        {index > 0 && ', '}
        <a href={`#${id}`}>{label}</a>
      </Fragment>
    ))}
  </p>
);

function Difference({ field: { id, label, stored, typed } }: { readonly field: CrossingField }) {
  const changes = compareTexts(tidy(stored), tidy(typed));
  return (
    <section aria-labelledby={`kreuzung-${id}`} className="gw-crossing__field">
      <h3 className="gw-h3" id={`kreuzung-${id}`}>
        <a href={`#${id}`}>{label}</a>
      </h3>
      <div className="gw-crossing__pair">
        <Side title="Gespeichert" changes={sideOf(changes, 'added')} />
        <Side title="Ihre Eingabe" changes={sideOf(changes, 'removed')} />
      </div>
    </section>
  );
}

function Side({ title, changes }: { readonly title: string; readonly changes: readonly ChangedParagraph[] }) {
  return (
    <div>
      <p className="gw-crossing__side">{title}</p>
      {changes.length === 0 ? <p>leer</p> : <TextChanges paragraphs={changes} />}
    </div>
  );
}

/** One of the two texts: without what only the other one has. */
const sideOf = (changes: readonly ChangedParagraph[], other: 'added' | 'removed'): ChangedParagraph[] =>
  changes
    .filter(({ kind }) => kind !== other)
    .map((paragraph) => ({ ...paragraph, parts: paragraph.parts.filter(({ kind }) => kind !== other) }));
