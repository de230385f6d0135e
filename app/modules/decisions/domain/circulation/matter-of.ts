import type { Matter } from '../authority/authority-law.ts';
import type { DocumentForm, DocumentKind } from './document.ts';

/** What a document asks a member to decide, in the words of the rule on who may decide it. */
export function matterOf({
  kind,
  form,
}: {
  readonly kind: DocumentKind;
  readonly form: DocumentForm;
}): Matter {
  if (kind === 'vereinbarung') return 'oeffentlich-rechtliche-vereinbarung';
  // Whether a project goes on obliges nobody to pay; a final report names what carrying it out would cost.
  if (kind === 'bericht' || kind === 'empfehlung' || kind === 'zwischenbericht') return 'stellungnahme';
  return form === 'schrift' ? 'verpflichtung' : 'laufendes-geschaeft';
}
