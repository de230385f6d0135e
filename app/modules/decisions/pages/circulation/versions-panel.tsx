import { TextLink } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { DocumentVersion } from '../../domain/circulation/document.ts';
import { dayText } from '../../domain/circulation/german-day.ts';
import type { VersionScope } from '../../domain/circulation/plan-new-version.ts';

/** What users read of whom a version asked. */
const SCOPE_LABELS: Readonly<Record<VersionScope, string>> = {
  alle: 'alle gefragt',
  benannte: 'die Betroffenen gefragt',
  redaktionell: 'redaktionell',
};

/** All versions, the youngest first, each with its paper and what it changed. */
export const VersionsPanel = ({
  href,
  versions,
}: {
  readonly href: string;
  readonly versions: readonly DocumentVersion[];
}) => (
  <Panel title="Fassungen" id="fassungen">
    <ul className="gw-log">
      {versions.toReversed().map(({ number, createdAt, changeNote, scope }) => (
        <li key={number}>
          <TextLink href={`${href}/datei?fassung=${number}`} icon="description">
            Fassung {number} (PDF)
          </TextLink>
          <div className="gw-log__meta">
            {dayText(createdAt)}
            {number > 1 && `, ${SCOPE_LABELS[scope]}`}
          </div>
          {changeNote !== '' && <p>{changeNote}</p>}
          {number > 1 && (
            <TextLink href={`${href}/vergleich?von=${number - 1}&bis=${number}`}>
              Vergleichen mit Fassung {number - 1}
            </TextLink>
          )}
        </li>
      ))}
    </ul>
  </Panel>
);
