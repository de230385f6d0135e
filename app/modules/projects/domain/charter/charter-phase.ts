import type { UndertakingState } from '../undertakings/undertaking.ts';

/** What of its life a charter depends on: before the start it is written, afterwards it can only be amended. */
export type CharterPhase = 'vorher' | 'warteliste' | 'laeuft' | 'beendet';

/** The phase of a state; a project of which nothing is known yet is being prepared. */
export const charterPhase = (state: UndertakingState | null): CharterPhase => {
  switch (state) {
    case null:
    case 'in-vorbereitung':
      return 'vorher';
    case 'warteliste':
      return 'warteliste';
    case 'laufend':
    case 'ausgesetzt':
      return 'laeuft';
    case 'abgeschlossen':
    case 'umgesetzt':
    case 'verworfen':
      return 'beendet';
  }
};

/** Why a charter cannot be written in a phase; undefined where it can. */
export const refuseWriting = (phase: CharterPhase): string | undefined =>
  phase === 'beendet'
    ? 'Das Projekt ist beendet, sein Auftrag ändert sich nicht mehr. Nehmen Sie das Projekt zuerst wieder auf.'
    : undefined;

/** Why a charter cannot go out in a phase; undefined where it can. */
export const refuseSending = (phase: CharterPhase): string | undefined =>
  phase === 'warteliste'
    ? 'Das Projekt steht auf der Warteliste. Nehmen Sie zuerst die Vorbereitung auf (Seite „Stand“).'
    : refuseWriting(phase);
