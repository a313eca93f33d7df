/** The page cannot be served; the message says what to do. */
export class WebError extends Error {
  override readonly name = 'WebError';
}

/** @returns What to do about a failure to listen; the failure itself where nobody foresaw it */
export function explainListenError(error: unknown, host: string, port: number): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  switch (error.code) {
    case 'EADDRINUSE':
      return new WebError(
        `Port ${port} is taken by another program. Stop that one, or choose another port: READOUT_PORT=${port + 1} npm start`,
      );
    case 'EACCES':
      return new WebError(
        `Port ${port} needs rights that this program does not have. Set READOUT_PORT to one above 1023.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new WebError(`${host} is no address of this machine. Leave READOUT_HOST empty, or set it to one that is.`);
    default:
      return error;
  }
}
