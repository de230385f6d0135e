import type { ReactNode } from 'react';
import type { AllianceCall } from '../../../../platform/http/page-route.ts';
import { closeDocument, withdrawDocument } from '../../use-cases/circulation/end-circulation.ts';
import type { DocumentFile } from '../../use-cases/circulation/find-document.ts';
import { sealDocument } from '../../use-cases/circulation/seal-document.ts';
import { type StepResult, sendDocument } from '../../use-cases/circulation/send-document.ts';
import { sendPreview } from './send-preview.tsx';

export interface Step {
  readonly path: string;
  readonly title: string;
  /** What it means and whether there is a way back. */
  readonly lead: string;
  readonly button: string;
  readonly done: string;
  readonly asksReason?: boolean;
  /** What to read before confirming. */
  readonly preview?: (call: AllianceCall, file: DocumentFile) => Promise<ReactNode>;
  take(call: AllianceCall, id: string, reason: string): Promise<StepResult>;
}

/** An act that needs nothing but the document and who does it. */
const byOffice =
  (act: typeof closeDocument): Step['take'] =>
  ({ services, alliance, principal }, id) =>
    act(services, alliance, id, principal.accountId);

/** Acts without a way back, each behind a page that says so. */
export const STEPS: readonly Step[] = [
  {
    path: 'senden',
    title: 'Dokument versenden',
    lead: 'Der Text steht dann fest; ändern lässt er sich nur noch mit einer neuen Fassung. Leitungen und Vertretungen mit hinterlegter Adresse bekommen eine E-Mail mit einem Antwort-Link.',
    button: 'Versenden',
    done: 'versendet',
    preview: sendPreview,
    take: byOffice(sendDocument),
  },
  {
    path: 'abschliessen',
    title: 'Umlauf abschließen',
    lead: 'Danach nimmt das Dokument keine Antworten mehr an. Das lässt sich nicht rückgängig machen.',
    button: 'Abschließen',
    done: 'abgeschlossen',
    take: byOffice(closeDocument),
  },
  {
    path: 'versiegeln',
    title: 'Dokument versiegeln',
    lead: 'Wortlaut, Antworten und Protokoll werden in einer signierten Datei festgehalten, die jeder ohne Konto prüfen kann. Danach ändert sich nichts mehr.',
    button: 'Versiegeln',
    done: 'versiegelt',
    take: byOffice(sealDocument),
  },
  {
    path: 'zurueckziehen',
    title: 'Dokument zurückziehen',
    lead: 'Niemand kann dann mehr antworten, und alle Antwort-Links enden. Das lässt sich nicht rückgängig machen; die Antworten bleiben nachlesbar.',
    button: 'Zurückziehen',
    done: 'zurueckgezogen',
    asksReason: true,
    take: ({ services, alliance, principal }, id, reason) =>
      withdrawDocument(services, alliance, { id, reason, actor: principal.accountId }),
  },
];
