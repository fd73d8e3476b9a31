import { NOUN_CLAUSE, PRONOUN_CLAUSE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { COMPLEMENTIZER, DESCRIBING, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, CONJUNCTION, isFiniteVerb, MARK, PARTICIPLE, SYMBOL, TO, WH_WORD } from "../../grammar/tags.ts";
import { startOfVerbGroup } from "../stance/verb-group.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * "his denial ⟦that the dam leaks⟧ did not calm them", "whether he said ⟦that the dam leaks⟧ is disputed": the clause that is
 * the subject, or in it, ends before the verb of that. So do “questions about ⟦how to pay⟧ hang over it” and "a man who said ⟦he flew⟧ was fined".
 */
export function endBeforeMainVerb(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, cueOf, pairOf, sentence } = place;
  const { tags } = grammar;
  const isInMarks = (at: number) => (pairOf[at] ?? -1) >= 0;
  const isSubject =
    cue.form === "noun"
      ? !holdsFinite(grammar, sentence.firstToken, cue.lastToken)
      : isAskedAtHead(place) || isInSubject(place);
  if (!isSubject || first < cue.lastToken) return last;
  const marks = endOfClauseInMarks(place, first);
  if (marks >= 0 && (isFiniteVerb(tags[marks] ?? 0) || tags[marks] === PARTICIPLE)) return marks;
  const isInfinitive = tags[first] === TO || (tags[first] === WH_WORD && tags[first + 1] === TO);
  let own = isInfinitive ? 0 : 1;
  let opened = 0;
  let verbs = 0;
  let main = last;
  for (let at = first + 1; at < last && (!parts(tags[at]) || isInMarks(at)); at += 1)
    if (isFiniteVerb(tags[at] ?? 0) && !isInMarks(at)) {
      verbs += 1;
      main = at;
      // "he believed ⟨the bomb was⟩ real": a clause right behind a verb of saying or thinking has one of its own.
      own += opened;
      opened = (cueOf[at] ?? -1) >= 0 && opensClauseOfVerb(grammar, at + 1) ? 1 : 0;
    }
  return verbs > own ? startOfVerbGroup(grammar, sentence.firstToken, main) : last;
}

/** "his claim that ⟨“nobody was hurt”⟩ is untrue": the end of marks right behind "that" that hold a clause with its verb; -1 where none stand so. */
function endOfClauseInMarks({ grammar, pairOf }: CuePlace, first: number): number {
  const pair = pairOf[first + 1] ?? -1;
  if (!servesAs(grammar, first, COMPLEMENTIZER) || pair < 0) return -1;
  let end = first + 1;
  while (pairOf[end] === pair) end += 1;
  return holdsFinite(grammar, first + 1, end) ? end : -1;
}

function opensClauseOfVerb({ clauses }: Grammar, at: number): boolean {
  return clauses[at] === NOUN_CLAUSE || clauses[at] === PRONOUN_CLAUSE;
}

/** "A man who told police ⟦he flew⟧ was fined": the verb is that of a relative clause behind the subject with which the sentence begins. */
function isInSubject({ grammar, cue, sentence }: CuePlace): boolean {
  const relative = cue.firstToken - 1;
  return (
    servesAs(grammar, relative, DESCRIBING) &&
    grammar.tags[relative - 1] !== COMMA &&
    !holdsFinite(grammar, sentence.firstToken, relative)
  );
}

/** "⟨Whether he said⟩ that …", "⟨Just when he said⟩ that …". */
function isAskedAtHead({ grammar, cue, first }: CuePlace): boolean {
  const { tokens, language } = grammar.document;
  const opener = language.helpers.questionOpeners.has(tokens[first]?.lower ?? "") ? first : first + 1;
  return (
    cue.reading === "questioned" &&
    cue.printedFrom === tokens.starts[opener] &&
    language.helpers.questionOpeners.has(tokens[opener]?.lower ?? "")
  );
}

/** What parts a clause from what stands behind it. */
export function parts(tag: number | undefined): boolean {
  return tag === COMMA || tag === SYMBOL || tag === MARK || tag === WH_WORD || tag === CONJUNCTION;
}
