import type { SealingKey } from '../../../platform/sealing/sealing-keys.ts';
import { TextLink } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { momentText } from './audit-words.ts';
import { Fingerprint } from './fingerprint.tsx';

export interface SealPanelProps {
  readonly slug: string;
  readonly keys: readonly SealingKey[];
}

/** The keys an alliance seals with, for whoever compares a fingerprint. */
export function SealPanel({ slug, keys }: SealPanelProps) {
  return (
    <Panel title="Siegel" id="siegel">
      <div className="gw-stack">
        <p>
          Was die Kommunen gemeinsam beschließen, versiegelt die Allianz. Ob ein solcher Nachweis unverändert
          ist, kann jede und jeder <TextLink href="/pruefen">hier prüfen</TextLink>.
        </p>
        {keys.length === 0 && <p className="gw-note">Bisher hat die Allianz nichts versiegelt.</p>}
        {keys.map((key) => (
          <PublishedKey key={key.fingerprint} slug={slug} sealingKey={key} />
        ))}
      </div>
    </Panel>
  );
}

function PublishedKey({ slug, sealingKey }: { readonly slug: string; readonly sealingKey: SealingKey }) {
  const { fingerprint, createdAt, retiredAt } = sealingKey;
  const [name, file] = retiredAt
    ? [
        `Früherer Schlüssel, bis ${momentText(retiredAt)}; was er versiegelt hat, bleibt gültig:`,
        `siegelschluessel?schluessel=${fingerprint}`,
      ]
    : [`Fingerabdruck des Schlüssels, seit ${momentText(createdAt)}:`, 'siegelschluessel'];
  return (
    <div>
      <p>{name}</p>
      <p>
        <Fingerprint value={fingerprint} />
      </p>
      <p>
        <TextLink href={`/v/${slug}/${file}`}>Öffentlichen Schlüssel als Datei laden (PEM)</TextLink>
      </p>
    </div>
  );
}
