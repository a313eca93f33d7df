import { describeFault } from '../corpus/corpus-error.ts';
import type { Changes, CorpusDiff } from './diff-corpora.ts';
import { limits } from './limits.ts';
import { oneLine, plain } from './markdown.ts';
import { type Message, message } from './message.ts';
import type { ReloadOutcome } from './reload-outcome.ts';

/** @returns What a moderator reads after `/reload`; what is too long for a message is attached whole. */
export function renderReload(outcome: ReloadOutcome): Message {
  switch (outcome.kind) {
    case 'busy':
      return message('reload-busy', 'A reload is under way already. Wait for its report, then try again.');
    case 'faulty': {
      const count = outcome.faults.length === 1 ? '1 fault' : `${outcome.faults.length} faults`;
      return report(
        'reload-faulty',
        `**Not reloaded: ${count}.** Corpus ${outcome.version} stays in use.`,
        outcome.faults.map(describeFault),
      );
    }
    case 'checked': {
      const { diff, tookMs } = outcome;
      const head = `**Dry run: no fault.** ${describeVersions(diff)}; nothing was changed. Checked in ${seconds(tookMs)}.`;
      return report('reload-checked', head, describeDiff(diff));
    }
    case 'reloaded': {
      const { diff, tookMs } = outcome;
      return report('reloaded', `**Reloaded** in ${seconds(tookMs)}. ${describeVersions(diff)}.`, describeDiff(diff));
    }
  }
}

function report(kind: string, head: string, lines: readonly string[]): Message {
  const shown = lines.map((line) => `- ${plain(oneLine(line))}`);
  const whole = [head, ...shown].join('\n');
  if (whole.length <= limits.content) return message(kind, whole);
  const note = '-# the whole list is attached';
  let content = head;
  for (const line of shown) {
    if (content.length + line.length + note.length + 2 > limits.content) break;
    content += `\n${line}`;
  }
  return message(kind, `${content}\n${note}`, {}, [
    { name: 'report.txt', attachment: Buffer.from(`${lines.join('\n')}\n`, 'utf8') },
  ]);
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const describeVersions = ({ before, after }: CorpusDiff): string =>
  before === after ? `Corpus ${after}, as before` : `Corpus ${before} → ${after}`;

function describeDiff({ articles, meetings, vocabularyChanged }: CorpusDiff): readonly string[] {
  return [
    ...describeChanges('Articles', articles),
    ...describeChanges('Meetings', meetings),
    `Vocabulary: ${vocabularyChanged ? 'changed' : 'unchanged'}`,
  ];
}

function describeChanges(what: string, { added, changed, gone, unchanged }: Changes): readonly string[] {
  return [
    `${what}: ${added.length} new, ${changed.length} changed, ${gone.length} gone, ${unchanged.length} unchanged`,
    ...added.map((id) => `new: ${id}`),
    ...changed.map((id) => `changed: ${id}`),
    ...gone.map((id) => `gone: ${id}`),
  ];
}
