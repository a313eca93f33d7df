import { findTerms } from '../../search/words.ts';

/**
 * Words of general English that say the opposite of each other, as dictionaries of antonyms pair them; those on one side
 * of a stroke exclude those on the other. What people do at meetings is in `acts.ts`.
 */
const pairs = `
absent/present active/passive,idle ahead/behind alive,living/dead,dying ample,plenty/scarce,meagre,short
artificial/natural asleep/awake bad,badly,poor/good,well beginning/end best/worst better,improve/worse,worsen big,large/little,small
brief,short/long,lengthy calm/stormy,angry careful/careless cheap,cheaper,inexpensive/expensive,dear,dearer,costly civilian/military
clean/dirty,polluted clear/unclear,vague close,near/distant,far closed,shut/open,reopened cold,cool/hot,warm
common/rare complete,whole,entire,full/partial,incomplete compulsory,obligatory/voluntary,optional concentrated/scattered
confident,hopeful,optimistic/doubtful,hopeless,pessimistic conservative/liberal courage/cowardice cut,slashed/extended
danger,dangerous,unsafe/safe,safety deep/shallow defeat,defeated/victory,victorious different/same,identical difficult,hard/easy,simple
direct/indirect domestic/foreign early,earlier/late,later,overdue east,eastern/west,western easier/harder employed/jobless,unemployed
empty/full enough,sufficient/insufficient,lacking entrance/exit even,equal/uneven,unequal fair/foul,unfair false,wrong,untrue/true,right,correct
famous/unknown fast,quick,quickly,swift/slow,slowly female,woman,women/male,man,men few,fewer/many,numerous fewer,less/more
final/provisional,preliminary first/last fixed/variable,flexible former/current,future forward/backward friend,ally/enemy,foe,rival
friendly/hostile gain/loss general/specific glad,happy,pleased,satisfied,content/sad,unhappy,angry,disappointed,dissatisfied,displeased,upset
gradual,gradually/sudden,suddenly,abrupt gross/net guilty/innocent heavy,heavily/light,lightly
high,higher/low,lower increase/decrease indoor/outdoor inner/outer inside/outside internal/external joint,jointly/separate,separately
junior/senior known/unknown left/right legal,lawful/illegal,unlawful lenient/strict,harsh less/more likely,probable/unlikely,improbable
local/national,foreign majority/minority maximum/minimum merge/split minor/major modest/huge narrow,narrowly/wide,widely,clear,comfortably
negative/positive new/old noisy,loud/quiet north,northern/south,southern often,frequent,frequently/rarely,seldom,rare old,elderly/young
outdated/modern partly,partially/wholly,fully,entirely peace,peaceful,peacefully/war,violent,violently permanent,permanently/temporary,temporarily
polite/rude popular/unpopular poverty/wealth powerful,strong,strongly/powerless,weak,weakly private,privately,secret,secretly/public,publicly,openly
rich,wealthy/poor richer/poorer rough/smooth rural/urban seldom/often shallow/deep slight,slightly/sharp,sharply,steep,steeply
strength/weakness success,successful,successfully/failure,unsuccessful,vain surplus/deficit,shortfall sweet/bitter tall/short thick/thin
tight,tighten/loose,loosen tough,tougher/lenient,softer united,unanimous/divided,split useful/useless vacant/occupied wet/dry winner/loser
accept/refuse,reject,decline accuse/acquit admit,acknowledge/deny agree/disagree allow,permit,legalise/ban,forbid,prohibit,outlaw
appear/vanish,disappear appoint,hire,recruit/dismiss,sack,fire,laid approve,back,endorse/disapprove,oppose,reject arrive,enter/leave,depart
assemble/disperse attack/defend attract/repel begin,start,launch/stop,finish,halt borrow/lend break,breach,violate/keep,obey,respect
build,erect/demolish,dismantle,destroy buy/sell centralise/decentralise confirm/deny,retract create,establish,found/abolish,dissolve,disband
deny/grant deploy/withdraw deposit/withdraw deteriorate/improve devalue/revalue divide/unite double/halve earn/owe encourage/discourage
enemy/friend enjoy/suffer exclude/include,admit expand,widen,lengthen,prolong,extend/shrink,narrow,shorten,curtail export/import
fail/succeed,manage fall,fell,drop,sink,sank,slump,decline,slow,slowed/rise,rose,climb,grow,grew,soar,surge,accelerate,accelerated
find,found/lose,lost follow/precede forget/remember free,release,liberate/jail,detain,imprison,arrest gather/spread give,gave/take,took,receive,received
heat/cool hide,conceal/show,reveal,disclose impose/lift,waive join/quit,leave keep,kept,retain,preserve/lose,lost,scrap,drop,abandon
lack/have lift,raise/lower live/die love,like/hate,dislike nationalise/privatise obey/defy open/close,shut,closed ordinary/extraordinary
pass,survive/fail pay/owe praise,welcome,hail,applaud,commend/criticise,condemn,denounce,blame,deplore,attack pull/push quit,resign/remain,stay
relax,ease,loosen/tighten,toughen relief/concern remain,stay/change,leave remember/forget replace/keep retreat/advance reward/punish
save/waste,spend send,sent/receive,received strengthen,reinforce/weaken,undermine strike/work support,favour,endorse/oppose,resist,object
surrender/resist trust/distrust,mistrust up/down upgrade/downgrade upstream/downstream win,won/lose,lost withdraw/deploy
adjourn,postpone,defer,delay,shelve/advance,hasten sooner/later before/after above/below more/fewer,less
`;

/** What turns a word into its opposite, and how long a word is that does not begin so by chance ("press", "impress"). */
const negating: readonly (readonly [RegExp, number])[] = [
  [/^(?:un|non|dis|il|ir)/, 5],
  [/^(?:in|im)/, 6],
];

/** @returns Whether two terms say the opposite of each other */
export const areAntonyms = (one: string, other: string): boolean =>
  (opposites.get(one)?.has(other) ?? false) || isNegated(one, other) || isNegated(other, one);

/** @returns Whether two terms are opposites of the same words, and so say much the same: "happy", "satisfied" */
export const areOnOneSide = (one: string, other: string): boolean =>
  [...(opposites.get(one) ?? [])].some((against) => opposites.get(other)?.has(against) ?? false);

const isNegated = (longer: string, shorter: string): boolean =>
  negating.some(([prefix, least]) => shorter.length >= least && longer.replace(prefix, '') === shorter) &&
  longer !== shorter;

const opposites = pairs
  .trim()
  .split(/\s+/)
  .reduce((map, pair) => {
    const [one = [], other = []] = pair.split('/').map((side) => side.split(',').flatMap((word) => findTerms(word)));
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      for (const term of from) map.set(term, new Set([...(map.get(term) ?? []), ...to]));
    return map;
  }, new Map<string, ReadonlySet<string>>());
