/**
 * Waits for something, but not for long.
 *
 * @returns What comes of it in time, else `null`; it fails as it fails
 */
export async function within<T>(making: Promise<T>, ms: number): Promise<{ readonly made: T } | null> {
  // Whoever waits longer hears of a failure then; until then it is no unhandled one.
  making.catch(() => {});
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([making.then((made) => ({ made })), late]);
  } finally {
    clearTimeout(timer);
  }
}
