import { germanCount } from '../../../../foundation/german.ts';
import { needsCharter } from '../undertakings/undertaking.ts';
import type { Origin } from '../undertakings/undertaking-record.ts';
import type { LifeFacts } from './life-facts.ts';
import type { LifeStep } from './life-steps.ts';

/** What else of a project a step touches. */
export interface LifeSurroundings extends Pick<LifeFacts, 'kind' | 'openStages'> {
  readonly origin: Pick<Origin, 'kind' | 'title'> | null;
  /** How many would take part from the start. */
  readonly joining: number;
}

/** What follows from a step, German, to be read before it is taken. */
export function lifeConsequences(step: LifeStep, around: LifeSurroundings): readonly string[] {
  switch (step) {
    case 'starten':
      return [
        `Ab diesem Tag ${around.joining === 1 ? 'ist' : 'sind'} ${germanCount(around.joining, 'Kommune', 'Kommunen')} beteiligt${needsCharter(around.kind) ? ': alle, die gezeichnet haben' : ''}.`,
        'Die erste Stufe nach dem Projektauftrag beginnt am selben Tag.',
      ];
    case 'aussetzen':
    case 'laenger-aussetzen':
      return ['Die Beteiligten bleiben beteiligt; der Platz unter den gleichzeitigen Projekten wird frei.'];
    case 'abschliessen':
      return [
        'Das Projekt erscheint unter den abgeschlossenen, mit Ausgang und Grund.',
        ...(around.openStages.length > 0 ? ['Offene Stufen entfallen nur, wenn Sie das bestätigen.'] : []),
        'Es lässt sich wieder aufnehmen.',
      ];
    case 'umsetzen':
      return ['Das Projekt erscheint unter den erfolgreich umgesetzten. Das ist sein letzter Stand.'];
    case 'verwerfen':
      return [
        ...originStays(around.origin),
        'Die Vorbereitung lässt sich wieder aufnehmen; der Grund bleibt im Verlauf.',
      ];
    case 'wiederaufnehmen':
      return ['Stufen, die mit dem Abschluss entfielen, stehen wieder da, wo sie standen.'];
    case 'zurueckstellen':
      return ['Kommunen und Entwurf bleiben erhalten, bis die Vorbereitung aufgenommen wird.'];
    case 'vorbereiten':
    case 'fortsetzen':
      return [];
  }
}

const WORDS = { bundle: 'Das Bündel', proposal: 'Der Vorschlag', undertaking: 'Das Projekt' } as const;

/** A bundle becomes something once: it is not free again, and the way back leads through the project. */
const originStays = (origin: LifeSurroundings['origin']): readonly string[] =>
  origin === null
    ? []
    : [
        `${WORDS[origin.kind]} „${origin.title}“ bleibt mit diesem Vorhaben verbunden und wird nicht wieder frei.`,
      ];
