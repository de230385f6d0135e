import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import { LIGHTS, type Light, type TrafficLight } from '../../domain/portfolio/traffic-light.ts';

/** Flag, triangle, tick, clock: the shape tells the light without its colour, the word without both. */
const LOOK: Readonly<Record<Light, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  rot: { tone: 'danger', icon: 'flag' },
  gelb: { tone: 'warning', icon: 'warning' },
  gruen: { tone: 'success', icon: 'checkCircle' },
  grau: { tone: 'neutral', icon: 'schedule' },
};

/** The light of a project in one word. */
export const LightBadge = ({ light }: Pick<TrafficLight, 'light'>) => (
  <Badge {...LOOK[light]}>{LIGHTS[light]}</Badge>
);

/** The light with every reason. */
export const LightWithReasons = ({ light, reasons }: Pick<TrafficLight, 'light' | 'reasons'>) => (
  <>
    <LightBadge light={light} />
    {reasons.map((reason) => (
      <p key={reason} className="gw-note">
        {reason}
      </p>
    ))}
  </>
);
