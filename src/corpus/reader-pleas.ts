import { type Clue, clues } from './clue.ts';

const site =
  '(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|youtube|tiktok|threads|bluesky|mastodon|spotify|social media|@\\w+)\\b';
const medium =
  '(?:app|website|newsletters?|podcasts?|live ?blogs?|live coverage|iplayer|sounds|spotify|youtube|apple podcasts|full (?:report|interview|episode|programme|story|coverage))';
/** Verbs with which a page asks something of its reader; what follows tells them from nouns (“Support for …”). */
const plea =
  '(?:subscribe|sign up|register|join|follow|share|send|write|e-?mail|visit|read|watch|listen|hear|see|download|get|try|take|make|help|support|donate|give|keep|find|explore|discover|browse|check|click|republish|stream|catch|tune|buy)(?= (?:us|our|the|an?|it|this|these|your|more|up|out|in|to|at|via|all|www\\.|https?:)\\b|\\W*$)';
/** What a page speaks of when it speaks of itself. */
const ours =
  'our (?:\\S+ )?(?:website|site|page|stories|story|articles?|coverage|survey|channel|briefing|guide|archive|series|newsroom|reporters|social media|newsletters?|app|podcasts?)|newsletters?|podcasts?|mailing list|push alerts|news alerts|donation|your story';

/** Sentences that ask something of the reader. */
export const readerPleas: readonly Clue[] = [
  ...clues(2, 'newsletter form', [
    /^(?:subscribe|sign up|register) (?:now|today|here|free|for (?:free|unlimited|full))\b/i,
    /^sign up to (?:receive|get|our|the [^,]*(?:newsletter|briefing))\b/i,
    /^(?:get|receive|want) .{0,60}\b(?:newsletter|in(?:to)? your inbox|headlines? delivered|stories like this)\b/i,
    /^(?:get|receive) .{0,60}\b(?:bulletin|briefing|digest|round-?up|e-?mail|updates?) (?:every|each) \w+[.!]?$/i,
    /^(?:subscribe|sign up) (?:for|to) (?:the|our)\b.{0,60}\b(?:letter|newsletter|briefing|digest|bulletin|round-?up|e-?mail)\b/i,
    /^unsubscribe\b.{0,60}$/i,
    /^never miss an? (?:story|update|issue|episode|headline)\b/i,
    /\bnewsletters may contain\b|\bin your inbox(?: every \w+)?[.!]?$/i,
    /^you can unsubscribe\b|^by (?:signing up|subscribing|registering)\b.{0,20}\byou\b/i,
  ]),
  ...clues(2, 'subscription', [
    /^subscribe to .{1,50} (?:from|for) (?:just |only )?[£$€]?\d/i,
    /^(?:get|subscribe|become|join)\b.{1,60} (?:from|for) (?:just |only |as little as )?(?:[£$€]\d[\d.]*|\d[\d.]* (?:crowns|pounds|euros|dollars)) (?:a|per) (?:week|month|year)\b/i,
    /^already (?:a (?:subscriber|member)|subscribed|registered|have an account)\b/i,
    /^you have \d+ (?:free )?(?:articles?|stories)\b|^(?:log|sign) in(?: (?:to (?:continue|read|your)|here)\b|\W*$)/i,
    /^this (?:article|story|content) is (?:only )?(?:for|available to|exclusive to|reserved for) (?:our )?(?:subscribers|members)\b/i,
    /^to (?:continue|keep) reading\b/i,
  ]),
  ...clues(2, 'appeal for money', [
    /^(?:please )?(?:support|back|help fund) (?:our|independent|local|quality|public[- ](?:interest|service|media)) (?:journalis[mt]s?|news(?:rooms?)?|reporting|work|radio|media)\b/i,
    /^(?:please )?(?:donate|give|contribute) (?:here|now|today)\b|\bbuy (?:us|me) a coffee\b/i,
    /^[Bb]ecome an? (?:member|supporter|subscriber|patron|friend)(?: of (?:[Tt]he )?\p{Lu}\S*(?: \p{Lu}\S*){0,3})?(?: (?:today|now|here|from|for)\b.*)?[.!]?$/u,
    /^if you (?:value|like|liked|enjoy|enjoyed|appreciate|believe in|rely on) (?:our|this|what you|what we|the) \w+/i,
    /\b(?:supported by|because of|thanks to) readers like you\b|\bplease consider (?:making|a (?:donation|gift)|donating|subscribing|supporting us|becoming)\b/i,
  ]),
  ...clues(1, 'appeal for money', [
    /^(?:The )?\p{Lu}[^,.]{1,40} is (?:funded|supported|paid for|made possible|financed) by (?:its|our|you,? (?:our|the)) (?:readers?|listeners?|viewers?|members|supporters|donors|audience)[.!]?$/u,
    /^donate to\b.*\bour\b/i,
    /^your (?:donation|gift|support|contribution|subscription|membership) \w+/i,
    /^(?:our|independent) (?:journalism|reporting|newsroom) (?:is|depends|relies|needs|costs|takes)\b/i,
  ]),
  ...clues(2, 'letters from readers', [
    /^have your say\b|\bin the comments(?: section)?(?: below)?[.!]*$|^(?:tell|let) us (?:know )?(?:what you think|your (?:views?|story|stories))\b/i,
    /^(?:please )?(?:write to|e-?mail|contact|message|call|ring|phone|text) (?:us\b|our (?:news ?(?:desk|room)|reporters?|editors?|team)|the (?:author|reporter|editor|news ?(?:desk|room))\b)/i,
    /\blet us know what you think\b/i,
    /^if you have been affected by (?:any of )?(?:the |these )?issues (?:raised |discussed )?in this\b/i,
    /^send (?:us )?your (?:stor|letter|view|comment|pictur|photo|video|news|tip|question)/i,
  ]),
  ...clues(1, 'letters from readers', [
    /^(?:(?:have you )?got|have) an? (?:view|opinion|tip|story|news tip|question|comment|thought|idea)\b.*\?$/i,
    /^(?:what do you think(?: (?:of|about|should)\b.*)?|what(?:’|')?s your (?:view|opinion)\b.*|do you agree(?: with .{1,60})?|do you have an? (?:view|opinion|tip|story|question|comment)\b.*)\?$/i,
    /^if you have a (?:story|tip|news tip|question)\b.{0,80}\S@\S/i,
    /^(?:write to|e-?mail|contact|call|reach|send .{1,40} to|get in touch\b).{0,80}(?:\S@\S|\d{4})/i,
  ]),
  ...clues(2, 'promotion', [
    new RegExp(`^follow (?:us\\b|(?:\\S+ ){1,6}?on ${site}|(?:our|the) .{0,30}\\blive\\b|@\\w)`, 'i'),
    /^[Ff]ollow (?:\p{Lu}\S* ){1,4}for (?:\S+ ){0,4}(?:news|updates|coverage|stories|scores|more)\b/u,
    new RegExp(`^(?:join|like|find|visit|watch|see) (?:us|our|the conversation)\\b.{0,40}\\b${site}`, 'i'),
    /^[Dd]ownload (?:our|the(?: free)?(?: [\p{Lu}\d]\S*){1,4}) app\b/u,
    /^(?:follow .{0,60}\b(?:on|in|with) our|listen .{0,80}\bwherever you get your podcasts)\b/i,
    /^(?:listen|watch|read|download|subscribe|sign up)(?: (?:to|more|about|our|the|it|an?|this|all|back|again|in)\b.{0,50})? here\W*$/i,
    /^(?:listen|watch|hear|catch up) (?:again|back|now|live)\s*[:|]/i,
    new RegExp(
      `^(?:listen|watch|hear|read|catch|stream|get|try|explore) .{0,80}\\b(?:on|in|via|with) (?:our|the) (?:\\S+ ){0,4}${medium}\\b`,
      'i',
    ),
    /^read (?:our|the) (?:\S+ ){0,3}(?:corrections?|privacy|cookie|complaints|editorial|comments?) (?:policy|procedure|code|guidelines)\b/i,
    /^see our .{0,60}\b(?:policy|procedure|code|guidelines|terms)\b/i,
  ]),
  ...clues(1, 'promotion', [
    new RegExp(
      `^you can (?:also )?(?:hear|watch|listen|read|see|find|follow|catch|download)\\b.{0,80}\\b${medium}\\b`,
      'i',
    ),
    /^(?:listen|watch|hear|read|see|catch|tune in|stream|explore|browse|find|check out)\b.{0,60}\b(?:our\b|\bon (?:\S+ ){0,3}(?:sounds|iplayer|radio|youtube|spotify)\b|\bpodcasts?\b)/i,
    /^(?:\p{Lu}\S* ){1,5}(?:newsletter|app|podcast)\s*:/u,
    /^for (?:more|the latest|all the latest|updates)\b.{0,50}\b(?:news|stories|coverage|updates)\b.{0,30}\b(?:visit|follow|see|go to|download|subscribe)\b/i,
    /^you can (?:read|watch|listen to|hear|find|download) .{0,60}\bhere\W*$/i,
    /^for updates\b.{0,40}\bfollow\b/i,
    /^[Tt]hank(?:s| you) for (?:reading|listening|watching|following|joining)(?: us\b.{0,30}| our .{2,30}| along| (?:The |the )?\p{Lu}[^,.]*)?[.!]*$/u,
    /^keep up (?:to date )?with .{1,60}\b(?:newsletter|podcast|app)\b/i,
    /^(?:read|learn|find out) more about .{1,60}\bhere\W*$/i,
    /^that(?:’|'| i)s (?:all|it) from (?:us|me)\b/i,
  ]),
  ...clues(1, 'plea', [
    /^stay (?:connected|informed|in touch|tuned|up to date)\b/i,
    /^to (?:receive|get) (?:our|the latest)\b/i,
    new RegExp(`^${plea}.{0,100}(?:\\b(?:${ours})\\b|\\S@\\S|www\\.|https?:|\\bhere\\W*$)`, 'i'),
    /^(?:send|contact|join|follow|find|write to|reach|call) us\b|^tell us (?:about|your|what)\b/i,
  ]),
  ...clues(0, 'promotion', [
    /^(?:read more|learn more|more|here|details)\W*$/i,
    new RegExp(`\\bour (?:readers|listeners|viewers|journalism|${medium})\\b`, 'i'),
  ]),
];
