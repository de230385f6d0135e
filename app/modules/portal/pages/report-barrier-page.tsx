import type { PageCall, PageView } from '../../../platform/http/page-route.ts';
import { readOperatorText } from '../use-cases/read-operator-text.ts';
import { OperatorParagraphs, prosePage, Section } from './prose.tsx';

/** GET /barriere-melden: whom to write to and what helps; no form that nobody reads. */
export async function showReportBarrier({ services }: PageCall): Promise<PageView> {
  const paragraphs = await readOperatorText(services, 'barriere-melden');
  return prosePage({
    title: 'Barriere melden',
    lead: 'Schreiben Sie uns, wenn Sie etwas nicht lesen, bedienen oder verstehen können.',
    children: (
      <>
        <Section title="An wen Sie sich wenden">
          <OperatorParagraphs
            paragraphs={paragraphs}
            file="barriere-melden"
            isDemo={services.config.demo}
            awaited="der Kontakt für Rückmeldungen: E-Mail-Adresse, Telefon und Anschrift"
          />
        </Section>
        <Section title="Was uns hilft">
          <ul className="gw-list">
            <li>die Adresse der Seite, zum Beispiel aus der Adresszeile kopiert,</li>
            <li>was Sie tun wollten und was stattdessen geschah,</li>
            <li>womit Sie arbeiten: Gerät, Browser, Screenreader oder andere Hilfen.</li>
          </ul>
          <p>Sie können Inhalte auch in einer anderen Form verlangen, etwa eine Tabelle als Text.</p>
        </Section>
      </>
    ),
  });
}
