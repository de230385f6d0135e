import type { PageView } from '../../../platform/http/page-route.ts';
import { prosePage, Section } from './prose.tsx';

/** GET /leichte-sprache: what this is, in short sentences of one thought each (DIN SPEC 33429). */
export const showPlainLanguage = async (): Promise<PageView> =>
  prosePage({
    title: 'Leichte Sprache',
    children: (
      <>
        <What />
        <Who />
        <How />
        <p className="gw-note">
          Diesen Text hat noch keine Prüf-Gruppe geprüft. Er folgt den Regeln für Leichte Sprache, so gut wir
          es können.
        </p>
      </>
    ),
  });

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <div>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </div>
);

const What = () => (
  <Section title="Was ist Gemeinwerk?">
    <Lines
      lines={[
        'Gemeinwerk ist ein Computer-Programm.',
        'Städte und Gemeinden arbeiten damit zusammen.',
        'Zum Beispiel: Mehrere Städte kaufen zusammen ein.',
        'Oder: Mehrere Städte teilen sich eine Fach-Kraft.',
        'Das schwere Wort dafür ist: Interkommunale Zusammenarbeit.',
        'Die Abkürzung ist: IKZ.',
      ]}
    />
  </Section>
);

const Who = () => (
  <Section title="Was steht auf diesen Seiten?">
    <Lines
      lines={[
        'Jede Gruppe von Städten und Gemeinden hat eine öffentliche Seite.',
        'Dort lesen Sie: Das machen die Städte zusammen.',
        'Dort lesen Sie auch: So viele machen mit.',
        'Die anderen Seiten sind nur für Menschen, die im Rat-Haus arbeiten.',
        'Sie brauchen dafür ein Kenn-Wort.',
      ]}
    />
  </Section>
);

const How = () => (
  <Section title="So benutzen Sie die Seiten">
    <Lines
      lines={[
        'Ganz oben links steht der Name: Gemeinwerk.',
        'Klicken Sie darauf. Dann sind Sie wieder am Anfang.',
        'Ganz unten auf jeder Seite stehen wichtige Links.',
        'Ein Link heißt: Barriere melden.',
        'Klicken Sie darauf, wenn Sie etwas nicht lesen oder nicht benutzen können.',
      ]}
    />
  </Section>
);
