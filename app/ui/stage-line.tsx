import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

/** One step of a course that is walked once, from left to right. */
export interface StageMark {
  readonly number: number;
  readonly title: string;
  readonly state: 'done' | 'current' | 'open' | 'left-out';
  /** What the state is called; read aloud, the mark shows it. */
  readonly spoken: string;
  /** "bis 05.03.2026", "Frist 11.12.2026", "ab 01/2027". */
  readonly date: string;
  /** "15/15" beside a flag, and what it counts, read aloud. */
  readonly count?: { readonly text: string; readonly spoken: string } | undefined;
}

/**
 * Dots on one line: a tick for what is done, a thick ring where it stands, hollow numbers for what comes. Below 1152 px
 * the line stands upright.
 */
export function StageLine({
  label,
  stages,
}: {
  readonly label: string;
  readonly stages: readonly StageMark[];
}) {
  return (
    <ol className={classNames('gw-stages', stages.length > MANY && 'gw-stages--many')} aria-label={label}>
      {stages.map((stage) => (
        <StageItem key={stage.number} stage={stage} />
      ))}
    </ol>
  );
}

/** From here on the titles take smaller letters to stand side by side. */
const MANY = 10;

const StageItem = ({
  stage: { number, title, state, spoken, date, count },
}: {
  readonly stage: StageMark;
}) => (
  <li
    className={classNames('gw-stages__stage', `gw-stages__stage--${state}`)}
    aria-current={state === 'current' ? 'step' : undefined}
  >
    <span className="gw-stages__dot" aria-hidden="true">
      {state === 'done' ? <Icon name="check" size={18} /> : number}
    </span>
    <span className="gw-stages__text">
      <span className="gw-stages__title">
        <span className="kern-sr-only">Stufe {number}: </span>
        {title}
        <span className="kern-sr-only">, {spoken}</span>
      </span>
      {date !== '' && <span className="gw-stages__date">{date}</span>}
      {count && (
        <span className="gw-stages__count">
          <Icon name="flag" size={16} />
          {count.text}
          <span className="kern-sr-only"> {count.spoken}</span>
        </span>
      )}
    </span>
  </li>
);
