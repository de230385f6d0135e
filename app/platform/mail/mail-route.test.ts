import { expect, it } from 'vitest';
import { routeOfMail } from './mail-route.ts';
import { holdsReplyLink, maskReplyLinks } from './mask-links.ts';

it.each(['head.raunheim@gross-gerau.demo', 'HEAD@GROSS-GERAU.DEMO', 'a@demo', 'a@x.demo.', 'a@x.ｄｅｍｏ'])(
  '%s never leaves, with a server or without',
  (address) => {
    for (const hasServer of [true, false])
      expect(routeOfMail(address, hasServer)).toEqual({ kind: 'hold', reason: 'demo-address' });
  },
);

it.each(['buergermeister@raunheim.example', 'a@demo.example', 'a@x.demos', 'post@grünstadt.example'])(
  '%s leaves where there is a server',
  (address) => {
    expect(routeOfMail(address, true)).toEqual({ kind: 'send' });
    expect(routeOfMail(address, false)).toEqual({ kind: 'hold', reason: 'no-server' });
  },
);

it.each([
  '',
  'raunheim',
  'a@b.example, c@d.example',
  'a@b.example\r\nBcc: c@d.example',
  'Name <a@b.demo>',
  '<a@b.example>',
  'a@@b.example',
  '@b.example',
  'a@',
])('%j is no single address', (address) => {
  expect(routeOfMail(address, true)).toEqual({ kind: 'reject-address' });
});

it('takes secrets out of reply links and nothing else', () => {
  const text =
    'Bitte hier: https://ikz.example/antwort/AbC-123_xyzAbC-123_xyz oder https://ikz.example/v/kreis/';
  expect(holdsReplyLink(text)).toBe(true);
  expect(maskReplyLinks(text)).toBe(
    'Bitte hier: https://ikz.example/antwort/··· oder https://ikz.example/v/kreis/',
  );
  expect(holdsReplyLink(maskReplyLinks(text))).toBe(false);
});
