import { germanCount } from '../../../../foundation/german.ts';
import { Panel } from '../../../../ui/layout.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import type { LeadTimes, Span } from '../../domain/portfolio/lead-time.ts';
import type { BoardPanelProps } from './places-panel.tsx';

/** How long it takes from the need to the start: median and longest, and each project. */
export function LeadTimePanel({ base, portfolio: { times } }: BoardPanelProps) {
  return (
    <Panel title="Vom Bedarf zum Start" id="durchlauf">
      <div className="gw-stack">
        <DescriptionList
          items={[
            { term: 'Bedarf bis aufgenommen', value: spanText(times.toTakenUp) },
            { term: 'aufgenommen bis angelegt', value: spanText(times.toCreated) },
            { term: 'angelegt bis gestartet', value: spanText(times.toStart) },
            { term: 'insgesamt', value: spanText(times.total) },
          ]}
        />
        {times.rows.length > 0 && (
          <ul className="gw-list">
            {times.rows.map((row) => (
              <li key={row.slug}>
                <a href={`${base}/projekte/${row.slug}`}>{row.title}</a>: {totalText(row.total)}
              </li>
            ))}
          </ul>
        )}
        <p className="gw-note">{unknownText(times)}</p>
      </div>
    </Panel>
  );
}

const spanText = (span: Span | undefined): string =>
  span === undefined
    ? 'noch nichts gemessen'
    : `im Mittel (Median) ${germanCount(span.median, 'Tag', 'Tage')}, längstens ${span.longest}`;

const totalText = (total: number | null): string =>
  total === null ? 'noch nicht gestartet' : germanCount(total, 'Tag', 'Tage');

const unknownText = ({ unknown }: LeadTimes): string =>
  unknown === 0
    ? 'Der Tag des Bedarfs ist der Eingang des Vorschlags oder der Stand der Bedarfsrunde.'
    : `Bei ${germanCount(unknown, 'Projekt', 'Projekten')} ist der Tag des Bedarfs nicht überliefert; sie zählen hier nicht mit.`;
