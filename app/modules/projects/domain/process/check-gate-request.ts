import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { isClosed, isOnItsWay } from '../undertakings/document-state.ts';
import type { GateDocumentState } from './check-decision.ts';
import type { Stage } from './stage.ts';
import { type StageRefusal, stageRefusal } from './stage-order.ts';

export interface GateRequest {
  /** Until when the members shall answer; null where none was given. */
  readonly dueOn: CalendarDate | null;
  readonly introduction: string;
}

export interface GateRequestFacts {
  readonly today: CalendarDate;
  readonly isRunning: boolean;
  readonly document: GateDocumentState;
  readonly participants: number;
}

const INTRODUCTION_MAX = 20_000;

/** All that keeps a stage from being put to the members. */
export function checkGateRequest(
  stage: Stage,
  request: GateRequest,
  facts: GateRequestFacts,
): StageRefusal[] {
  const barred = refuseGate(stage, facts);
  if (barred !== null) return [stageRefusal('state', barred)];
  const found: StageRefusal[] = [];
  if (request.dueOn === null)
    found.push(stageRefusal('day', 'Nennen Sie den Tag, bis zu dem die Kommunen antworten sollen.'));
  else if (request.dueOn < facts.today)
    found.push(
      stageRefusal(
        'day',
        `Die Frist ${germanDate(request.dueOn)} ist schon vorbei. Wählen Sie einen späteren Tag.`,
      ),
    );
  if (request.introduction.length > INTRODUCTION_MAX)
    found.push(
      stageRefusal(
        'reason',
        'Der Text ist zu lang. Fassen Sie ihn zusammen, und verweisen Sie auf die Unterlagen.',
      ),
    );
  return found;
}

function refuseGate(
  { gate, role, state, title }: Stage,
  { isRunning, document, participants }: GateRequestFacts,
): string | null {
  if (role !== 'arbeit' || gate !== 'alle') return `Über die Stufe „${title}“ wird hier nicht abgestimmt.`;
  if (!isRunning) return 'Das Projekt läuft zurzeit nicht. Ändern Sie zuerst seinen Stand.';
  if (state !== 'laufend') return `Die Stufe „${title}“ läuft nicht. Beginnen Sie sie zuerst.`;
  if (isOnItsWay(document)) return 'Die Freigabe ist schon angelegt. Öffnen Sie das Dokument.';
  if (isClosed(document)) return 'Die Kommunen haben schon entschieden. Schließen Sie die Stufe ab.';
  return participants === 0
    ? 'An diesem Projekt nimmt heute keine Kommune teil. Tragen Sie zuerst die Beteiligten ein.'
    : null;
}
