import type { PageCall, PageView } from '../../../platform/http/page-route.ts';
import { Panel } from '../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../ui/table.tsx';
import { readOperatorText } from '../use-cases/read-operator-text.ts';
import { OperatorParagraphs, prosePage, Section } from './prose.tsx';

interface DataKind {
  readonly what: string;
  readonly purpose: string;
  readonly until: string;
}

/** What the program stores of persons. A new table that holds some belongs here and into docs/security.md. */
const KINDS: readonly DataKind[] = [
  {
    what: 'Konto: E-Mail-Adresse, Anzeigename, Rollen; das Kennwort nur als Prüfwert (argon2id)',
    purpose: 'Anmeldung und Berechtigung',
    until:
      'bis die betreibende Stelle das Konto entfernt; ein gesperrtes Konto kann sich nicht mehr anmelden',
  },
  {
    what: 'Sitzung: zufälliger Schlüssel im Cookie „gemeinwerk“ (unter https „__Host-gemeinwerk“), in der Datenbank nur sein Prüfwert',
    purpose: 'angemeldet bleiben',
    until: 'Abmeldung, zwei Stunden ohne Aufruf, höchstens zwölf Stunden',
  },
  {
    what: 'Zähler fehlgeschlagener Anmeldungen unter einem Prüfwert von Adresse und Netzadresse',
    purpose: 'Schutz vor dem Durchprobieren von Kennwörtern',
    until: '15 Minuten, je Konto 24 Stunden; gelöscht bei der nächsten Anmeldung danach',
  },
  {
    what: 'Betriebsprotokoll: Anmeldungen und abgewiesene Zugriffe mit Nummer des Kontos und Netzadresse',
    purpose: 'Angriffe erkennen und Fehler finden',
    until: 'nach den Regeln der betreibenden Stelle; das Programm schreibt es und bewahrt nichts davon auf',
  },
  {
    what: 'Schlüssel der Schnittstelle: Bezeichnung und Konto, der Schlüssel nur als Prüfwert',
    purpose: 'Programme im Namen eines Kontos lesen lassen',
    until: 'gültig bis zum Widerruf; der Eintrag bleibt, bis die betreibende Stelle das Konto entfernt',
  },
  {
    what: 'E-Mail: Adresse, Betreff, Text, Zeitpunkte und was der Mailserver antwortete; dazu, ob jemand die tägliche Übersicht will',
    purpose:
      'zustellen, nachweisen und nichts zweimal senden; die Geschäftsstelle der Allianz kann sie lesen',
    until:
      'bis die betreibende Stelle sie entfernt; der geheime Teil eines Antwort-Links nur, bis die E-Mail angenommen ist',
  },
  {
    what: 'Vertretung einer Leitung: dienstliche E-Mail-Adresse, Amt, erster und letzter Tag',
    purpose:
      'fragen und antworten lassen, wer an einem Tag befugt ist; die Adresse sehen Leitung und Geschäftsstelle',
    until: 'bis die betreibende Stelle sie entfernt; die Befugnis endet mit dem letzten Tag',
  },
  {
    what: 'Antwort-Link: Adresse, Zeitpunkte von Versand und Benutzung, der geheime Teil nur als Prüfwert',
    purpose: 'eine Antwort ohne Konto, nachweisbar und nur einmal',
    until: 'gültig höchstens 14 Tage; der Eintrag bleibt als Nachweis der Antwort',
  },
  {
    what: 'Abschnitt eines Bogens, den ein Fachamt per Link ausfüllt: dienstliche E-Mail-Adresse, Hinweis; der geheime Teil des Links nur als Prüfwert',
    purpose: 'ein Amt ohne Konto fragen; den Link gibt nur die eigene Kommune weiter',
    until: 'lesbar bis 60 Tage nach seinem letzten Tag; dann bis die betreibende Stelle den Eintrag entfernt',
  },
  {
    what: 'Angaben in Erhebungen: Texte, Bemerkungen, mit wem ein Gespräch geführt wurde, Personal und Zeiten auch kleiner Stellen, Belege als Datei',
    purpose:
      'vergleichen, wie eine Aufgabe heute erledigt wird; was unter drei Personen betrifft, sehen andere Kommunen nicht',
    until:
      'bis die betreibende Stelle sie nach Aussonderung und Angebot an das Archiv entfernt; der festgehaltene Ausgangswert, solange Einsparungen daran gemessen werden',
  },
  {
    what: 'Postfächer von Personalrat, Gleichstellung und Schwerbehindertenvertretung; wie und wann jede Gruppe informiert wurde, mit Beleg',
    purpose: 'Beschäftigte und ihre Vertretungen informieren und das nachweisen',
    until: 'bis die betreibende Stelle sie entfernt; ein neues Postfach beendet das frühere',
  },
  {
    what: 'Begründungen, Bewertungen und Berichtskapitel einer Prüfung, weitergegebene Erkenntnisse; darin können Namen stehen',
    purpose: 'den Vorteil der Zusammenarbeit abwägen und darüber entscheiden',
    until:
      'bis die betreibende Stelle sie nach Aussonderung und Angebot an das Archiv entfernt; festgeschriebene Berichte so lange wie die Entscheidungen dazu',
  },
  {
    what: 'Antworten und Bemerkungen zu Dokumenten und zu Kapiteln von Berichten, Ergebnisse von Gremien, Nachweise als Datei (Scan, gespeicherte E-Mail); darin können Namen stehen',
    purpose: 'belegen, wer wann welcher Fassung zugestimmt oder was beschlossen hat',
    until: 'bis die betreibende Stelle sie nach Aussonderung und Angebot an das Archiv entfernt',
  },
  {
    what: 'Unterschriftsblätter: der Scan zeigt Namen und Unterschrift, gespeichert wird dazu nur das Amt',
    purpose:
      'Nachweis der Schriftform; nur die eigene Kommune, Geschäftsstelle, Lenkungsgruppe und Rechnungsprüfung öffnen sie',
    until:
      'so lange wie die Vereinbarung selbst aufzubewahren ist; versiegelte Nachweise enthalten keine Namen von Personen',
  },
  {
    what: 'Protokoll: wer hat wann was geändert, mit dem Stand vorher und nachher',
    purpose: 'Nachweis gegenüber Mitgliedern und Rechnungsprüfung',
    until:
      'Inhalte nach den Löschregeln der betreibenden Stelle; der Nachweis, dass es einen Eintrag gab, bleibt',
  },
];

const COLUMNS: readonly Column<DataKind>[] = [
  { id: 'what', header: 'Daten', cell: ({ what }) => what, rowHeader: true, card: 'title' },
  { id: 'purpose', header: 'Zweck', cell: ({ purpose }) => purpose, card: 'wide' },
  { id: 'until', header: 'Dauer', cell: ({ until }) => until, card: 'wide' },
];

/** GET /datenschutz: what is stored and how long; who is responsible, the operator writes. */
export async function showPrivacy({ services }: PageCall): Promise<PageView> {
  const paragraphs = await readOperatorText(services, 'datenschutz');
  return prosePage({
    title: 'Datenschutz',
    lead: 'Welche Daten von Personen Gemeinwerk speichert, wozu und wie lange.',
    children: (
      <>
        <Section title="Verantwortliche Stelle">
          <OperatorParagraphs
            paragraphs={paragraphs}
            file="datenschutz"
            isDemo={services.config.demo}
            awaited="die Angabe nach Artikel 13 DSGVO: verantwortliche Stelle, Datenschutzbeauftragte, Rechtsgrundlagen, Ihre Rechte und die Aufsichtsbehörde"
          />
        </Section>
        <Section title="Was nicht geschieht">
          <p>
            Es gibt keine Statistik über Besuche, keine Werbung, keine eingebundenen Inhalte anderer Anbieter
            und nur das eine technisch notwendige Cookie. Besucht jemand nur die öffentlichen Seiten, wird
            keines gesetzt.
          </p>
        </Section>
      </>
    ),
    below: <StoredData />,
  });
}

const StoredData = () => (
  <Panel title="Was gespeichert wird" flush>
    <DataTable
      caption="Gespeicherte Daten"
      columns={COLUMNS}
      rows={KINDS}
      rowKey={({ what }) => what}
      cards
    />
  </Panel>
);
