import type { Corpus } from '../corpus/corpus.ts';
import { CorpusError } from '../corpus/corpus-error.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { renderCheck } from './render-check.ts';
import type { SharedOptions, Shell } from './shell.ts';

/**
 * `corpus check`: what a corpus holds and which page furniture was left out; of a faulty one every fault, and exit code 3.
 *
 * @throws {@link CorpusError} without `--json`, for the caller to print
 */
export async function corpusCheckCommand(shell: Shell, options: SharedOptions): Promise<void> {
  if (!options.json) return shell.write(renderCheck(await loadCorpus(options.corpus), shell.screen));
  try {
    shell.write(`${JSON.stringify(describe(await loadCorpus(options.corpus)))}\n`);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    shell.write(`${JSON.stringify({ faults: error.faults })}\n`);
    shell.exit(3);
  }
}

const describe = ({ version, articles, meetings, passages, furniture }: Corpus) => ({
  version,
  articles: articles.length,
  meetings: meetings.length,
  passages: passages.length,
  furniture: furniture.map(({ article, paragraph, start, end, reason }) => ({
    article: article.id,
    paragraph,
    start,
    end,
    reason,
  })),
  faults: [],
});
