import { describe, expect, it } from 'vitest';
import { atOnce } from '../../tests/support/at-once.ts';
import { createTestApp } from '../../tests/support/test-app.ts';
import { findReplyLink, issueReplyLink, revokeReplyLinks, takeReplyLink } from './reply-links.ts';
import type { Tx } from './transaction.ts';

const { services, alliance, neighbour } = await createTestApp({ routes: {} });
const NOW = new Date('2026-11-21T10:00:00Z');
const LATER = new Date('2026-11-25T10:00:00Z');
const END = new Date('2026-12-01T00:00:00Z');
const inside = <T>(work: (tx: Tx) => Promise<T>, where = alliance) =>
  services.database.inAlliance(where.id, work);
const issue = (subject: string) =>
  inside((tx) =>
    issueReplyLink(
      tx,
      alliance.id,
      { purpose: 'umlauf', subject, address: 'leitung@trebur.test', expiresAt: END, createdBy: 'konto-1' },
      NOW,
    ),
  );
const stateOf = (secret: string, at = NOW) =>
  inside((tx) => findReplyLink(tx, secret, at)).then((found) => found?.state);

describe('a reply link', () => {
  it('is found by its secret alone, and only where it was issued', async () => {
    const { id, secret } = await issue('a');
    const found = await inside((tx) => findReplyLink(tx, secret, LATER));
    expect(found).toMatchObject({
      state: 'open',
      link: { id, subject: 'a', address: 'leitung@trebur.test' },
    });
    expect(await inside((tx) => findReplyLink(tx, secret, NOW), neighbour)).toBeUndefined();
    expect(await stateOf(`${secret}x`)).toBeUndefined();
  });

  it('is used up by one of many who try at the same moment', async () => {
    const { id, secret } = await issue('b');
    const calls = Array.from({ length: 8 }, () => () => inside((tx) => takeReplyLink(tx, id, NOW)));
    const taken = await atOnce(services.config.databaseUrl ?? '', 'platform.reply_link', calls);
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await stateOf(secret)).toBe('used');
  });

  it('stays open where the transaction that took it fails', async () => {
    const { id, secret } = await issue('c');
    const failing = inside(async (tx) => {
      expect(await takeReplyLink(tx, id, NOW)).toBe(true);
      throw new Error('answer refused');
    });
    await expect(failing).rejects.toThrow('answer refused');
    expect(await stateOf(secret)).toBe('open');
  });

  it('ends on its day and cannot be taken afterwards', async () => {
    const { id, secret } = await issue('d');
    expect(await stateOf(secret, new Date(END.getTime() - 1))).toBe('open');
    expect(await stateOf(secret, END)).toBe('expired');
    expect(await inside((tx) => takeReplyLink(tx, id, END))).toBe(false);
  });

  it('ends when its thing is settled otherwise; a used one stays used', async () => {
    const links = [await issue('e'), await issue('e'), await issue('f')];
    await inside((tx) => takeReplyLink(tx, links[0]?.id ?? '', NOW));
    expect(await inside((tx) => revokeReplyLinks(tx, 'umlauf', ['e'], LATER))).toBe(1);
    expect(await Promise.all(links.map(({ secret }) => stateOf(secret)))).toEqual([
      'used',
      'revoked',
      'open',
    ]);
  });
});
