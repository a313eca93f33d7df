import { findTerms } from '../../search/words.ts';
import { sameActs } from '../claims/acts.ts';

/** Words that name no topic: of meetings, of time and order, of measure, and what everybody does. */
const common =
  'meeting session summit conference talks agenda format day week month year time today yesterday tomorrow morning evening monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december first second third next last new old two three four five six seven eight nine ten hundred thousand million billion number part way thing place role side level area range order line end beginning start point matter issue question topic subject work effort step measure move plan result need use kind sort form case fact view word term name people man woman minister delegate leader official member secretary president chair director head chief statement press briefing reporter journalist spokesman article report according including following ahead also able due likely high low long short great good big small large major main key important several many much further current recent previous upcoming available possible different various own other such same both few only early late whole full half per cent percent still already again together around across well ever even yet rather quite very continue continued ongoing expected expect focus include make take give get put set go come see look keep let become remain seem appear show bring run turn help try want like know think feel believe hope used using based related address support agreement general its our their your my his her us one there approach prepare joint outline mark emphasis emphasise emphasize explore';

const terms: ReadonlySet<string> = new Set(findTerms(common.split(' ').concat(sameActs.flat()).join(' . ')));

/** @returns Whether a term may stand at the edge of a topic's name, or be all of it. */
export const namesTopic = (term: string): boolean => !terms.has(term) && !/^\d/.test(term) && term.length > 1;
