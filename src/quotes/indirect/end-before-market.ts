import { isPluralOfPeople } from "../../grammar/plural-of-people.ts";
import { COORDINATOR, servesAs } from "../../grammar/syntax-words.ts";
import { ADJECTIVE, COMMA, DETERMINER, GERUND, isFiniteVerb, NOUN, OWNER } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import { type CuePlace, LEAST_CONTENT } from "./cue-place.ts";

/** How far behind the owner its shares may stand, in tokens: "its ⟨Corran-listed⟩ shares". */
const REACH = 4;

/**
 * "said ⟦profit had doubled⟧, sending its shares up", "driving the stock to a low", "said ⟦profit had doubled⟧, and its
 * shares rose": ends content before what became of the shares of the firm that speaks, which is the writer's. Others
 * may say it, "analysts said ⟦profit had doubled, sending its shares up⟧".
 */
export function endBeforeMarket(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, pairOf } = place;
  if (cue.form !== "verb") return last;
  for (let at = last - 1; at > first + LEAST_CONTENT; at -= 1) {
    if (!grammar.language.nouns.tradedThings.has(wordAt(grammar, at)) || isIn(pairOf, at)) continue;
    const comma = commaBefore(place, at, first);
    if (comma >= 0) return isToldByOthers(place) ? last : comma;
  }
  return last;
}

/** The comma before "⟨sending its⟩ shares", "⟨driving the⟩ stock", or "⟨and its⟩ shares rose"; -1 for anything else. */
function commaBefore({ grammar }: CuePlace, shares: number, first: number): number {
  const { tags } = grammar;
  let owner = shares - 1;
  while (owner > shares - REACH && (tags[owner] === ADJECTIVE || tags[owner] === NOUN)) owner -= 1;
  const comma = owner - 2;
  const isOwned = tags[owner] === OWNER;
  if (!(isOwned || tags[owner] === DETERMINER) || comma < first + LEAST_CONTENT || tags[comma] !== COMMA) return -1;
  const isOutcome = tags[owner - 1] === GERUND;
  const isBeside = isOwned && servesAs(grammar, owner - 1, COORDINATOR) && isFiniteVerb(tags[shares + 1]);
  return isOutcome || isBeside ? comma : -1;
}

/** "⟨analysts⟩ said", "⟨a trader⟩ said": whether people speak, and not a firm. */
function isToldByOthers({ grammar, cue }: CuePlace): boolean {
  const { language, tags } = grammar;
  const subject = wordAt(grammar, cue.firstToken - 1);
  if (tags[cue.firstToken - 1] !== NOUN) return false;
  return isPluralOfPeople(subject, language) || language.nouns.roles.has(subject);
}
