/** How often to look whether npm is still there, in ms. */
const everyMs = 500;

/**
 * Leaves when npm, by which the program was started, is gone. At a signal npm ends, and so does the shell between them,
 * but neither passes it on: the program would go on with nobody to end it. Nothing happens where npm has no part in it.
 */
export function leaveWithNpm(leave: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    leave();
  }, everyMs);
  watch.unref();
}
