/** Bundled and started by tests/bench/ranking-page.ts. */
import { serveDemo } from './demo-server.ts';

await serveDemo('coordinator@main-kinzig.demo');
