import type { PageView } from './page-route.ts';

/** Pages for what cannot be shown: each says what happened and what helps. */
export function errorPage(status: number): PageView {
  switch (status) {
    case 400:
      return view(
        422,
        'Die Anfrage ist nicht lesbar',
        'Sie enthält ein Zeichen, das in keinem Text vorkommt. Geben Sie die Adresse oder den Text von Hand neu ein.',
      );
    case 403:
      return view(
        403,
        'Diese Anfrage wurde nicht angenommen',
        'Sie kam nicht von einer Seite dieses Programms. Öffnen Sie die Seite neu und senden Sie das Formular noch einmal ab.',
      );
    case 404:
      return view(
        404,
        'Seite nicht gefunden',
        'Diese Adresse gibt es nicht, oder der Inhalt wurde verschoben. Prüfen Sie die Adresse oder beginnen Sie auf der Startseite.',
      );
    case 410:
      return view(
        404,
        'Diese Datei fehlt auf dem Server',
        'Die Angaben zu ihr sind erhalten, die Datei selbst ist nicht mehr da oder beschädigt. Geben Sie der Geschäftsstelle Bescheid: Wer das Programm betreibt, kann sie aus der Sicherung zurückholen.',
      );
    case 413:
      return view(
        413,
        'Die Eingabe ist zu groß',
        'Es können höchstens 5 MB auf einmal gesendet werden, mit Dateien 25 MB. Teilen Sie die Eingabe auf, oder verkleinern Sie die Datei.',
      );
    default:
      return view(
        500,
        'Das hat nicht geklappt',
        'Im Programm ist ein Fehler aufgetreten. Ihre Daten sind unverändert. Bitte versuchen Sie es noch einmal; bleibt der Fehler, wenden Sie sich an die Geschäftsstelle.',
      );
  }
}

export const noRolePage = (alliance: string): PageView =>
  view(
    403,
    `Kein Zugang: ${alliance}`,
    'Ihr Konto hat in dieser Allianz keine Rolle. Melden Sie sich mit einem anderen Konto an, oder bitten Sie deren Geschäftsstelle um Zugang.',
  );

export const roleNotSufficientPage = (): PageView =>
  view(
    403,
    'Ihre Rolle reicht hierfür nicht',
    'Diese Seite ist anderen Rollen vorbehalten. Die Geschäftsstelle kann Ihnen die passende Rolle geben.',
  );

const view = (status: NonNullable<PageView['status']>, title: string, text: string): PageView => ({
  kind: 'page',
  status,
  title,
  body: (
    <div className="gw-panel gw-stack">
      <h1 className="gw-h1">{title}</h1>
      <p>{text}</p>
      <p>
        <a className="gw-link" href="/">
          Zur Startseite
        </a>
      </p>
    </div>
  ),
});
