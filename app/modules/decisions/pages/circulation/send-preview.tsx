import { sumCents } from '../../../../foundation/cents.ts';
import { germanDate, germanEuro, germanList } from '../../../../foundation/german.ts';
import type { AllianceCall } from '../../../../platform/http/page-route.ts';
import { DescriptionList } from '../../../../ui/text.tsx';
import type { DocumentFile } from '../../use-cases/circulation/find-document.ts';
import { listRecipients } from '../../use-cases/circulation/list-recipients.ts';

/** Who will be asked until when, what it comes to, and whom no e-mail reaches: read before there is no way back. */
export async function sendPreview({ services, alliance }: AllianceCall, { document, parties }: DocumentFile) {
  const reached = new Set((await listRecipients(services, alliance)).map(({ memberKey }) => memberKey));
  const without = parties.named.filter(({ memberKey }) => !reached.has(memberKey));
  const amounts = parties.named.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const items = [
    { term: 'Wer gefragt wird', value: germanList(parties.named.map(({ name }) => name)) || 'niemand' },
    { term: 'Antwort bis', value: document.dueOn === null ? 'keine Frist' : germanDate(document.dueOn) },
    {
      term: 'Kosten zusammen',
      value: amounts.length === 0 ? 'nicht angegeben' : germanEuro(sumCents(amounts)),
    },
    ...(without.length === 0
      ? []
      : [
          {
            term: 'Ohne E-Mail-Adresse',
            value: `${germanList(without.map(({ name }) => name))}. Legen Sie ein Konto der Leitung an, oder tragen Sie die Antwort im Auftrag ein.`,
          },
        ]),
  ];
  return <DescriptionList items={items} stacked />;
}
