/**
 * Measures Readout, searching by words, on an invented corpus of any size: processor seconds and memory in use.
 *
 *   npx tsx bench/large-corpus.ts --articles 1000 --meetings 60
 */
import { parseArgs } from 'node:util';
import { createCorpus } from '../src/corpus/create-corpus.ts';
import { createReadout } from '../src/readout.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    meetings: { type: 'string', default: '60' },
    paragraphs: { type: 'string', default: '10' },
  },
});
const size = {
  articles: Number(values.articles),
  meetings: Number(values.meetings),
  paragraphs: Number(values.paragraphs),
};

const places = 'Arvik Belmora Castrel Dunmere Elsfjord Farrow Granholt Hestia Ilmenau Jorvik'.split(' ');
const lands = 'Norway Portugal Chile Kenya Japan Canada Greece Peru Latvia Ghana Fiji Nepal'.split(' ');
const firstNames = 'Maria Jonas Ingrid Pavel Aiko Tomas Leila Henrik Nadia Oscar Ruth Samuel'.split(' ');
const lastNames = 'Tveit Marques Okafor Lindqvist Tanaka Ferreira Kovac Adeyemi Brandt Salinas Novak Moreau'.split(' ');
const things =
  'fish ladder,harbour wall,rail bridge,flood fund,water tariff,dredging plan,research vessel,lock gate,ferry line,pumping station,salt marsh,survey of eels'.split(
    ',',
  );
const frames: readonly ((random: Random) => string)[] = [
  (r) =>
    `${r.person()}, the ${r.land()} minister of transport, said the ${r.thing()} would cost ${r.figure()} million euros.`,
  (r) => `The ministers approved the ${r.thing()} by ${r.figure()} votes to ${r.figure()} after a long debate.`,
  (r) => `${r.person()} of ${r.land()} proposed to put off the ${r.thing()} until ${r.day()}.`,
  (r) =>
    `Work on the ${r.thing()} in ${r.place()} is to begin on ${r.day()}, and ${r.figure()} engineers will be hired.`,
  (r) => `“We have waited for the ${r.thing()} for too long,” ${r.person()} told reporters in ${r.place()}.`,
  (r) => `About ${r.figure()} per cent of the ${r.thing()} is paid by ${r.land()}, the rest by the commission.`,
  (r) => `${r.land()} and ${r.land()} rejected the draft on the ${r.thing()}, which ${r.person()} had presented.`,
  (r) => `The session was chaired by ${r.person()}, and the delegation of ${r.land()} was led by ${r.person()}.`,
  (r) => `Nobody could say how the old ${r.thing()} had survived the storms that reached ${r.place()} last winter.`,
  (r) => `Since ${r.day()} the ${r.thing()} has served ${r.figure()},000 people along the coast near ${r.place()}.`,
];

const random = createRandom(1);
const started = measure();
const corpus = createCorpus(inventFiles());
report('corpus', started);
const [first] = corpus.meetings;
if (first === undefined) throw new Error('ask for one meeting at least');
console.log(
  `${corpus.articles.length} articles, ${corpus.passages.length} passages, ${corpus.meetings.length} meetings`,
);

const readout = await timed('engine', () => createReadout(corpus));
await timed('first question', () => readout.ask('How much will the fish ladder cost?'));
await timed('the same of one meeting', () => readout.ask('Who chaired the session?', { meeting: first.id }));
await timed('next question', () => readout.ask('When will work on the harbour wall begin?'));
await timed('another question', () => readout.ask('Who proposed to put off the lock gate?'));
await timed('whether sources disagree, of one meeting', () =>
  readout.ask('Do the articles disagree on the cost of the ferry line?', { meeting: first.id }),
);
await timed('summary', () => readout.summarise(first.id));
await timed('attendance', () => readout.attendance({ meeting: first.id }));
await timed('first claim', () => readout.checkClaim('The fish ladder would cost 40 million euros.'));
await timed('next claim', () => readout.checkClaim('Japan rejected the draft on the salt marsh.'));
await timed('disagreements of another meeting', () => readout.disagreements(corpus.meetings.at(-1)?.id));
const all = await timed('disagreements of all', () => readout.disagreements());
await timed('whether sources disagree, of all', () => readout.ask('Where do the articles contradict each other?'));
console.log(`${all.length} disagreements`);

type Random = ReturnType<typeof createRandom>;

/** The same corpus each time: a linear congruential generator (Numerical Recipes, 3rd edition, 7.1.4). */
function createRandom(seed: number) {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const of = (list: readonly string[]): string => list[below(list.length)] ?? '';
  return {
    below,
    person: () => `${of(firstNames)} ${of(lastNames)}`,
    land: () => of(lands),
    place: () => of(places),
    thing: () => of(things),
    figure: () => 2 + below(90),
    day: () => `${1 + below(28)} ${of(['March', 'June', 'October'])} ${2000 + below(20)}`,
  };
}

function inventFiles(): ReadonlyMap<string, string> {
  const numbers = [...Array(size.meetings).keys()];
  const meetings = numbers.map((at) => {
    const day = `${2000 + (at % 25)}-0${1 + (at % 9)}-1${at % 9}`;
    return `- id: meeting-${at}\n  name: ${at + 1}th session of the coast commission\n  kind: session\n  start: ${day}\n  end: ${day}\n  place: ${places[at % places.length]}\n`;
  });
  const articles = [...Array(size.articles).keys()].map((at) => {
    const body = [...Array(size.paragraphs).keys()].map(inventParagraph).join('\n\n');
    const head = `title: Report ${at}\npublisher: Paper ${at % 7}\nmeeting: meeting-${at % size.meetings}`;
    return [`articles/report-${at}.md`, `---\n${head}\n---\n\n${body}\n`] as const;
  });
  return new Map([['meetings.yaml', meetings.join('')], ...articles]);
}

function inventParagraph(): string {
  return [...Array(4).keys()].map(() => frames[random.below(frames.length)]?.(random) ?? '').join(' ');
}

interface Measure {
  readonly processor: NodeJS.CpuUsage;
}

function measure(): Measure {
  return { processor: process.cpuUsage() };
}

async function timed<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const before = measure();
  const result = await work();
  report(name, before);
  return result;
}

function report(name: string, { processor }: Measure): void {
  const { user, system } = process.cpuUsage(processor);
  const memory = process.memoryUsage().rss / 2 ** 20;
  console.log(`${name.padEnd(44)} ${((user + system) / 1e6).toFixed(2)} s  ${memory.toFixed(0)} MiB`);
}
