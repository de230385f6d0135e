const KEYS: readonly (readonly [string, string])[] = [
  ['1 bis 9, 0', 'Interesse mit dieser Dringlichkeit; 0 ist 10'],
  ['n', 'Kein Interesse'],
  ['z', 'Nicht unsere Aufgabe (nicht zuständig)'],
  ['e', 'Schon gemeinsam erledigt'],
  ['u', 'Seit Jahren unbesetzt, an und aus'],
  ['Entf, Rück', 'Antwort leeren'],
  ['Pfeile, j und k', 'nächste und vorige Zeile'],
  ['Bild auf und ab, Pos 1, Ende', 'zehn Zeilen weiter, erste, letzte Zeile'],
  ['Eingabe', 'zur Bemerkung, bei „erledigt“ zum Partner'],
  ['Strg + Z', 'letzte Änderung zurücknehmen'],
  ['?', 'diese Hilfe'],
];

/** The keys of the grid; "?" opens it. */
export const GridHelp = () => (
  <details className="gw-grid-help" id="tasten">
    <summary>Tasten</summary>
    <dl>
      {KEYS.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </details>
);
