import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import { LIGHTS, type Light, type TrafficLight } from '../../domain/portfolio/traffic-light.ts';

const LOOK: Readonly<Record<Exclude<Light, 'grau'>, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  rot: { tone: 'danger', icon: 'error' },
  gelb: { tone: 'warning', icon: 'warning' },
  gruen: { tone: 'success', icon: 'checkCircle' },
};

/** The light of a project with its word; a dash where there is nothing to judge. */
export const LightBadge = ({ light }: { readonly light: TrafficLight }) =>
  light.light === 'grau' ? (
    <NoValue spoken={LIGHTS.grau} />
  ) : (
    <Badge {...LOOK[light.light]}>{LIGHTS[light.light]}</Badge>
  );
