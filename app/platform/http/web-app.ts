import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { MissingFileError } from '../files/file-folder.ts';
import type { Services } from '../services.ts';
import { answerApi, sendProblem } from './answer-api.ts';
import { answerPage, callerContext, type FramePage, sendPage } from './answer-page.ts';
import { type ApiRoute, problem } from './api-route.ts';
import { errorPage } from './error-pages.tsx';
import { loggedPath } from './logged-path.ts';
import type { PageRoute } from './page-route.ts';
import { FORM_TYPE, MULTIPART } from './read-form.ts';

const MEGABYTE = 1024 * 1024;
const MAX_BODY = 5 * MEGABYTE;
/** Scans of signed agreements are large. */
const MAX_UPLOAD = 25 * MEGABYTE;

/** Everything the web application is made of, put together once at start. */
export interface WebAppParts {
  readonly services: Services;
  readonly pageRoutes: readonly PageRoute[];
  readonly apiRoutes: readonly ApiRoute[];
  readonly frame: FramePage;
  /** Answers files below /assets. */
  readonly assets: (context: Context) => Promise<Response>;
  readonly isReady: () => Promise<boolean>;
}

/** Builds the HTTP application: health, assets, API, pages; each guarded by the access its route states. */
export function createWebApp(parts: WebAppParts): OpenAPIHono {
  const app = new OpenAPIHono();
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) =>
    (await parts.isReady()) ? c.json({ status: 'ok' }) : c.json({ status: 'unavailable' }, 503),
  );
  app.use(secureHeaders(headersFor(parts.services)));
  app.use(compress());
  app.use('*', readableOnly);
  app.get('/assets/*', parts.assets);
  app.use(limitedBody);
  mountApi(app, parts);
  mountPages(app, parts);
  app.notFound((c) => refuse(c, parts, 404));
  app.onError((error, c) => {
    const status = statusOf(error);
    const { log, config } = parts.services;
    if (status >= 500 || status === FILE_MISSING)
      log.error({ err: error, path: loggedPath(c.req.path) }, 'request failed');
    // An attack, or a BASE_URL that is not what people call this program.
    if (status === 403)
      log.warn(
        { event: 'form-refused', origin: c.req.header('origin'), expected: config.baseUrl },
        'refused',
      );
    return refuse(c, parts, status);
  });
  return app;
}

/** Told apart from an address that never was; those who ask read what helps (error-pages.tsx). */
const FILE_MISSING = 410;

function statusOf(error: Error): number {
  if (error instanceof MissingFileError) return FILE_MISSING;
  return error instanceof HTTPException ? error.status : 500;
}

const headersFor = ({ config }: Services): NonNullable<Parameters<typeof secureHeaders>[0]> => ({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  strictTransportSecurity: config.baseUrl.startsWith('https:')
    ? 'max-age=31536000; includeSubDomains'
    : false,
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
});

function mountApi(app: OpenAPIHono, { services, apiRoutes }: WebAppParts): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
  app.doc31('/api/v1/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Gemeinwerk',
      version: '1.0.0',
      description: 'Schnittstelle für Daten der interkommunalen Zusammenarbeit',
    },
    servers: [{ url: services.config.baseUrl }],
    security: [{ bearer: [] }],
  });
  for (const route of apiRoutes) {
    app.openAPIRegistry.registerPath(route.spec);
    app.on(route.spec.method, route.spec.getRoutingPath(), (c) => answerApi(c, route, services));
  }
  // Ends here: tokens need no guard against forged forms, and an unknown address is no forgery.
  app.all('/api/*', (c) => c.notFound());
}

function mountPages(app: OpenAPIHono, { services, pageRoutes, frame }: WebAppParts): void {
  app.use('*', csrf({ origin: (origin) => isOwnOrigin(origin, services.config.baseUrl) }));
  app.use('*', formsOnly);
  for (const route of pageRoutes)
    app.on(route.method, route.path, (c) => answerPage(c, route, services, frame));
}

/** Hono's guard lets other content types pass, for browsers ask before sending them; pages take forms alone. */
const formsOnly: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'POST' && !FORM_TYPE.test(c.req.header('content-type') ?? ''))
    throw new HTTPException(403);
  await next();
};

const tooLarge = (): Promise<Response> => Promise.reject(new HTTPException(413));
const smallBody = bodyLimit({ maxSize: MAX_BODY, onError: tooLarge });
const uploadBody = bodyLimit({ maxSize: MAX_UPLOAD, onError: tooLarge });

const limitedBody: MiddlewareHandler = (c, next) => {
  const isUpload = !c.req.path.startsWith('/api/') && MULTIPART.test(c.req.header('content-type') ?? '');
  return isUpload ? uploadBody(c, next) : smallBody(c, next);
};

/** No browser sends the character NUL and no text of the database can hold it. */
const readableOnly: MiddlewareHandler = async (c, next) => {
  if (c.req.url.includes('%00')) throw new HTTPException(400);
  await next();
};

/** Whoever starts the program on his own machine may call it localhost or 127.0.0.1. */
function isOwnOrigin(origin: string, baseUrl: string): boolean {
  return origin === baseUrl || origin === baseUrl.replace(/\/\/localhost(?=:|$)/, '//127.0.0.1');
}

async function refuse(c: Context, { services, frame }: WebAppParts, status: number): Promise<Response> {
  if (c.req.path.startsWith('/api/'))
    return sendProblem(
      c,
      status === 404 ? problem(404, 'Nicht gefunden', 'Diese Adresse gibt es nicht.') : problemFor(status),
    );
  const nobody = { services, principal: undefined, alliance: undefined };
  // After a failure the database may be what failed: that page asks it nothing.
  const context = status === 404 ? await callerContext(c, services).catch(() => nobody) : nobody;
  return sendPage(c, errorPage(status), { ...context, frame });
}

const problemFor = (status: number) =>
  status === 400
    ? problem(400, 'Nicht lesbar', 'Die Anfrage enthält das Zeichen NUL. Senden Sie sie ohne dieses Zeichen.')
    : status === FILE_MISSING
      ? problem(404, 'Datei fehlt', 'Die Datei fehlt auf dem Server. Geben Sie der Geschäftsstelle Bescheid.')
      : status === 413
        ? problem(413, 'Zu groß', 'Die Anfrage ist größer als 5 MB.')
        : status === 403
          ? problem(403, 'Nicht erlaubt', 'Die Anfrage kam von einer fremden Seite.')
          : problem(
              500,
              'Fehler',
              'Die Anfrage konnte nicht beantwortet werden. Bitte versuchen Sie es noch einmal.',
            );
