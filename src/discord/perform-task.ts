import type { Message } from '../render/message.ts';
import { isNotice, notices } from '../render/notices.ts';
import type { Invocation } from './command.ts';
import { isModerator } from './is-moderator.ts';
import { createLatestReport } from './latest-report.ts';
import type { Services } from './services.ts';
import type { Task } from './task.ts';
import { within } from './within.ts';

/** A message is edited no oftener while something slow goes on, in ms: Discord counts. */
const reportEveryMs = 2000;

/**
 * Does one thing for somebody and answers it; what is not ready soon is deferred, then filled in. The engine stays the
 * same from beginning to end, whatever is reloaded meanwhile.
 */
export async function performTask(task: Task, services: Services): Promise<void> {
  const { command, asked, reply, who } = task;
  const { log, logsQuestions, now, reloader } = services;
  const begun = now();
  const readout = reloader.current();
  const answered = (kind: string): void =>
    log.info(
      {
        command,
        kind,
        ms: now() - begun,
        corpus: readout.corpus.version,
        ...(logsQuestions && { asked }),
      },
      'answered',
    );

  const excess = await services.rateLimit(who.userId);
  if (excess !== null) {
    // Messages that come on and on are told once: each answer would be one more message.
    if (reply.isAwaited || excess.isFirst) await reply.fail(notices.tooMany(Math.ceil((now() + excess.waitMs) / 1000)));
    return answered('rate-limited');
  }
  const message = await makeAnswer(task, services, {
    readout,
    reloader,
    memory: services.memory,
    commands: services.commands,
    person: who.userId,
    channel: task.channel,
    isModerator: isModerator(services.moderation, who),
  });
  if (message === null) await reply.remove();
  else if (isNotice(message)) await reply.fail(message);
  else await reply.show(message);
  answered(message?.kind ?? 'dismissed');
}

async function makeAnswer(
  { answer, reply }: Task,
  { deferAfterMs }: Services,
  invocation: Omit<Invocation, 'report'>,
): Promise<Message | null> {
  const reports = createLatestReport<Message>((report) => reply.report(report), reportEveryMs);
  let isDeferred = false;
  const report = (message: Message): void => {
    if (isDeferred) reports.tell(message);
  };
  if (deferAfterMs === 0) await reply.defer();
  const making = Promise.resolve().then(() => answer({ ...invocation, report }));
  if (deferAfterMs > 0) {
    const early = await within(making, deferAfterMs);
    if (early !== null) return early.made;
    await reply.defer();
  }
  isDeferred = true;
  try {
    return await making;
  } finally {
    await reports.end();
  }
}
