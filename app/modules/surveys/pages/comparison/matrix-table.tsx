import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { itemsOf } from '../../domain/comparison/figure-items.ts';
import { compareAsked } from './compared-items.ts';
import { MatrixChoiceRow } from './matrix-choice-row.tsx';
import { MatrixFigureRow } from './matrix-figure-row.tsx';
import type { MatrixProps } from './matrix-props.ts';

export const Matrix = (props: MatrixProps) => (
  <ScrollRegion className="gw-matrix-scroll gw-print-wide" label="Gegenüberstellung der Angaben">
    <table className="kern-table gw-table gw-matrix gw-states gw-beside">
      <caption className="kern-sr-only">Angaben der Kommunen nebeneinander</caption>
      <thead>
        <tr>
          <th scope="col" className="gw-matrix__name">
            Frage
          </th>
          <th scope="col" className="gw-end">
            Median
          </th>
          {props.members.map(({ memberKey, name }) => (
            <th key={memberKey} scope="col" className="gw-end">
              {name}
              {props.page.sight.ownKeys.includes(memberKey) && <span className="gw-note"> (Ihre)</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.questions.flatMap((question) =>
          question.kind === 'auswahl' ? (
            <MatrixChoiceRow key={question.key} {...props} question={question} />
          ) : (
            itemsOf(question).map((item) => (
              <MatrixFigureRow
                key={item.key}
                {...props}
                comparison={compareAsked(props.page, props.query, item)}
              />
            ))
          ),
        )}
      </tbody>
    </table>
  </ScrollRegion>
);
