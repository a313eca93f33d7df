import type { Answer } from '../answer/answer.ts';
import type { Readout } from '../readout.ts';
import { oneLine } from '../render/markdown.ts';
import { sayNoDisagreement } from '../render/say-of-answer.ts';
import { listElsewhere, sayOtherPublishers, sayWhyRefused } from '../render/why-refused.ts';
import { renderDisagreements } from './render-disagreements.ts';
import { describeMeeting, renderExcerpt } from './render-excerpt.ts';
import { type Screen, wrap } from './screen.ts';

/**
 * @param askThere - The command that asks the same of one meeting, by its id
 * @returns An answer or a refusal, for people
 */
export function renderAnswer(
  readout: Readout,
  screen: Screen,
  answer: Answer,
  askThere: (meeting: string) => string,
): string {
  const parts =
    answer.kind === 'found' ? renderFound(readout, screen, answer) : renderRefusal(readout, screen, answer, askThere);
  return `${[...parts, renderFooter(readout, screen, answer)].join('\n\n')}\n`;
}

function renderFound(readout: Readout, screen: Screen, answer: Answer): readonly string[] {
  const { excerpts, disagreements } = answer;
  return [
    ...notes(screen, answer),
    ...excerpts.map((excerpt, at) => renderExcerpt(readout, screen, excerpt, at + 1)),
    ...renderDisagreements(readout, screen, disagreements, excerpts),
  ];
}

const notes = (screen: Screen, answer: Answer): readonly string[] =>
  [sayNoDisagreement(answer)].flatMap((note) => (note === null ? [] : [wrap(note, screen)]));

const reasons: Readonly<Record<NonNullable<Answer['reason']>, string>> = {
  'no-evidence': 'Nothing in these articles answers that.',
  'unknown-words': 'Nothing in these articles answers that.',
  'empty-scope': 'These articles have nothing on that meeting.',
  'not-a-question': 'That is not a question about these articles. Ask what was said or decided in a meeting.',
  'too-long': 'That is too long for a question. Ask in one or two sentences (600 characters at most).',
  'no-words': 'There are no words to look for. Ask what was said or decided in a meeting.',
};

function renderRefusal(
  readout: Readout,
  screen: Screen,
  answer: Answer,
  askThere: (meeting: string) => string,
): readonly string[] {
  const { nearest, suggestions = [], elsewhere = [] } = answer;
  const agreed = sayNoDisagreement(answer);
  if (agreed !== null) return notes(screen, answer);
  const places = listElsewhere(readout.corpus, answer, oneLine);
  const others = sayOtherPublishers(answer, oneLine);
  return [
    [
      screen.colours.bold('Not in the corpus.'),
      wrap(reasons[answer.reason ?? 'no-evidence'], screen),
      ...sayWhyRefused(readout.corpus, answer, oneLine).map((line) => wrap(line, screen)),
    ].join('\n'),
    ...(places.length > 0
      ? [
          [
            'Other meetings have something:',
            // The commands are not wrapped: they are to be copied.
            ...places.flatMap((name, at) => [wrap(name, screen, '  '), `    ${askThere(elsewhere[at] ?? '')}`]),
          ].join('\n'),
        ]
      : []),
    ...(others === null ? [] : [wrap(others, screen)]),
    ...(nearest.length > 0
      ? [
          'Nearest, but no answer:',
          ...nearest.map((excerpt, at) => renderExcerpt(readout, screen, { ...excerpt, highlights: [] }, at + 1)),
        ]
      : []),
    ...(suggestions.length > 0 ? [`You could ask:\n${suggestions.map((question) => `  ${question}`).join('\n')}`] : []),
  ];
}

function renderFooter(
  readout: Readout,
  screen: Screen,
  { scope, confidence, kind, carriedOver = [], didYouMean = [], corpusVersion }: Answer,
): string {
  const meetings = scope.meetings.map((id) => describeMeeting(readout, id)).join('; ');
  return screen.colours.dim(
    wrap(
      [
        ...(meetings === ''
          ? []
          : [`asked about: ${meetings}${scope.inferred ? ' (understood from the question)' : ''}`]),
        ...(carriedOver.length > 0 ? [`carried over: ${carriedOver.join(', ')}`] : []),
        ...didYouMean.map(({ typed, meant }) => `read “${typed}” as “${meant}”`),
        ...(scope.publishers === undefined ? [] : [`as told by ${scope.publishers.join(' and ')}`]),
        ...(kind === 'found' ? [`confidence ${Math.round(confidence * 100)} %`] : []),
        ...(readout.searchesBy === 'words' ? ['searched by words alone'] : []),
        `corpus ${corpusVersion}`,
      ].join(' · '),
      screen,
    ),
  );
}
