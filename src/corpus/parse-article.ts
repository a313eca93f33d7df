import { beginsWith } from './begins-with.ts';
import type { Article } from './corpus.ts';
import type { CorpusFault } from './corpus-error.ts';
import { parseYaml } from './parse-yaml.ts';
import { frontMatterSchema, idSchema, namedMeetingsSchema } from './schemas.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** What one file holds. */
export interface ParsedArticle {
  /** `null` where there are faults. */
  readonly article: Article | null;
  readonly faults: readonly CorpusFault[];
  /** The meetings that it names, though the rest be faulty, and on which line. */
  readonly meetings: readonly string[];
  readonly meetingLine: number;
  /** The first words of paragraphs that are no furniture, though they look like it. */
  readonly keep: readonly string[];
}

/**
 * Reads one article.
 *
 * @param file - Its path within the corpus, `articles/<id>.md`
 * @param text - The whole file
 * @returns The article, whose body is everything behind the line that closes the front matter, unaltered; or its faults
 */
export function parseArticle(file: string, text: string): ParsedArticle {
  const id = (file.split('/').at(-1) ?? file).replace(/\.md$/, '');
  const head = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (head === null || head.index > 0)
    return {
      article: null,
      faults: [
        { file, line: 1, problem: 'expected front matter: a first line "---", then keys, then a line "---" again' },
      ],
      meetings: [],
      meetingLine: 1,
      keep: [],
    };
  const parsed = parseYaml(file, head[1] ?? '', frontMatterSchema, 2);
  const body = text.slice(head[0].length);
  const faults = [
    ...('faults' in parsed ? parsed.faults : []),
    ...checkId(file, id),
    ...checkBody(file, head[0], body),
    ...('faults' in parsed ? [] : checkKeep(file, parsed.lineOf('keep'), parsed.value.keep ?? [], body)),
  ];
  const named = parseYaml(file, head[1] ?? '', namedMeetingsSchema, 2);
  const [meetings, meetingLine] = 'faults' in named ? [[], 1] : [named.value, named.lineOf('meeting')];
  if ('faults' in parsed || faults.length > 0) return { article: null, faults, meetings, meetingLine, keep: [] };
  const { title, publisher, author, url, published, language, keep = [], note } = parsed.value;
  return {
    article: {
      id,
      title,
      publisher: publisher ?? null,
      author: author ?? null,
      url: url ?? null,
      published: published ?? null,
      meetings,
      language: language ?? 'en',
      note: note ?? null,
      body,
    },
    faults,
    meetings,
    meetingLine,
    keep,
  };
}

function checkId(file: string, id: string): readonly CorpusFault[] {
  const result = idSchema.safeParse(id);
  return result.success
    ? []
    : [{ file, problem: `rename it, for its name is the article's id: ${result.error.issues[0]?.message}` }];
}

function checkBody(file: string, head: string, body: string): readonly CorpusFault[] {
  const line = head.split('\n').length;
  if (body.trim() === '') return [{ file, line, problem: 'the body is empty: expected the words as published' }];
  return [];
}

function checkKeep(file: string, line: number, keep: readonly string[], body: string): readonly CorpusFault[] {
  const paragraphs = splitParagraphs(body).map(({ start, end }) => body.slice(start, end));
  return keep
    .filter((words) => !paragraphs.some((paragraph) => beginsWith(paragraph, words)))
    .map((words) => ({
      file,
      line,
      key: 'keep',
      problem: `no paragraph begins with “${words}”: copy its first words`,
    }));
}
