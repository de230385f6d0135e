import type { PageCall, PageView } from '../../../platform/http/page-route.ts';
import { readOperatorText } from '../use-cases/read-operator-text.ts';
import { OperatorParagraphs, prosePage, Section } from './prose.tsx';

/** GET /impressum: provider identification after § 5 DDG, written by the operator. */
export async function showImprint({ services }: PageCall): Promise<PageView> {
  const paragraphs = await readOperatorText(services, 'impressum');
  return prosePage({
    title: 'Impressum',
    children: (
      <>
        <Section title="Betreibende Stelle">
          <OperatorParagraphs
            paragraphs={paragraphs}
            file="impressum"
            isDemo={services.config.demo}
            awaited="das Impressum nach § 5 Digitale-Dienste-Gesetz: Name, Anschrift, Vertretung, E-Mail-Adresse und Aufsicht"
          />
        </Section>
        <Section title="Programm">
          <p>
            Gemeinwerk ist freie Software unter der European Union Public Licence (EUPL-1.2). Es verwendet das
            Designsystem KERN, die Schrift Fira Sans und Material Symbols.
          </p>
        </Section>
      </>
    ),
  });
}
