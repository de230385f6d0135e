/** The mail server of the setting SMTP_URL. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte (smtps); otherwise as soon as the server offers it (STARTTLS). */
  readonly secure: boolean;
  /** A password never crosses a network in the clear. */
  readonly requireTLS: boolean;
  readonly auth: { readonly user: string; readonly pass: string } | undefined;
}

const PORTS = { smtp: 587, smtps: 465 };

/** Reads smtp://user:password@host:port or smtps://…; undefined where it names no server or can not be decoded. */
export function readSmtpUrl(text: string): SmtpServer | undefined {
  try {
    const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(text);
    if (!/^smtps?:$/.test(protocol) || hostname === '') return undefined;
    if (pathname.replace('/', '') + search + hash !== '' || (username === '') !== (password === ''))
      return undefined;
    const secure = protocol === 'smtps:';
    const host = hostname.replace(/^\[|\]$/g, '');
    const auth =
      username === ''
        ? undefined
        : { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
    const requireTLS = !secure && auth !== undefined && !isLoopback(host);
    return { host, port: Number(port || PORTS[secure ? 'smtps' : 'smtp']), secure, requireTLS, auth };
  } catch {
    return undefined;
  }
}

const isLoopback = (host: string): boolean => ['localhost', '::1'].includes(host) || host.startsWith('127.');
