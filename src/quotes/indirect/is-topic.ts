import { COMPLEMENTIZER, GENITIVE, INDEFINITE, servesAs } from "../../grammar/syntax-words.ts";
import { isFiniteVerb, isVerb, NOUN, PARTICIPLE, PREPOSITION, PRONOUN } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * Whether what follows a verb of speech is only a topic: the words stand in marks before it, or nothing shows what was
 * said.
 */
export function isTopic(place: CuePlace, span: TokenSpan): boolean {
  if (place.cue.form === "noun") return isMade(place, span);
  return place.cue.form === "verb" && (isTopicOfMarks(place, span) || isToldOfNoun(place, span) || isDone(place, span));
}

/**
 * "a warning ⟨he issued⟩ went unheeded", "a statement ⟨she had written⟩ was read": whether a pronoun and verbs between
 * a noun of saying and its verb say who made it.
 */
function isMade({ grammar, cue, last }: CuePlace, { first }: TokenSpan): boolean {
  const { tags } = grammar;
  const { formsOfBe, formsOfHave } = grammar.language.helpers;
  if (tags[first] !== PRONOUN || first !== cue.lastToken) return false;
  for (let verb = first + 2; verb < last && isVerb(tags[verb - 1]); verb += 1) {
    const before = wordAt(grammar, verb - 1);
    // "he had ⟨said⟩": the tagger may mistake it for the past.
    const isHelped = tags[verb - 1] !== PARTICIPLE && (formsOfBe.has(before) || formsOfHave.has(before));
    if (isFiniteVerb(tags[verb]) && !isHelped) return true;
  }
  return false;
}

/** "a letter he wrote ⟨was read⟩": whether the words say what happened to what somebody wrote. */
function isDone({ grammar, cue }: CuePlace, { first }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (first !== cue.lastToken || !isFiniteVerb(tags[first]) || tags[cue.firstToken - 1] !== PRONOUN) return false;
  const noun = wordAt(grammar, cue.firstToken - 2);
  return language.speech.writtenForms.has(wordAt(grammar, cue.headToken)) && language.nouns.documents.has(noun);
}

/**
 * “Why?” Roe said about ⟨Moe's plan⟩; “Why?” Roe said of the plan ⟨he had in mind⟩; “Why?” Roe told a rally ⟨I saw⟩:
 * whether the words follow a sentence in marks, and are not a clause with "that".
 */
function isTopicOfMarks(place: CuePlace, { first }: TokenSpan): boolean {
  const { grammar, cue } = place;
  const { language, tags } = grammar;
  if (first <= cue.lastToken) return false;
  if (tags[first] === PRONOUN && servesAs(grammar, cue.lastToken, INDEFINITE))
    return (
      language.speech.hearerVerbs.has(cue.lemma) &&
      !language.words.auxiliaries.has(wordAt(grammar, first + 1)) &&
      endOfNounPhrase(grammar, cue.lastToken, first) === first &&
      isBehindMarks(place)
    );
  if (!language.speech.plainVerbs.has(cue.lemma)) return false;
  const isAbout =
    servesAs(grammar, cue.lastToken, GENITIVE) || language.speech.beforeTopics.has(wordAt(grammar, cue.lastToken));
  return isAbout && !servesAs(grammar, first, COMPLEMENTIZER) && isBehindMarks(place);
}

/** The longest phrase for the speaker, in tokens: "Ann Roe, the head of the mill,". */
const LONGEST_SUBJECT = 14;

/** Whether only the speaker stands between words in marks and a verb. */
function isBehindMarks({ grammar, cue, pairOf, sentence }: CuePlace): boolean {
  const verb = cue.firstToken;
  for (let at = verb - 1; at >= sentence.firstToken - 1 && at > verb - LONGEST_SUBJECT; at -= 1) {
    if (isIn(pairOf, at)) return true;
    if (isFiniteVerb(grammar.tags[at])) return false;
  }
  return false;
}

/**
 * "elaborated on the message ⟨he felt she sent⟩": whether a pronoun and its verb describe the noun right before them,
 * behind a verb that reports no clause.
 */
function isToldOfNoun({ grammar, cue }: CuePlace, { first }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (tags[first] !== PRONOUN || tags[first - 1] !== NOUN || tags[cue.lastToken] !== PREPOSITION) return false;
  if (!isFiniteVerb(tags[first + 1]) || language.speech.trailingVerbs.has(cue.lemma)) return false;
  return endOfNounPhrase(grammar, cue.lastToken + 1, first) === first;
}

/**
 * "Doctors' warning ⟦over ‘detox’ teas⟧", "warning over ⟦‘detox’ teas⟧": whether, in a headline, the words are only the
 * topic.
 */
export function isHeadlineTopic({ grammar, cue, sentence, headlineEnd }: CuePlace, { first }: TokenSpan): boolean {
  const { language } = grammar.document;
  const topic = first === cue.lastToken + 1 ? cue.lastToken : first;
  return (
    sentence.end <= headlineEnd && first >= cue.lastToken && language.speech.headlineTopics.has(wordAt(grammar, topic))
  );
}
