import { domainToASCII } from 'node:url';

/** Whether an e-mail may leave, and why not. */
export type MailRoute =
  | { readonly kind: 'send' }
  | { readonly kind: 'hold'; readonly reason: 'demo-address' | 'no-server' }
  | { readonly kind: 'reject-address' };

/** One plain address: no display name, no second recipient, no line break that could become a header. */
const ADDRESS = /^[^\s@,;:<>()"\\]+@([^\s@,;:<>()"\\]+)$/;

/**
 * Decides whether an e-mail leaves. Addresses ending in ".demo" never do, however they are written; without a mail
 * server nothing does (contract, "Settings").
 */
export function routeOfMail(address: string, hasServer: boolean): MailRoute {
  const domain = ADDRESS.exec(address)?.[1];
  const ascii = domainToASCII(domain ?? '');
  if (ascii === '') return { kind: 'reject-address' };
  if (/(^|\.)demo\.?$/i.test(ascii)) return { kind: 'hold', reason: 'demo-address' };
  return hasServer ? { kind: 'send' } : { kind: 'hold', reason: 'no-server' };
}
