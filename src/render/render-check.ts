import type { Verdict } from '../answer/answer.ts';
import { label } from './cite.ts';
import { shortVersion } from './control-id.ts';
import { count } from './count.ts';
import { type ExcerptBlock, excerptBlocks, headBlocks, words } from './excerpt-block.ts';
import { small } from './markdown.ts';
import type { Message } from './message.ts';
import { showList } from './show-list.ts';
import { meanings } from './verdict-meanings.ts';
import type { View } from './view.ts';

export interface CheckView extends View {
  /** What was to be checked, as typed. */
  readonly text: string;
  /** One for each claim of it. */
  readonly verdicts: readonly Verdict[];
}

/** @returns One page of a claim check: each claim with its verdict and the closest quotations. */
export function renderCheck(view: CheckView): Message {
  const { corpus, text, verdicts, asker } = view;
  return showList(view, {
    kind: verdicts.length > 0 ? 'check' : 'no-claim',
    asked: { what: 'Check', text },
    head: verdicts.length > 1 ? [`${count(verdicts.length, 'claim')}, compared with ${size(view)}.`] : [],
    blocks: (room) =>
      verdicts.length > 0
        ? verdicts.flatMap((verdict) => verdictBlocks(view, verdict, room))
        : [words('There is no claim in that. Give me a sentence that says something about a meeting.')],
    turn: (page) => ({ action: 'check', corpus: shortVersion(corpus.version), asker, page }),
  });
}

function verdictBlocks(view: CheckView, verdict: Verdict, room: number): readonly ExcerptBlock[] {
  const { claim, excerpts, differences = [], speaker } = verdict;
  const [name, meaning] = meanings[verdict.verdict];
  const changed = differences.map(
    ({ claimed, found }) => `- claimed “${label(claimed, 80)}”, found “${label(found, 80)}”`,
  );
  const title = [
    ...(view.verdicts.length > 1 ? [`“${label(claim, 200)}”`] : []),
    `**${name}**: ${meaning}`,
    ...(speaker === undefined ? [] : [`said by **${label(speaker, 80)}**`]),
    ...changed.slice(0, 4),
    ...(verdict.verdict === 'not-found' && excerpts.length > 0 ? [small('nearest, but no proof:')] : []),
  ].join('\n');
  const quoted = excerpts.flatMap((excerpt) => excerptBlocks(view.corpus, excerpt, '', room - title.length - 1));
  return headBlocks(title, quoted);
}

const size = ({ corpus }: CheckView): string => count(corpus.articles.length, 'article');
