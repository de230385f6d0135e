import { germanCount } from '../../../../foundation/german.ts';
import { TextLink } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { countLocal, LOCAL_STATES, type LocalPart, type LocalState } from '../../domain/local/local-part.ts';

interface LocalPanelProps {
  /** Address of the project's own page. */
  readonly path: string;
  /** Of members that take part, as far as they told. */
  readonly parts: readonly Pick<LocalPart, 'state'>[];
  /** How many take part. */
  readonly participants: number;
}

/** How far the work in the town halls is, in numbers; nothing where nobody takes part. */
export function LocalPanel({ path, parts, participants }: LocalPanelProps) {
  if (participants === 0) return null;
  const counts = countLocal(parts);
  const told = (Object.keys(LOCAL_STATES) as LocalState[]).filter((state) => counts[state] > 0);
  return (
    <Panel
      title="Vor Ort"
      id="vor-ort"
      aside={<TextLink href={`${path}/oertlich`}>Örtliche Teilprojekte</TextLink>}
    >
      {told.length === 0 ? (
        <p className="gw-note">Zur Arbeit in den Verwaltungen ist noch nichts eingetragen.</p>
      ) : (
        <DescriptionList
          items={told.map((state) => ({
            term: LOCAL_STATES[state],
            value: `${germanCount(counts[state], 'Kommune', 'Kommunen')} von ${participants}`,
          }))}
        />
      )}
    </Panel>
  );
}
