import type { Paper } from '../../../../foundation/paper.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { renderPdf } from '../../../../platform/documents/render-pdf.ts';
import type { Services } from '../../../../platform/services.ts';
import { sha256Of } from '../../../../platform/sha256.ts';
import { authorityLawAt } from '../../domain/authority/authority-law.ts';
import { legalPartyName } from '../../domain/authority/legal-party-name.ts';
import { bodiesOf } from '../../domain/authority/member-bodies.ts';
import { signaturePaper } from '../../domain/signature/signature-paper.ts';
import { listVersions } from '../../store/circulation-version-store.ts';
import { listLegalParties } from '../../store/legal-party-store.ts';
import { inSnapshot } from './find-signing.ts';
import { lawDay, readSigning, type SigningMember } from './read-signing.ts';

export interface SignaturePdf {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The paper that a member signs, as PDF: the version it agreed to, before that the one it was asked about. */
export async function writeSignaturePaper(
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { id, memberKey }: { readonly id: string; readonly memberKey: string },
): Promise<Result<SignaturePdf, 'unknown' | 'forbidden' | 'not-binding'>> {
  const found = await inSnapshot(services, alliance, principal, id, async (tx, circulation, viewer) => {
    const own = (await readSigning(tx, circulation)).find(({ party }) => party.memberKey === memberKey);
    if (!own) return undefined;
    if (!viewer.seesAll && !viewer.memberKeys.includes(memberKey)) return 'forbidden' as const;
    if (circulation.document.form !== 'schrift') return 'not-binding' as const;
    const number = own.party.agreedVersion ?? own.party.askedVersion;
    const version = (await listVersions(tx, id)).find((candidate) => candidate.number === number);
    if (!version) return undefined;
    const names = (await listLegalParties(tx)).filter(({ memberId }) => memberId === own.party.memberId);
    const legalName = legalPartyName(own.member, names, services.clock.today());
    const { title, isSample } = circulation.document;
    const paper = signaturePaper({
      office: alliance.office,
      title,
      isSample,
      version: { number, body: version.body, sha256: sha256Of(version.body) },
      legalName: legalName.ok ? legalName.value.name : own.party.name,
      nameProblem: legalName.ok ? null : legalName.error,
      signatories: own.required,
      amount: own.party.amount,
      source: sourceOf(own, circulation.document.sentAt),
      today: services.clock.today(),
    });
    return { paper, name: `Unterschriftsblatt ${own.party.name} Fassung ${number}.pdf` };
  });
  if (found === undefined) return fail('unknown');
  return typeof found === 'string' ? fail(found) : ok(await written(found));
}

/** Outside of the transaction: setting type takes a moment. */
const written = async ({
  paper,
  name,
}: {
  readonly paper: Paper;
  readonly name: string;
}): Promise<SignaturePdf> => ({ name, bytes: await renderPdf(paper) });

function sourceOf({ member }: SigningMember, sentAt: Date | null): string {
  const bodies = bodiesOf(member.kind);
  const law = authorityLawAt(lawDay({ sentAt }));
  return bodies.ok && law.ok ? law.value.sources[bodies.value.law].form : 'nach der Satzung der Kommune';
}
