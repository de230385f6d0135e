import type { PageView } from '../../../platform/http/page-route.ts';
import { TextLink } from '../../../ui/button.tsx';
import { prosePage, Section } from './prose.tsx';

/** GET /barrierefreiheit: declaration after § 12b BGG and the laws of the states; it claims only what is tested. */
export const showAccessibility = async (): Promise<PageView> =>
  prosePage({
    title: 'Erklärung zur Barrierefreiheit',
    lead: 'Was an Gemeinwerk barrierefrei ist, wie das geprüft wird und was noch fehlt.',
    children: (
      <>
        <Requirements />
        <Tested />
        <Missing />
        <Feedback />
      </>
    ),
  });

const Requirements = () => (
  <Section title="Wozu öffentliche Stellen verpflichtet sind">
    <p>
      Websites öffentlicher Stellen müssen barrierefrei sein. Das verlangen die Richtlinie (EU) 2016/2102, das
      Behindertengleichstellungsgesetz mit der BITV 2.0 und die Gesetze der Länder, in Hessen das HessBGG mit
      der Verordnung über barrierefreie Informationstechnik (HVBIT). Maßstab sind die Norm EN 301 549 und die
      WCAG auf Stufe AA. Gemeinwerk richtet sich nach WCAG 2.2 AA.
    </p>
    <p>
      Diese Erklärung gilt für das Programm. Wer es betreibt, ergänzt sie um eigene Inhalte und um das Datum
      der eigenen Prüfung.
    </p>
  </Section>
);

const Tested = () => (
  <Section title="Was geprüft ist">
    <p>
      Die Angaben beruhen auf einer Selbstbewertung durch automatische Prüfungen, die mit dem Programm
      ausgeliefert werden:
    </p>
    <ul className="gw-list">
      <li>
        axe-core in Chromium: keine gemeldeten Verstöße auf den geprüften Seiten, am großen Bildschirm und in
        Telefonbreite,
      </li>
      <li>Nutzung ohne JavaScript: Jede Aufgabe lässt sich auch ohne Skripte erledigen,</li>
      <li>
        Kontraste, sichtbarer Fokus, Beschriftungen und Fehlertexte nach den Regeln des Designsystems KERN.
      </li>
    </ul>
    <p>Automatische Prüfungen finden nur einen Teil der möglichen Barrieren.</p>
  </Section>
);

const Missing = () => (
  <Section title="Was noch nicht geprüft ist">
    <ul className="gw-list">
      <li>ein Test mit Screenreadern (NVDA, JAWS, VoiceOver) durch Menschen, die sie täglich nutzen,</li>
      <li>ein vollständiger BITV-Test durch eine unabhängige Stelle,</li>
      <li>Erläuterungen in Deutscher Gebärdensprache. Sie fehlen.</li>
    </ul>
    <p>
      Die Beteiligungsmatrix und die Diagramme sind dicht. Alle Werte stehen auch als Text in Tabellen; große
      Tabellen lassen sich am Telefon nur seitlich verschoben lesen. Gemeinwerk gilt deshalb als{' '}
      <strong>teilweise</strong> vereinbar mit den Anforderungen.
    </p>
  </Section>
);

const Feedback = () => (
  <Section title="Barriere melden und Durchsetzung">
    <p>
      Ist Ihnen etwas nicht zugänglich?{' '}
      <TextLink href="/barriere-melden">So melden Sie eine Barriere.</TextLink>
    </p>
    <p>
      Erhalten Sie innerhalb von sechs Wochen keine Antwort, können Sie sich an die Durchsetzungsstelle Ihres
      Landes wenden. In Hessen ist das die{' '}
      <TextLink href="https://lbit.hessen.de/">
        Durchsetzungs- und Überwachungsstelle für barrierefreie Informationstechnik
      </TextLink>{' '}
      mit Sitz beim Regierungspräsidium Gießen. Das Verfahren ist kostenlos.
    </p>
  </Section>
);
