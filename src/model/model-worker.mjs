// The process that runs the models starts here: plain JavaScript, because Node 20 takes no TypeScript, and whoever
// starts it may have a loader of its own.
import { register } from 'tsx/esm/api';

// Only the program that started it ends it, or the end of that program: Ctrl+C reaches both.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.on('disconnect', () => process.exit());

register();
const fault = await import('onnxruntime-node').then(
  () => null,
  (error) => String(error),
);
if (fault === null) await import('./model-worker.ts');
else process.send?.({ kind: 'no-runtime', fault });
