import type { Page } from 'playwright-core';
import { samplePdf } from '../../app/demo/sample-pdf.ts';
import { expectNoViolations, follow, press } from './browser.ts';
import { expectNoFaults } from './expect-no-faults.ts';
import { fillFields } from './fill-fields.ts';
import { keyOf } from './privacy-project.ts';
import { APPRAISAL } from './review-story.ts';

/** The office sends a text to the staff of all members; answers its address. */
export async function informStaff(office: Page): Promise<string> {
  await office.goto(`${APPRAISAL}/information/neu`);
  await press(office, 'Entwurf speichern');
  const draft = new URL(office.url()).pathname;
  await expectNoFaults(office, `${draft}/bearbeiten`);
  await office.goto(draft);
  await follow(office, 'Versenden');
  await office.getByLabel('Ohne E-Mail').check();
  await expectNoViolations(office);
  await press(office, 'Endgültig versenden');
  await office.waitForURL(/meldung=/);
  return new URL(office.url()).pathname;
}

/** A head says how its staff was told, with a file that proves it. */
export async function proveTold(head: Page, notice: string, member: string, day: string): Promise<void> {
  await head.goto(`${notice}/kommune/${keyOf(member)}?gruppe=beschaeftigte`);
  await fillFields(head, { stand: 'versandt', weg: 'aushang', tag: day });
  const bytes = await samplePdf(`Aushang ${member}`, new Date(`${day}T09:00:00Z`));
  const buffer = Buffer.from(bytes);
  await head.locator('#nachweis').setInputFiles({ name: 'Aushang.pdf', mimeType: 'application/pdf', buffer });
  await press(head, 'Speichern');
  await head
    .getByRole('link', { name: /^Datei/ })
    .first()
    .waitFor();
  await expectNoViolations(head);
}
