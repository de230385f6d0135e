import type { TrafficLight } from '../../domain/portfolio/traffic-light.ts';
import { LightBadge } from '../undertakings/light-badge.tsx';

/** The light of a project with every reason. */
export const LightWithReasons = ({ light }: { readonly light: TrafficLight }) => (
  <>
    {light.light !== 'grau' && <LightBadge light={light} />}
    {light.reasons.map((reason) => (
      <p key={reason} className="gw-note">
        {reason}
      </p>
    ))}
  </>
);
