import { germanDate, germanList } from '../../../../foundation/german.ts';
import { LinkButton, PrintButton, TextLink } from '../../../../ui/button.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { EXCHANGE_KINDS } from '../../domain/exchange/exchange-item.ts';
import { LICENCES } from '../../domain/exchange/licences.ts';
import type { ItemPage } from '../../use-cases/exchange/load-exchange.ts';
import { ItemBadge } from './exchange-view.tsx';
import { ItemContent } from './item-content.tsx';

interface ItemViewProps {
  readonly path: string;
  readonly library: string;
  readonly page: ItemPage;
  readonly message: string | undefined;
}

/** One thing that others may reuse, with its origin and licence. */
export function ItemView({ path, library, page, message }: ItemViewProps) {
  const { item, leftOut, named, mayKeep } = page;
  return (
    <>
      <PageTitle
        title={item.title}
        lead={`${EXCHANGE_KINDS[item.content.kind]}, Aufgabenfeld ${item.field}`}
        badge={<ItemBadge item={item} />}
        actions={<Acts path={path} page={page} />}
      />
      {message !== undefined && <Notice tone="success" title={message} live />}
      {item.isSample && <SampleDataNotice>Dieser Eintrag ist erfunden.</SampleDataNotice>}
      {item.state === 'zurueckgezogen' && (
        <Notice tone="warning" title="Zurückgezogen">
          <p>{item.withdrawnReason}</p>
        </Notice>
      )}
      {mayKeep && named.length > 0 && item.state === 'entwurf' && (
        <Notice tone="warning" title="Der Text nennt Kommunen">
          <p>
            {germanList(named)}. Weggelassen werden nur Zahlen. Prüfen Sie, ob die genannten Kommunen
            einverstanden sind, oder schreiben Sie es ohne Namen.
          </p>
        </Notice>
      )}
      <ItemContent content={item.content} leftOut={leftOut} mayKeep={mayKeep} />
      <OriginPanel page={page} library={library} />
    </>
  );
}

const Acts = ({ path, page: { item, mayKeep } }: Pick<ItemViewProps, 'path' | 'page'>) => {
  if (item.state === 'entwurf')
    return mayKeep ? (
      <>
        {item.content.kind === 'erkenntnis' && (
          <LinkButton href={`${path}/bearbeiten`} icon="edit">
            Bearbeiten
          </LinkButton>
        )}
        <LinkButton href={`${path}/freigeben`} look="primary" icon="share">
          Freigeben
        </LinkButton>
      </>
    ) : null;
  if (item.state === 'zurueckgezogen') return null;
  return (
    <>
      <PrintButton />
      {mayKeep && <LinkButton href={`${path}/zurueckziehen`}>Zurückziehen</LinkButton>}
      <LinkButton href={`${path}/blaupause`} icon="download">
        Als Blaupause ausgeben
      </LinkButton>
    </>
  );
};

function OriginPanel({ page: { item, project }, library }: Pick<ItemViewProps, 'page' | 'library'>) {
  const { origin, licence } = item;
  if (origin === null || licence === null) return null;
  const { label, url, duty } = LICENCES[licence];
  return (
    <Panel title="Herkunft und Lizenz" id="herkunft">
      <DescriptionList
        items={[
          {
            term: item.isImported ? 'Übernommen aus' : 'Freigegeben von',
            value: `${origin.alliance}, ${origin.office}`,
          },
          { term: 'Freigegeben am', value: germanDate(origin.releasedOn) },
          {
            term: 'Lizenz',
            value: (
              <>
                <TextLink href={url} rel="external noreferrer">
                  {label}
                </TextLink>
                . {duty}
              </>
            ),
          },
          ...(project ? [{ term: 'Aus dem Projekt', value: project.title }] : []),
          { term: 'Fragen', value: <Question title={item.title} contact={origin.contact} /> },
          ...(item.isImported && item.content.kind === 'fragebogen'
            ? [{ term: 'Verwenden', value: <TextLink href={library}>Steht in den Fragebögen</TextLink> }]
            : []),
        ]}
        stacked
      />
    </Panel>
  );
}

/** A mail is enough: questions go to the office that released it. */
const Question = ({ title, contact }: { readonly title: string; readonly contact: string }) =>
  contact === '' ? (
    'Wenden Sie sich an die genannte Geschäftsstelle.'
  ) : (
    <TextLink
      href={`mailto:${encodeURIComponent(contact).replace('%40', '@')}?subject=${encodeURIComponent(`Frage zu „${title}“`)}`}
    >
      Frage dazu stellen
    </TextLink>
  );
