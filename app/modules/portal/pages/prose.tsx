import type { ReactNode } from 'react';
import type { PageView } from '../../../platform/http/page-route.ts';
import { PageTitle, Panel } from '../../../ui/layout.tsx';

export interface ProseProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** Panels below the text. */
  readonly below?: ReactNode;
}

/** A page of running text. */
export const prosePage = ({ title, lead, children, below }: ProseProps): PageView => ({
  kind: 'page',
  title,
  crumbs: [{ label: 'Startseite', href: '/' }, { label: title }],
  body: (
    <>
      <PageTitle title={title} lead={lead} />
      <Panel>
        <div className="gw-prose gw-stack">{children}</div>
      </Panel>
      {below}
    </>
  ),
});

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="gw-stack">
      <h2 className="gw-h2">{title}</h2>
      {children}
    </section>
  );
}

export interface OperatorParagraphsProps {
  readonly paragraphs: readonly string[];
  /** Name of the file in GEMEINWERK_DATA/seiten. */
  readonly file: string;
  readonly isDemo: boolean;
  /** What stands here once the operator has written it. */
  readonly awaited: string;
}

/** What the operator wrote, or that it is missing and where it belongs. */
export function OperatorParagraphs({ paragraphs, file, isDemo, awaited }: OperatorParagraphsProps) {
  if (paragraphs.length > 0) return paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>);
  return (
    <>
      <p>
        {isDemo
          ? `Dies ist eine Vorführung; sie hat keine betreibende Stelle. Im Betrieb steht hier ${awaited}.`
          : `Die betreibende Stelle hat diesen Text noch nicht eingetragen. Hier gehört ${awaited} hin.`}
      </p>
      <p className="gw-note">
        Wer Gemeinwerk betreibt, schreibt den Text in die Datei <code>seiten/{file}.txt</code> im Datenordner
        (Absätze durch eine Leerzeile getrennt).
      </p>
    </>
  );
}
