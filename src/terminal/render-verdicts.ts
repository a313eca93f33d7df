import type { Verdict } from '../answer/answer.ts';
import type { Readout } from '../readout.ts';
import { meanings } from '../render/verdict-meanings.ts';
import { renderExcerpt } from './render-excerpt.ts';
import { renderFoot } from './render-foot.ts';
import { type Screen, wrap } from './screen.ts';

/** @returns Each claim with its verdict, what differs, and the closest quotations. */
export function renderVerdicts(readout: Readout, screen: Screen, verdicts: readonly Verdict[]): string {
  const parts = verdicts.map((verdict) => renderVerdict(readout, screen, verdict));
  return `${[...parts, renderFoot(readout, screen)].join('\n\n')}\n`;
}

function renderVerdict(readout: Readout, screen: Screen, verdict: Verdict): string {
  const { claim, excerpts, differences = [], speaker } = verdict;
  const [name, meaning] = meanings[verdict.verdict];
  return [
    wrap(`“${claim}”`, screen),
    wrap(`${screen.colours.bold(name)}: ${meaning}`, screen),
    ...(speaker === undefined ? [] : [wrap(`said by ${speaker}`, screen)]),
    ...differences.map(({ claimed, found }) => wrap(`claimed “${claimed}”, found “${found}”`, screen, '  ')),
    ...(verdict.verdict === 'not-found' && excerpts.length > 0 ? ['Nearest, but no proof:'] : []),
    ...excerpts.map((excerpt, at) => renderExcerpt(readout, screen, excerpt, at + 1, 'the words that decide')),
  ].join('\n');
}
