import { type Clue, clues } from './clue.ts';

const piece = '(?:story|post|page|piece|content|live ?blog|interview|transcript)';
const name = "\\p{Lu}[\\p{L}.'’-]*";
/** What an editor tells of a piece. Articles of a treaty are amended, too: see how “article” is told from the rest. */
const wasMade =
  '(?:was|has been|has(?: now)?|is(?: now)?|were) (?:(?:first|originally|previously|last|now|also) )*(?:amended|updated|corrected|clarified|edited|adapted|translated|put together|compiled|republished|reprinted|published|reproduced|produced|provided|closed|ended|closing|part of (?:our|the|a) )';

/** Sentences that speak of the page, of those who made it, or of whom to ask, instead of its subject. */
export const pageNotes: readonly Clue[] = [
  ...clues(2, 'contact', [
    /^for (?:licen[cs]ing|syndication|reprints?|republication|advertising|copyright|subscription)\b.{0,60}\b(?:visit|contact|call|e-?mail|see|write)\b/i,
    /^(?:for )?(?:media|press|news ?desk|public relations) (?:enquir|inquir|contact|offic|relations|queries)\w*\s*(?:\(.{1,30}\))?\s*:/i,
    /^for (?:further|more|additional) (?:information|details)\b.{0,140}\b(?:visit|see|go to):? (?:www\.|https?:)/i,
    /^for (?:media|press) (?:enquir|inquir|queries|interview|information)\w*.{0,30}\b(?:contact|call|e-?mail|write|visit)\b/i,
  ]),
  ...clues(1, 'contact', [
    /^for (?:(?:further|more|additional|general|any|all) )?(?:information|details|enquiries|inquiries|queries|questions|interviews)\b.{0,60}\b(?:contact|call|e-?mail|visit|write to|see (?:our|www|http)|go to)\b/i,
    /^(?:contacts?|press|media|tel|telephone|phone|mobile|e-?mail|website|web|spokes\w+|letters|for (?:journalists|the (?:press|media|public)))(?: (?:for|to)\b[^:]{1,20})?\s*:.{0,90}(?:\S@\S|www\.|https?:|\d{3})/i,
    /^for (?:more|further) (?:information|details)(?:\s*:|,? see\b.{0,60}(?:www\.|https?:))/i,
    /^(?:not an official record|for (?:use of|information) media)\b/i,
    /^download (?:the |this |a )?(?:pdf|full|report|press release|document)\b.{0,40}$/i,
    /^(?:(?:media|press) contacts?|contacts?(?: us)?|contact details)\W*$/i,
    /^(?:to (?:find out|learn|read) more|(?:find out|learn) more|to (?:report|request|book|arrange) an? (?:error|correction|interview))\b.{0,60}(?:\S@\S|www\.|https?:|\bhere\b|\b(?:visit|e-?mail|contact)\b)/i,
    /^for media use only\W*$/i,
    /\b(?:interviews?|spokes(?:people|persons?)|images|photo(?:graph)?s|footage|(?:audio |video )?recordings)(?: of [^.]{2,60})? (?:is|are) available (?:for interview|(?:up)?on request|from)\b/i,
  ]),
  ...clues(2, 'credits', [
    /\breporting by our \p{Lu}\S* (?:bureau|desk|office|newsroom|staff|correspondents?)\b/u,
    /^\p{Lu}{2,}(?:[/ ]\S+){0,3} [–—-] (?:[Ee]dit|[Rr]eport|[Ww]rit)(?:ing|ed|ten)(?: and \w+)? by \p{Lu}[^!?]{1,40}/u,
    /\b(?:additional|further) reporting (?:by|from) \p{Lu}/u,
    /\bcontributed reporting\b|^with (?:inputs?|files|material|additional reporting) from\b/i,
    /\bcontributed (?:reporting )?to (?:this|the) (?:report|story|article|piece)\b/i,
    new RegExp(`^${name}(?: (?:${name}|and))+ contributed[.]?$`, 'u'),
    /^With (?:AP|AFP|Reuters|dpa|Post|agency|agencies|wires?|staff)(?: \S+)?(?: (?:wires?|reports?|agencies|staff|inputs))?[.]?$/,
    new RegExp(
      `^(?:(?:[Aa]dditional|[Ff]urther|[Ww]ith(?: additional)?) )?(?:[Rr]eport(?:ing|ed)|[Ww]riting|[Ee]diting|[Pp]osted|[Cc]ompiled|[Ee]dited|[Ww]ritten|[Pp]roduced|[Tt]ranslated) (?:(?:and|&) (?:writing|editing) )?(?:by:?|from) (?:(?:${name}|and|in|by|for|at|of|the|de|van|von|der|additional|reporting|writing|editing|bureau|newsroom|desk|staff|team|our|[;,/&])(?:[;,]? |[;.,]?$))+$`,
      'u',
    ),
  ]),
  ...clues(1, 'credits', [
    /^(?:this )?reporting was (?:supported|funded|made possible) by\b/i,
    /^with (?:additional )?reporting (?:from|by)\b/i,
    /^(?:Top |Cover |Main )?(?:[Pp]hoto(?:graph)?s?|Pictures|Images|Illustrations?|Graphics?) by \p{Lu}[^.!?]{1,50}$/u,
    new RegExp(
      `^(?:Contributing|Provided by|Reporter|Editor|Author|Words|Text|Contact|(?:Press|Media) contact|Page editor)\\s*:? ${name}(?: ${name})+[.]?$`,
      'u',
    ),
    new RegExp(
      `^(?:By|BY) ${name}(?: ${name}){1,3}(?: (?:and|in|&) (?:the )?${name}(?: ${name}){0,3})*(?:[,|(].{0,60}[^.!?])?$`,
      'u',
    ),
    new RegExp(
      `^${name}(?: ${name}){1,2}(?:,| \\|) (?:\\S+ ){0,4}(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Cc]olumnist)$`,
      'u',
    ),
    new RegExp(
      `^${name}(?: ${name}){1,2} is (?:an? |the )?(?:\\S+ ){0,6}(?:reporter|correspondent|editor|columnist|journalist|writer|contributor|producer|broadcaster)(?: (?:at|for|with|of|on|based in|and host of|covering) .{1,80})?[.]?$`,
      'u',
    ),
  ]),
  ...clues(1, 'credits', [
    new RegExp(
      `^${name}(?: ${name}){1,2} (?:covers|reports on|writes (?:about|on)) [^.]{2,60} for (?:the )?${name}(?: ${name}){0,3}[.]?$`,
      'u',
    ),
  ]),
  ...clues(0, 'credits', [
    /^the (?:author|writer|photographer)s? (?:is|are|was) an?\b/i,
    new RegExp(
      `^${name}(?: ${name}){1,2} (?:is (?:an?|the) (?:\\S+ ){0,4}(?:professor|lecturer|fellow|researcher|scientist|analyst|economist|lawyer|author|historian|consultant|student|specialist|expert)|(?:covers|writes|teaches|reports) )`,
      'u',
    ),
  ]),
  ...clues(2, 'copyright', [
    /^(?:reproduction|republication|reprinting) (?:is )?(?:authori[sz]ed|permitted|allowed|prohibited|forbidden|welcome)\b/i,
  ]),
  ...clues(2, 'editorial note', [
    /^(?:notes? (?:to|for) (?:the )?editors?\s*:\s*)?(?:strictly )?embargo(?:ed)?(?:\s*:| (?:until|till)\b)/i,
    /^(?:all |any |the )?(?:views|opinions)(?: expressed)? (?:are|remain) (?:his|her|their|my|the (?:author|writer)(?:’|')s) own\b/i,
    /^this (?:column|article|piece|essay|comment) (?:expresses|reflects|represents|gives) (?:only )?(?:the )?(?:personal )?(?:views?|opinions?) of (?:its|the) (?:author|writer)/i,
    /^comments are (?:now )?(?:closed|open|switched off)\b/i,
    new RegExp(`^(?:this|our) ${piece}(?:,? (?:by|from|on)\\b.{0,60}?)? ${wasMade}`, 'i'),
    new RegExp(
      `\\b(?:an?|the) (?:earlier|previous|original) version of this (?:${piece}|article(?! of)|report|headline)\\b`,
      'i',
    ),
    /^a version of this (?:article|story) (?:appears|appeared|ran|was) \b/i,
    new RegExp(
      `^this (?:${piece}|article|report) (?:includes|contains|uses) (?:material|reporting|copy|content) (?:from|by)\\b`,
      'i',
    ),
    /\bwe(?:’re|'re| are) (?:now )?closing (?:this|our|the) (?:live )?(?:blog|coverage)\b/i,
    new RegExp(
      `^(?:except for the headline, )?this ${piece} (?:has not been edited|is (?:auto-generated|published from))\\b`,
      'i',
    ),
    /^this is a (?:breaking|developing) (?:news )?story\b|^(?:our )?live (?:coverage|updates) (?:has|have) (?:now )?(?:ended|closed)\b/i,
    /^this version (?:corrects|updates|adds)\b|\brepublished (?:from|with permission|under)\b/i,
    new RegExp(`^this (?:${piece}|article) (?:(?:first|originally) )?(?:appeared|ran)\\b`, 'i'),
    /^(?:the |all )?(?:views|opinions)(?: and \w+)? expressed (?:here|above|in th(?:is|e|ese) \w+|are|by the (?:author|writer)|on this).{0,80}\b(?:author|writer|own|those of|reflect)/i,
    /^our (?:editorial )?(?:standards|principles|ethics)\s*:/i,
    /\bis not responsible for the content of external\b|\bthis material may not be published, broadcast\b/i,
    /\baffiliate (?:links?|commission)\b.*\b(?:earn|we)\b|\b(?:earn|we)\b.*\baffiliate (?:links?|commission)\b/i,
  ]),
  ...clues(1, 'date line', [/^(?:\p{L}{3,9},? )?(?:\d{1,2} \p{L}{3,9},? \d{4}|\p{L}{3,9} \d{1,2}, \d{4})$/u]),
  ...clues(1, 'editorial note', [
    new RegExp(`^this article ${wasMade}`, 'i'),
    /^(?:editor(?:’|')?s?(?:’|')? note|disclosure)\s*:/i,
    /^(?:originally|first) (?:published|appeared|posted) (?:on|in|by|at) [^,.]{2,60}[.]?$/i,
    /^all times (?:are )?(?:in )?(?:local|gmt|bst|utc|c?e[sd]?t)(?: time)?[.]?$/i,
    /^this is an? (?:edited|abridged|shortened|updated|condensed) (?:version|transcript|extract)\b/i,
    /^(?:our|see our|read our) (?:privacy policy|terms|cookie policy|code)\b|\b(?:member of|regulated by) (?:the )?(?:ipso|impress|independent press standards|press council)\b/i,
    /^(?:to complain|to make a complaint|complaints)\b.{0,60}\S@\S/i,
    /^check back (?:later |soon )?for (?:more|updates)\b/i,
    /^(?:entries|updates|posts) (?:are|appear) in\b/i,
    /^read the (?:original|full) (?:article|story|version|report|statement|text|interview)\b.{0,20}$/i,
  ]),
  ...clues(1, 'navigation', [
    /^(?:markets|business|sports?|opinion|politics|world|culture|arts|analysis|comment|explainer|videos?|gallery|in pictures|editorial|travel|technology|lifestyle)\s*[:|] \p{L}[^\d]{8,80}(?<![.!?…”"’)])$/iu,
  ]),
  // A few words that are no sentence, hold no figure and no label.
  ...clues(0, 'navigation', [
    /^(?=.{2,70}$)(?!.*[\d:;])\p{L}\S*(?: \S+){2,7}(?<![.!?…”"’)])$/u,
    /^\p{Lu}[\p{Lu} ’'&]{2,40}\s*[:|] \S.*[^.!]$/u,
  ]),
];
