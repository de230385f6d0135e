/** Bundled and started by tests/bench/page.ts. */
import { serveDemo } from './demo-server.ts';

await serveDemo('coordinator@gross-gerau.demo');
