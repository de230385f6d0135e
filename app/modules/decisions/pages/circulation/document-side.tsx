import { TextLink } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { dayText } from '../../domain/circulation/german-day.ts';
import type { DocumentFile } from '../../use-cases/circulation/find-document.ts';
import { HistoryPanel } from './history-panel.tsx';
import { VersionsPanel } from './versions-panel.tsx';

/** Beside the document: its sealed record, its versions, what was answered. */
export const DocumentSide = ({
  href,
  base,
  file,
}: {
  readonly href: string;
  readonly base: string;
  readonly file: DocumentFile;
}) => (
  <>
    {file.sealed && (
      <Panel title="Versiegelter Nachweis" id="siegel">
        <div className="gw-stack">
          <p>
            Versiegelt am {dayText(file.sealed.sealedAt)}. Jeder kann ihn ohne Konto prüfen: mit{' '}
            <code>gemeinwerk verify DATEI</code> oder auf der <a href="/pruefen">öffentlichen Prüfseite</a>.
          </p>
          {file.mayRead && (
            <TextLink href={`${href}/siegel`} icon="download">
              Nachweis herunterladen (JSON)
            </TextLink>
          )}
          <p className="gw-note">Fingerabdruck des Schlüssels</p>
          <p className="gw-fingerprint">{file.sealed.fingerprint}</p>
        </div>
      </Panel>
    )}
    {file.document.form === 'schrift' && file.document.sentAt !== null && (
      <Panel title="Unterschriften" id="unterschriften">
        <TextLink href={`${href}/unterschriften`} icon="description">
          Wer hat unterschrieben?
        </TextLink>
      </Panel>
    )}
    {file.mayRead && <VersionsPanel href={href} versions={file.versions} />}
    {file.mayRead && file.document.state !== 'entwurf' && (
      <HistoryPanel href={href} answers={file.answers} seesAll={file.viewer.seesAll} />
    )}
    {file.document.subject && (
      <Panel title="Gehört zu" id="bezug">
        <TextLink href={`${base}${file.document.subject.path}`}>{file.document.subject.title}</TextLink>
      </Panel>
    )}
  </>
);
