import type { Tone } from '../../../../ui/badge.tsx';
import type { IconName } from '../../../../ui/icon.tsx';
import type { SigningMember } from '../../use-cases/signature/read-signing.ts';

/** A state as a badge: tone, icon, words. */
export interface StateFace {
  readonly tone: Tone;
  readonly icon?: IconName;
  readonly label: string;
}

/** How a member's signatures stand, for a badge. */
export function faceOf({ party, standing }: Pick<SigningMember, 'party' | 'standing'>): StateFace {
  if (party.state === 'nimmt-nicht-teil') return { tone: 'neutral', label: 'nimmt nicht teil' };
  if (standing.state === 'vollstaendig')
    return { tone: 'success', icon: 'checkCircle', label: 'unterschrieben' };
  if (standing.state === 'eine-von-zwei') return { tone: 'info', icon: 'hourglass', label: 'eine von zwei' };
  return party.state === 'zugestimmt'
    ? { tone: 'warning', icon: 'hourglass', label: 'noch offen' }
    : { tone: 'neutral', label: 'noch nicht zugestimmt' };
}
