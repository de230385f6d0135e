import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { type Fact, Facts, PageTitle, Panel, Split } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { SMALLEST_SHOWN } from '../../domain/index.ts';
import type { RoundFile } from '../../use-cases/rounds/load-round.ts';
import { MovementPanel } from './movement-panel.tsx';
import { NextStepPanel } from './next-step-panel.tsx';
import { OwnSheets } from './own-sheets.tsx';
import { RoundBadge } from './round-badge.tsx';
import { roundHref } from './round-places.ts';
import type { RoundViewProps } from './round-props.ts';
import { RoundSampleNotice } from './round-sample-notice.tsx';
import { RulesPanel } from './rules-panel.tsx';

/** A round: what is to do for whom, how far it is, and what moved since the last one. */
export function RoundView({ base, file, notice }: RoundViewProps) {
  const { round, own, isOffice } = file;
  const href = roundHref(base, round.slug);
  return (
    <>
      <PageTitle
        title={round.title}
        badge={<RoundBadge state={round.state} />}
        actions={isOffice && <OfficeLinks href={href} file={file} />}
      />
      <RoundSampleNotice round={round} />
      {notice !== undefined && <Notice tone="success" title={notice} live />}
      <Facts items={factsOf(file)} />
      {own.length > 0 && <OwnPanel href={href} file={file} />}
      {isOffice && <NextStepPanel base={base} file={file} />}
      <Split
        main={
          <>
            <ResultPanel base={base} file={file} />
            <MovementPanel base={base} file={file} />
          </>
        }
        side={<RulesPanel base={base} file={file} />}
      />
    </>
  );
}

const OfficeLinks = ({ href, file }: { readonly href: string; readonly file: RoundFile }) => (
  <>
    <LinkButton href={`${href}/einstellungen`} icon="edit">
      Einstellungen
    </LinkButton>
    {file.round.state !== 'freigegeben' && (
      <LinkButton href={`${href}/komplexitaet`} icon="calculate">
        Komplexität
      </LinkButton>
    )}
  </>
);

const factsOf = ({ round, facts, studyMembers }: RoundFile): Fact[] => [
  { label: 'Stichtag', value: germanDate(round.asOf) },
  { label: 'Antwort bis', value: dueText(round) },
  { label: 'Aufgaben', value: facts.tasks },
  {
    label: 'Gefragt',
    value: facts.members,
    note: `${germanCount(studyMembers, 'U-Kommune', 'U-Kommunen')}, ${facts.members - studyMembers} Nicht-U`,
  },
  { label: 'Rückmeldungen', value: `${facts.released} von ${facts.members}`, note: 'freigegebene Bögen' },
];

const dueText = ({ dueOn, state }: RoundFile['round']): string => {
  if (dueOn !== null) return germanDate(dueOn);
  return state === 'entwurf' ? 'noch offen' : 'keine Frist';
};

function OwnPanel({
  href,
  file: { round, own, isOffice },
}: {
  readonly href: string;
  readonly file: RoundFile;
}) {
  const [only] = own;
  const waits = round.state === 'offen' && own.some(({ state }) => state !== 'freigegeben');
  return (
    <Panel title={own.length === 1 ? 'Ihr Bogen' : 'Ihre Bögen'} id="bogen">
      <div className="gw-stack">
        <OwnSheets href={href} own={own} />
        {waits && round.dueOn !== null && (
          <p>Geantwortet werden kann bis einschließlich {germanDate(round.dueOn)}.</p>
        )}
        {waits && only && own.length === 1 && (
          <p>
            <LinkButton look={isOffice ? 'secondary' : 'primary'} href={`${href}/antwort/${only.memberKey}`}>
              Bogen ausfüllen
            </LinkButton>
          </p>
        )}
      </div>
    </Panel>
  );
}

const RESULT_LATER: Readonly<Record<RoundFile['round']['state'], string>> = {
  entwurf: 'Die Runde ist noch nicht eröffnet.',
  offen:
    'Solange Kommunen antworten, sieht niemand ein Ergebnis, auch die Geschäftsstelle nicht: Es würde die Antworten beeinflussen, die noch kommen.',
  geschlossen: 'Die Geschäftsstelle prüft die Antworten. Mit der Freigabe wird die Rangfolge sichtbar.',
  freigegeben: 'Die Rangfolge dieser Runde ist für Ihre Rolle nicht freigegeben.',
};

const isTooFew = ({ state, answered }: RoundFile['round']): boolean =>
  state === 'geschlossen' && answered > 0 && answered < SMALLEST_SHOWN;

const TOO_FEW = `Weniger als ${SMALLEST_SHOWN} Kommunen haben ihren Bogen freigegeben: Die Rangfolge würde zeigen, was einzelne gesagt haben. Die Geschäftsstelle kann die Runde wieder öffnen, mit einer neuen Frist.`;

/** What the page of the validation is for, in each of its states. */
const VALIDATION = {
  laufend: 'Rangfolge bestätigen: Die Leitungen sind gefragt',
  abgeschlossen: 'Von den Leitungen bestätigte Reihenfolge',
} as const;

const ResultPanel = ({ base, file: { round, mayReadRanking, validation } }: RoundViewProps) => (
  <Panel title="Ergebnis" id="ergebnis">
    <div className="gw-stack">
      {mayReadRanking ? (
        <p>
          <a className="gw-link" href={`${base}/bedarf?runde=${round.slug}`}>
            Zur Rangfolge der Aufgabenbereiche
          </a>
          {round.state === 'geschlossen' &&
            ' (noch nicht freigegeben: nur Geschäftsstelle, Lenkungsgruppe und Prüfung sehen sie)'}
        </p>
      ) : (
        <p>{isTooFew(round) ? TOO_FEW : RESULT_LATER[round.state]}</p>
      )}
      {validation !== null && (
        <p>
          <a className="gw-link" href={`${roundHref(base, round.slug)}/top20`}>
            {VALIDATION[validation]}
          </a>
        </p>
      )}
    </div>
  </Panel>
);
