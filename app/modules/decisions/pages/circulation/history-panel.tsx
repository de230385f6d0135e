import { TextLink } from '../../../../ui/button.tsx';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { PARTY_EVENT_LABELS } from '../../domain/circulation/answer-words.ts';
import { CHANNEL_LABELS } from '../../domain/circulation/document.ts';
import { momentText } from '../../domain/circulation/german-day.ts';
import type { DocumentFile } from '../../use-cases/circulation/find-document.ts';

type Entry = DocumentFile['answers'][number];

/** The last few are read, the rest is looked up. */
const SHOWN = 6;

/** Every answer as it came, the youngest first; for most viewers those of the own member alone. */
export function HistoryPanel({
  href,
  answers,
  seesAll,
}: {
  readonly href: string;
  readonly answers: readonly Entry[];
  readonly seesAll: boolean;
}) {
  const entries = answers.toReversed();
  if (entries.length === 0)
    return (
      <Panel title="Verlauf" id="verlauf">
        <EmptyState icon="schedule" title={seesAll ? 'Noch keine Antwort' : 'Noch keine eigene Antwort'}>
          {seesAll
            ? 'Hier steht jede Antwort, wie sie gegeben wurde.'
            : 'Hier steht jede Antwort der eigenen Kommune, wie sie gegeben wurde.'}
        </EmptyState>
      </Panel>
    );
  return (
    <Panel title="Verlauf" id="verlauf">
      <Log href={href} entries={entries.slice(0, SHOWN)} />
      {entries.length > SHOWN && (
        <Disclosure summary={`Alle ${entries.length} Einträge`}>
          <Log href={href} entries={entries.slice(SHOWN)} />
        </Disclosure>
      )}
    </Panel>
  );
}

const Log = ({ href, entries }: { readonly href: string; readonly entries: readonly Entry[] }) => (
  <ol className="gw-log" reversed>
    {entries.map((entry) => (
      <li key={entry.id}>
        <strong>{entry.name}</strong>: {PARTY_EVENT_LABELS[entry.event]}
        <div className="gw-log__meta">
          {momentText(entry.at)}, Fassung {entry.versionNumber}, {sourceOf(entry)}
          {entry.proofSha256 !== null && (
            <>
              ,{' '}
              <TextLink href={`${href}/nachweis/${entry.proofSha256}`}>Nachweis: {entry.proofNote}</TextLink>
            </>
          )}
        </div>
        {entry.remark !== '' && <blockquote className="gw-quote">{entry.remark}</blockquote>}
      </li>
    ))}
  </ol>
);

const sourceOf = ({ channel, byLabel }: Entry): string =>
  channel === 'konto' ? byLabel : CHANNEL_LABELS[channel];
