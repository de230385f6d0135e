import { germanCount, germanList } from '../../../../foundation/german.ts';
import { type Participation, ROLE_LABELS } from '../participation/participation.ts';

/** What a withdrawal leaves behind. */
export interface WithdrawalScene {
  readonly leaving: Pick<Participation, 'roles' | 'implementation' | 'coreTeam'>;
  /** Those that go on. */
  readonly staying: readonly Pick<Participation, 'participates' | 'roles'>[];
  readonly implementationTitle: string | null;
  /** Documents that still wait for the member. */
  readonly openDocuments: readonly string[];
  /** Private partners that the member steers. */
  readonly steeredPartners: readonly string[];
}

/** What happens when a member leaves, one German sentence each: said before it confirms. */
export function withdrawalEffects(scene: WithdrawalScene): readonly string[] {
  const { leaving, staying, implementationTitle, openDocuments, steeredPartners } = scene;
  const left = staying.filter(({ participates }) => participates).length;
  const roles = leaving.roles.map((role) => ROLE_LABELS[role]);
  return [
    roles.length === 0
      ? ''
      : `Diese ${roles.length === 1 ? 'Rolle entfällt' : 'Rollen entfallen'}: ${germanList(roles)}.`,
    leaving.coreTeam ? 'Die Kommune scheidet aus dem Kernteam aus.' : '',
    leaving.implementation === true && implementationTitle !== null
      ? `Die Teilnahme an „${implementationTitle}“ endet auch.`
      : '',
    leaving.roles.includes('PL') && !staying.some(({ roles: others }) => others.includes('PL'))
      ? 'Das Projekt hat dann keine Projektleitung mehr. Die Geschäftsstelle klärt die Nachfolge.'
      : '',
    left < 2
      ? `Beteiligt ${left === 1 ? 'bleibt' : 'bleiben'} noch ${germanCount(left, 'Kommune', 'Kommunen')}: Ob das Projekt weitergeht, ist zu entscheiden.`
      : `Beteiligt bleiben ${germanCount(left, 'Kommune', 'Kommunen')}.`,
    openDocuments.length === 0
      ? ''
      : `Noch offen für diese Kommune: ${germanList(openDocuments.map((title) => `„${title}“`))}. Die Geschäftsstelle trägt dort „nimmt nicht teil“ ein.`,
    steeredPartners.length === 0
      ? ''
      : `Die Kommune steuert ${germanList(steeredPartners)}: Dafür ist eine andere Kommune zu benennen.`,
  ].filter((sentence) => sentence !== '');
}
