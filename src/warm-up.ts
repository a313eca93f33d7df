import type { Readout } from './readout.ts';
import { isEnglish } from './search/is-english.ts';

/** Meetings whose articles are compared beforehand, newest first: people ask of the latest. */
const meetingsCompared = 12;

/**
 * Does beforehand what is otherwise done when it is first needed, so that the first question, claim and command cost
 * about what the second costs: it asks and throws away. In steps, between which whatever has come in is heard.
 *
 * @param isWanted - Asked before each step: it ends early when an engine is of no use any more
 * @throws {@link ModelError} when the models fail
 */
export async function warmUp(readout: Readout, isWanted: () => boolean): Promise<void> {
  for (const step of listSteps(readout)) {
    await new Promise((resolve) => setImmediate(resolve));
    if (!isWanted()) return;
    await step();
  }
}

/** Of any corpus: what is in them, not what is said, has dates and figures looked for. Patterns are fast from the second time on. */
const anyClaims = ['The meeting of 3 May cost 4 million.', '“It will end by June 2020,” the minister said.'];

/** Those that most questions need come first. */
function listSteps(readout: Readout): readonly (() => unknown)[] {
  const newest = readout.corpus.meetings.slice(-meetingsCompared).toReversed();
  return [
    // The first reading of each model, the scope of a question, and what a refusal suggests.
    () => readout.examples(),
    // The dictionary, for the first word that the articles do not have.
    () => isEnglish('warm'),
    ...newest.map(
      ({ id }) =>
        () =>
          readout.disagreements(id),
    ),
    ...anyClaims.map((claim) => () => readout.checkClaim(claim)),
    ...newest.slice(0, 1).flatMap(({ id }) => [() => readout.summarise(id), () => readout.attendance({ meeting: id })]),
  ];
}
