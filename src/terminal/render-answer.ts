import type { Answer } from '../answer/answer.ts';
import type { Readout } from '../readout.ts';
import { sayNoDisagreement } from '../render/say-of-answer.ts';
import { renderDisagreements } from './render-disagreements.ts';
import { describeMeeting, renderExcerpt } from './render-excerpt.ts';
import { type Screen, wrap } from './screen.ts';

/** @returns An answer or a refusal, for people. */
export function renderAnswer(readout: Readout, screen: Screen, answer: Answer): string {
  const parts = answer.kind === 'found' ? renderFound(readout, screen, answer) : renderRefusal(readout, screen, answer);
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

function renderRefusal(readout: Readout, screen: Screen, answer: Answer): readonly string[] {
  const { nearest, unknownWords = [], searchedFor = [], suggestions = [] } = answer;
  const searched = `Looked for ${searchedFor.join(', ')} in ${readout.corpus.articles.length} articles.`;
  const agreed = sayNoDisagreement(answer);
  if (agreed !== null) return notes(screen, answer);
  return [
    [
      screen.colours.bold('Not in the corpus.'),
      wrap(reasons[answer.reason ?? 'no-evidence'], screen),
      ...notes(screen, answer),
      ...(searchedFor.length > 0 ? [wrap(searched, screen)] : []),
      ...(unknownWords.length > 0 ? [wrap(`Found nowhere: ${unknownWords.join(', ')}.`, screen)] : []),
      ...(answer.reason === 'empty-scope'
        ? [wrap(`They are about: ${readout.corpus.meetings.map(({ name }) => name).join('; ')}.`, screen)]
        : []),
    ].join('\n'),
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
