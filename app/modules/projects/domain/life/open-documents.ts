/** What of a document tells whether somebody still owes something. */
export interface OpenDocument {
  readonly document: { readonly title: string; readonly state: string };
  readonly parties: readonly { readonly state: string; readonly isBound: boolean }[];
}

/**
 * Documents that go round with answers missing, or are closed with signatures missing: German, with what is missing.
 * Numbers only, the names stand with the document (practice 10).
 */
export const openDocuments = (documents: readonly OpenDocument[]): readonly string[] =>
  documents.flatMap(({ document: { title, state }, parties }) => {
    const open = parties.filter((party) => party.state !== 'nimmt-nicht-teil' && !party.isBound).length;
    if (open === 0) return [];
    if (state === 'im-umlauf') return [`„${title}“ (im Umlauf, ${open} offen)`];
    return state === 'abgeschlossen' ? [`„${title}“ (Unterschriften offen: ${open})`] : [];
  });
