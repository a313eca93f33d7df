// The thread that runs the models starts here: plain JavaScript, because a worker thread of Node 20 takes no
// TypeScript and inherits no loader from vitest.
import { register } from 'tsx/esm/api';

register();
await import('./model-worker.ts');
