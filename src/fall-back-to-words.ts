import { createReadout, type Readout } from './readout.ts';

/**
 * Lets an engine search by words alone for as long as its models are given up, and by meaning again once they run: as
 * while the articles are being read, its answers say so.
 *
 * @param isGivenUp - Asked before each question, and after each that failed
 */
export function fallBackToWords(readout: Readout, isGivenUp: () => boolean): Readout {
  let byWords: Readout | null = null;
  const inUse = (): Readout => {
    if (!isGivenUp()) return readout;
    // Made only now: it takes room that nobody needs as long as all is well.
    byWords ??= createReadout(readout.corpus);
    return byWords;
  };
  const using = async <T>(work: (engine: Readout) => Promise<T>): Promise<T> => {
    try {
      return await work(inUse());
    } catch (error) {
      if (!isGivenUp()) throw error;
      return work(inUse());
    }
  };
  return {
    ...readout,
    get searchesBy() {
      return inUse().searchesBy;
    },
    ask: (question, options) => using((engine) => engine.ask(question, options)),
    examples: () => using((engine) => engine.examples()),
    checkClaim: (claim) => using((engine) => engine.checkClaim(claim)),
    checkMessage: (message) => using((engine) => engine.checkMessage(message)),
  };
}
