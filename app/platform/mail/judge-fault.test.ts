import { expect, it } from 'vitest';
import { judgeFault, type SendFault } from './judge-fault.ts';

const fault = (more: Partial<SendFault>): SendFault => ({
  begun: false,
  code: undefined,
  response: undefined,
  command: 'CONN',
  kind: 'ESOCKET',
  message: 'connect ECONNREFUSED 127.0.0.1:25',
  ...more,
});
const answered = (command: string, response: string, begun = false): SendFault =>
  fault({ command, response, begun, code: Number(response.slice(0, 3)), kind: 'EENVELOPE' });

it.each([
  ['no connection', fault({})],
  ['a server that ends the greeting', answered('CONN', '554 No SMTP service here')],
  ['a wrong password', answered('AUTH PLAIN', '535 5.7.8 Authentication failed')],
  ['a sender that must sign in', answered('MAIL FROM', '530 5.7.0 Authentication required')],
  ['a cut connection before the message', fault({ message: 'Connection closed unexpectedly' })],
  ['a mailbox that is busy', answered('RCPT TO', '450 4.2.1 Try again later')],
  ['a message put off after it was read', answered('DATA', '451 4.3.0 Try again', true)],
])('%s: later again', (_, given) => {
  expect(judgeFault(given)).toMatchObject({ event: 'defer' });
});

it.each([
  ['an unknown mailbox', answered('RCPT TO', '550 5.1.1 Unknown user')],
  ['a message refused for what it says', answered('DATA', '554 5.7.1 Spam', true)],
  ['a message too large', fault({ command: 'MAIL FROM', kind: 'EMESSAGE', message: 'too large' })],
  [
    'an address the library can not send to',
    fault({ command: 'API', kind: 'EENVELOPE', message: 'Invalid' }),
  ],
])('%s: refused for good', (_, given) => {
  expect(judgeFault(given)).toEqual({ event: 'refuse', reason: given.response ?? given.message });
});

it.each([
  ['cut off', fault({ begun: true, message: 'Connection closed unexpectedly' })],
  ['silent', fault({ begun: true, message: 'Timeout' })],
])('%s with the message on its way: nobody knows', (_, given) => {
  expect(judgeFault(given)).toMatchObject({ event: 'lose' });
});

it('tells a server that is down from one that refuses this e-mail alone', () => {
  expect(judgeFault(fault({}))).toMatchObject({ serverDown: true });
  expect(judgeFault(answered('RCPT TO', '450 Busy'))).toMatchObject({ serverDown: false });
});
