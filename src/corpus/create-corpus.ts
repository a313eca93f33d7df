import type { Corpus, Meeting, Vocabulary } from './corpus.ts';
import { CorpusError, type CorpusFault } from './corpus-error.ts';
import { corpusVersion } from './corpus-version.ts';
import { type ParsedArticle, parseArticle } from './parse-article.ts';
import { parseYaml } from './parse-yaml.ts';
import { meetingIdsSchema, meetingsSchema, vocabularySchema } from './schemas.ts';
import { splitArticles } from './split-articles.ts';

/**
 * Makes a corpus out of its files.
 *
 * @param files - `meetings.yaml`, `vocabulary.yaml` and `articles/…​.md`, by their path within the corpus folder
 * @param unreadable - Faults found while reading, to be reported with the rest
 * @throws {@link CorpusError} with every fault of every file
 */
export function createCorpus(files: ReadonlyMap<string, string>, unreadable: readonly CorpusFault[] = []): Corpus {
  const faults: CorpusFault[] = [...unreadable, ...findNuls(files)];
  const meetings = readMeetings(files, faults);
  const vocabulary = readVocabulary(files, faults);
  const articles = readArticles(files, faults);
  checkReferences(articles, knownMeetings(files, unreadable), faults);
  if (articles.length === 0 && faults.length === 0)
    faults.push({ file: 'articles', problem: 'holds no article: expected at least one file *.md' });
  if (faults.length > 0) throw new CorpusError(inOrder(faults));
  const keep = new Map(articles.map((parsed) => [parsed.article?.id, parsed.keep]));
  const sorted = articles.flatMap(({ article }) => article ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { version: corpusVersion(files), articles: sorted, meetings, vocabulary, ...splitArticles(sorted, keep) };
}

/** As a maintainer goes through the files: one after the other, from the top. */
const inOrder = (faults: readonly CorpusFault[]): readonly CorpusFault[] =>
  [...faults].sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));

type FoundArticle = ParsedArticle & { readonly file: string };

function findNuls(files: ReadonlyMap<string, string>): readonly CorpusFault[] {
  return [...files].flatMap(([file, text]) => {
    const at = text.indexOf('\0');
    const line = text.slice(0, at).split('\n').length;
    return at < 0 ? [] : [{ file, line, problem: 'holds a NUL character, so it is not text: save it anew as UTF-8' }];
  });
}

function readArticles(files: ReadonlyMap<string, string>, faults: CorpusFault[]): readonly FoundArticle[] {
  const ids = new Map<string, string>();
  return [...files].flatMap(([file, text]) => {
    if (!file.startsWith('articles/')) return [];
    const parsed = parseArticle(file, text);
    faults.push(...parsed.faults);
    const id = parsed.article?.id.toLowerCase() ?? file;
    const twin = ids.get(id);
    if (twin === undefined) ids.set(id, file);
    else faults.push({ file, problem: `its id is the same as that of ${twin}: rename one of them` });
    return [{ file, ...parsed }];
  });
}

function readMeetings(files: ReadonlyMap<string, string>, faults: CorpusFault[]): readonly Meeting[] {
  const file = 'meetings.yaml';
  const parsed = parseYaml(file, files.get(file) ?? '', meetingsSchema);
  if ('faults' in parsed) {
    faults.push(...parsed.faults);
    return [];
  }
  const list = parsed.value ?? [];
  list.forEach(({ id }, at) => {
    if (list.findIndex((other) => other.id === id) < at)
      faults.push({
        file,
        line: parsed.lineOf(at, 'id'),
        key: `[${at}].id`,
        problem: `${id} is the id of an earlier meeting: ids must be unique`,
      });
  });
  return list
    .map((meeting) => ({
      ...meeting,
      aliases: meeting.aliases ?? [],
      place: meeting.place ?? null,
      note: meeting.note ?? null,
    }))
    .sort((a, b) => a.start.localeCompare(b.start) || a.id.localeCompare(b.id));
}

function readVocabulary(files: ReadonlyMap<string, string>, faults: CorpusFault[]): Vocabulary {
  const file = 'vocabulary.yaml';
  const parsed = parseYaml(file, files.get(file) ?? '', vocabularySchema);
  if ('faults' in parsed) {
    faults.push(...parsed.faults);
    return { same: [], expand: [] };
  }
  return { same: parsed.value?.same ?? [], expand: parsed.value?.expand ?? [] };
}

/** @returns The ids that articles may name; `null` where `meetings.yaml` cannot be read, so that one fault is not many */
function knownMeetings(
  files: ReadonlyMap<string, string>,
  unreadable: readonly CorpusFault[],
): ReadonlySet<string> | null {
  const file = 'meetings.yaml';
  if (unreadable.some((fault) => fault.file === file)) return null;
  const parsed = parseYaml(file, files.get(file) ?? '', meetingIdsSchema);
  return 'faults' in parsed ? null : new Set(parsed.value);
}

function checkReferences(
  articles: readonly FoundArticle[],
  known: ReadonlySet<string> | null,
  faults: CorpusFault[],
): void {
  if (known === null) return;
  for (const { file, meetings, meetingLine } of articles)
    for (const id of meetings.filter((meeting) => !known.has(meeting)))
      faults.push({
        file,
        line: meetingLine,
        key: 'meeting',
        problem: `${id} is not in meetings.yaml; known: ${[...known].join(', ') || 'none'}`,
      });
}
