import { TextLink } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../ui/notice.tsx';
import { DescriptionList } from '../../../ui/text.tsx';
import type { CheckedSeal, SealOwner } from '../use-cases/check-seal.ts';
import { momentText } from './audit-words.ts';
import { Fingerprint } from './fingerprint.tsx';

/** A valid seal: that it holds, whose it is, what it attests. */
export function CheckedSealView({
  summary,
  fingerprint,
  owner,
  fileName,
}: CheckedSeal & { readonly fileName: string }) {
  return (
    <>
      <Notice tone="success" title={`Gültig: ${fileName}`} live>
        <p>Die Datei ist seit dem Versiegeln unverändert.</p>
      </Notice>
      <OriginNotice owner={owner} />
      {summary.isSample && (
        <SampleDataNotice>
          Der Nachweis gehört zu einer Vorführung; sein Inhalt ist erfunden.
        </SampleDataNotice>
      )}
      <Panel title={summary.title}>
        <div className="gw-stack">
          <DescriptionList items={summary.facts} />
          <p>
            Fingerabdruck des Schlüssels: <Fingerprint value={fingerprint} />
          </p>
          {summary.sections.map(({ title, lines }) => (
            <section key={title} className="gw-stack">
              <h3 className="gw-h3">{title}</h3>
              <ul className="gw-list">
                {lines.map((line, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rendered once and never reordered
                  <li key={index}>{line}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </Panel>
    </>
  );
}

function OriginNotice({ owner }: { readonly owner: SealOwner | undefined }) {
  if (!owner)
    return (
      <Notice tone="warning" title="Herkunft offen">
        <p>
          Der Schlüssel gehört keiner Allianz dieser Installation. Vergleichen Sie den Fingerabdruck mit dem,
          den die Allianz selbst veröffentlicht.
        </p>
      </Notice>
    );
  const page = <TextLink href={`/v/${owner.slug}/portal#siegel`}>{owner.name}</TextLink>;
  return (
    <Notice title="Herkunft bestätigt">
      <p>
        {owner.retiredAt
          ? 'Versiegelt mit einem früheren Schlüssel von: '
          : 'Versiegelt mit dem Schlüssel von: '}
        {page}.
        {owner.retiredAt &&
          ` Er ist seit ${momentText(owner.retiredAt)} abgelöst; was er vorher versiegelt hat, bleibt gültig.`}
      </p>
    </Notice>
  );
}
