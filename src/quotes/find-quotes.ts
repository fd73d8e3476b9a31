import type { Diagnostic } from "../diagnostic.ts";
import { DOUBT } from "../doubt.ts";
import { readGrammar } from "../grammar/grammar.ts";
import { COMPLEMENTIZER, INFINITIVE_MARKER, SECOND_PERSON, servesAs } from "../grammar/syntax-words.ts";
import { BASE, PAST, PRESENT } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { Cast } from "../people/cast.ts";
import type { Utf16Span } from "../span.ts";
import type { Document } from "../text/document.ts";
import { firstFrom } from "../text/first-from.ts";
import { itemAt } from "../text/item-at.ts";
import { findQuotationMarks } from "../text/quotation-marks.ts";
import { type Formula, findFormulas } from "./anonymity/find-formulas.ts";
import { findOwners } from "./anonymity/owners.ts";
import type { Attribution, Cue } from "./attribution.ts";
import { WORDS_IN_MARKS } from "./attribution.ts";
import { type Circumstances, findCircumstances, NO_CIRCUMSTANCES } from "./circumstances/find-circumstances.ts";
import { findCues } from "./cues/find-cues.ts";
import { findDirect } from "./direct.ts";
import { ownerOfEquated } from "./equated.ts";
import { isSpokenHeading, speakerOfHeadline } from "./headings.ts";
import { findHeadlineColons } from "./headline-colon.ts";
import { isSetOffInHeadline } from "./headline-marks.ts";
import { addHeadlineOffices } from "./headline-offices.ts";
import { findIndirect } from "./indirect/find-indirect.ts";
import { joinSplit } from "./join-split.ts";
import { FRAGMENT, widenFragments } from "./mixed/widen-fragments.ts";
import { nounOfOutcry } from "./outcry.ts";
import { isCharged } from "./passive.ts";
import type { Quote, QuoteSpan } from "./quote.ts";
import { type Scene, setScene, type TokenRange, tokensOf } from "./scene.ts";
import { dropSecondHand } from "./second-hand.ts";
import { certaintiesOf } from "./speakers/certainty-of-links.ts";
import { type Decision, decideSpeakers } from "./speakers/decide-speakers.ts";
import { nameDelayed } from "./speakers/delayed-names.ts";
import { nameIntroduced } from "./speakers/introduced-below.ts";
import { nameKin } from "./speakers/kin-named-next.ts";
import { nameHeadings } from "./speakers/name-headings.ts";
import { nameOffices } from "./speakers/name-offices.ts";
import { nameRule } from "./speakers/name-rule.ts";
import { nameTopics } from "./speakers/name-topics.ts";
import { nameWriter } from "./speakers/name-writer.ts";
import { rankCandidates } from "./speakers/rank-candidates.ts";
import { nameStrangers } from "./speakers/strangers-named.ts";
import { addSubjects } from "./speakers/subjects/add-subjects.ts";
import { oneBehindMarks } from "./speakers/subjects/beside-marks.ts";
import { type ArticleSpeakers, listSpeaksFor, toSpeakers } from "./speakers/to-speakers.ts";
import { nameToldAgain } from "./speakers/told-again.ts";
import { governingCue } from "./stance/governing-cue.ts";
import { type DoubtedCues, findDoubted, printCue, readMeaning } from "./stance/meaning.ts";
import { listVoices, type Voices } from "./stance/voices.ts";
import { isStandalone, releaseStandalone } from "./standalone.ts";
import { findStretches, type Stretch } from "./stretches.ts";
import { addLabelMentions } from "./turns/add-label-mentions.ts";
import { findBlockQuotes } from "./turns/block-quotes.ts";
import { findDashedTurns } from "./turns/dashed-turns.ts";
import { findAnswers, findTurns, nameAnswerers } from "./turns/find-turns.ts";
import { findInlineAnswers } from "./turns/inline-answers.ts";
import { findMonologue } from "./turns/monologue.ts";
import { isOwnExplainer } from "./turns/own-questions.ts";
import { isSpeakerPrinted, TURN } from "./turns/printed-speaker.ts";
import { findPromptedAnswers } from "./turns/prompted-answers.ts";
import { findSignedComments } from "./turns/signed-comments.ts";
import { findUnlabelledAnswers, type UnlabelledAnswer } from "./turns/unlabelled-answers.ts";
import { findWrittenAnswers } from "./turns/written-answers.ts";

/** What the stages of this folder may use besides the text. */
export interface QuoteContext {
  /** The article's date of publication (ISO), for "on Tuesday"; null when unknown. */
  readonly publishedOn: string | null;
  /** Lets another reader of the article change what was said, and by whom. */
  readonly revise?: Revise;
}

/** Takes the utterances with their speakers, in order, and returns those that replace them, in order. */
export type Revise = (scene: Scene, decisions: readonly Decision[]) => readonly Decision[];

export interface FoundQuotes {
  /** The cast that the quotes' speakers refer to: the one given, plus mentions that only quotes need. */
  readonly cast: Cast;
  /** In the order in which their contents start. */
  readonly quotes: readonly Quote[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds who said what. */
export function findQuotes(document: Document, cast: Cast, context: QuoteContext): FoundQuotes {
  const { scene, stretches, formulas, attributions, clauses, unbalanced } = findAttributions(document, cast);
  const doubted = findDoubted(scene, clauses);
  const decided = nameFromElsewhere(scene, decideSpeakers(scene, attributions, rankCandidates));
  const own = dropScareQuotes(scene, stretches, decided);
  const decisions = context.revise === undefined ? own : nameFromElsewhere(scene, context.revise(scene, own));
  const voices = listVoices(decisions);
  const article = { speaksFor: listSpeaksFor(scene), owners: findOwners(scene, formulas, decisions) };
  const certainties = certaintiesOf(scene, decisions);
  return {
    cast: scene.cast,
    quotes: decisions.flatMap(
      (decision, index) =>
        toQuote(scene, { doubted, voices, article }, decision, certainties[index] ?? 0, context) ?? [],
    ),
    diagnostics: unbalanced.map((span) => ({ code: "W_UNBALANCED_QUOTE", span })),
  };
}

/**
 * Finds speakers for quotes whose own sentence names none: from the line that introduces the writer, from a later
 * paragraph, from an office in a headline or what it reports being said again, from the topic above them, or from words
 * that a heading repeats.
 */
function nameFromElsewhere(scene: Scene, decisions: readonly Decision[]): readonly Decision[] {
  const strangers = nameStrangers(scene, nameIntroduced(scene, nameWriter(scene, decisions)));
  const named = nameToldAgain(scene, nameOffices(scene, nameKin(scene, nameDelayed(scene, strangers))));
  return nameHeadings(scene, nameTopics(scene, named));
}

/** A stretch longer than this, in UTF-16 units, is not a scare quote even if it is not a sentence. */
const LONGEST_SCARE_QUOTE = 40;

/**
 * Drops short stretches in marks that are not sentences and may be nobody's words: no speaker was found, or only
 * somebody without a name who stands beside them without a verb of speech, “the stars are ⟨“on the rocks”⟩”. It also
 * drops what "you" will say or ask, and what "I" confess or add: those are the writer's own words.
 */
function dropScareQuotes(scene: Scene, stretches: readonly Stretch[], decisions: readonly Decision[]): Decision[] {
  const short = stretches.filter(
    (one) =>
      one.end - one.start <= LONGEST_SCARE_QUOTE &&
      !isStandalone(scene, one) &&
      !isSetOffInHeadline(scene, one) &&
      nounOfOutcry(scene, one, false) < 0 &&
      ownerOfEquated(scene, one) === null &&
      oneBehindMarks(scene.grammar, one) < 0 &&
      speakerOfHeadline(scene, one) < 0,
  );
  const fragments = new Set(short.map((one) => one.start));
  return decisions.filter((decision) => {
    const { attribution, candidate, frame } = decision;
    const marks = attribution.kind === "direct" ? attribution.content : attribution.quoted;
    if (isReaders(scene, decision) || isWriters(scene, decision)) return false;
    if (isSpeakerPrinted(attribution.rule)) return true;
    if (attribution.kind === "direct" && frame.content.some((one) => isSpokenHeading(scene, one))) return true;
    const hasCue = attribution.cue !== null || isGoverned(scene, frame.content);
    const isOnlyMarks = (candidate === null || isMereNeighbour(scene, decision)) && !hasCue;
    return !(isOnlyMarks && marks.length > 0 && marks.every((span) => fragments.has(span.start)));
  });
}

/**
 * "⟨asking⟩ him, “…”", "⟨charged⟩ with “…”": whether a verb governs the words in marks and a comma or colon sets them
 * off, or somebody is accused of them.
 */
function isGoverned(scene: Scene, content: readonly TokenRange[]): boolean {
  const cue = governingCue(scene, content);
  const pause = scene.document.tokens[(content[0]?.firstToken ?? 0) - 1]?.text;
  const isSetOff = cue?.form === "verb" && cue.reading === "asserted" && (pause === "," || pause === ":");
  return isSetOff || isCharged(scene, cue);
}

/** Whether the speaker is somebody without a name who only stands beside the words, with no verb of speech. */
function isMereNeighbour({ cast }: Scene, { candidate }: Decision): boolean {
  if (candidate === null || candidate.cue >= 0) return false;
  const mention = cast.mentions[candidate.mention];
  return mention?.form === "description" && mention.person === null && mention.organisation === null;
}

/**
 * “But who will pay?” ⟨you ask⟩; ⟨you will say⟩: “…”; ⟨you write⟩ that he snores; ⟨readers may recall⟩ that he does:
 * whether the words are only imagined as the reader's; not in “you said”.
 */
function isReaders({ grammar, cues, language }: Scene, { attribution, candidate }: Decision): boolean {
  if (candidate === null) return false;
  const cue = attribution.cue ?? itemAt(cues, candidate.cue);
  const isAddressed = servesAs(grammar, candidate.firstToken, SECOND_PERSON);
  const isReader = language.speech.readers.has(wordAt(grammar, candidate.lastToken - 1));
  if (!isAddressed && !(isReader && cue?.reading === "hypothetical")) return false;
  return cue !== undefined && grammar.tags[cue.headToken] !== PAST;
}

/**
 * "I ⟨confess⟩ that I cried", "I'd ⟨add⟩ that it is late": what the writer says by writing it, unlike "I ⟨told⟩ him
 * that".
 */
function isWriters({ grammar, language }: Scene, { attribution, candidate }: Decision): boolean {
  const { cue } = attribution;
  if (candidate === null || cue?.form !== "verb" || attribution.kind === "direct") return false;
  const { performingVerbs, performers } = language.speech;
  if (!performers.has(wordAt(grammar, candidate.firstToken)) || !performingVerbs.has(cue.lemma)) return false;
  const tag = grammar.tags[cue.headToken];
  return tag === PRESENT || tag === BASE;
}

/** What was said, in order, before speakers are decided. */
export interface FoundAttributions {
  readonly scene: Scene;
  readonly stretches: readonly Stretch[];
  /** Formulas of anonymity: "asked not to be named". */
  readonly formulas: readonly Formula[];
  readonly attributions: readonly Attribution[];
  /** The reported clauses, including words in marks that {@link attributions} list as quotes of their own. */
  readonly clauses: readonly Attribution[];
  /** Quotation marks without a partner. */
  readonly unbalanced: readonly { readonly start: number; readonly end: number }[];
}

/** Runs the first passes of {@link findQuotes}. The trainer of the speakers' weights begins with them too. */
export function findAttributions(document: Document, cast: Cast): FoundAttributions {
  const { pairs, unbalanced } = findQuotationMarks(document);
  const grammar = readGrammar(document);
  const formulas = findFormulas(document);
  const cues = findCues(grammar, formulas);
  const labelled = addHeadlineOffices(grammar, addLabelMentions(document, cast));
  const scene = setScene(grammar, addSubjects(grammar, labelled, cues, pairs), cues, pairs);
  const stretches = findStretches(scene, pairs);
  const reported = findIndirect(grammar, scene.cast, cues, stretches, formulas);
  const dashed = findDashedTurns(scene, reported);
  const answers = dashed.length > 0 ? [] : findAnswersWithoutLabels(document, cast);
  const isTalk = answers.length > 0 || dashed.length > 0 || document.turns.length > 0;
  const comments = isTalk ? [] : findSignedComments(scene);
  const speech = isTalk || comments.length > 0 ? [] : findAnswers(scene, findMonologue(document, cast), TURN);
  const turns = [...(isOwnExplainer(scene) ? [] : findTurns(scene)), ...dashed];
  const told = [...turns, ...findAnswers(scene, answers), ...speech];
  const set = isTalk || comments.length > 0 || speech.length > 0 ? [] : findBlockQuotes(scene);
  const commented = new Set(comments.map(({ block }) => block));
  const written = told.length > 0 ? [] : findWrittenAnswers(scene).filter(({ block }) => !commented.has(block));
  const transcripts = [...findHeadlineColons(scene), ...told, ...comments, ...set, ...written];
  const indirect = outside(transcripts, reported);
  const clauses = releaseStandalone(scene, stretches, dropSecondHand(scene, stretches, indirect));
  const inMarks = outside(transcripts, joinSplit(scene, findDirect(scene, stretches, clauses)));
  const direct = nameAnswerers(scene, answers, inMarks);
  const quotes = widenFragments(scene, stretches, direct, clauses);
  const attributions = [...transcripts, ...clauses, ...quotes].sort((a, b) => startOf(a) - startOf(b));
  return { scene, stretches, formulas, attributions, clauses: indirect, unbalanced };
}

/** The answers of an interview without labels, whichever way its questions are printed. */
function findAnswersWithoutLabels(document: Document, cast: Cast): readonly UnlabelledAnswer[] {
  if (document.turns.length > 0) return [];
  for (const find of [findUnlabelledAnswers, findPromptedAnswers, findInlineAnswers]) {
    const answers = find(document, cast);
    if (answers.length > 0) return answers;
  }
  return [];
}

/**
 * Keeps those `attributions` whose content neither begins within a transcript's nor runs from a transcript's label into
 * its words.
 */
function outside(transcripts: readonly Attribution[], attributions: readonly Attribution[]): Attribution[] {
  if (transcripts.length === 0) return [...attributions];
  const taken = transcripts.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  return attributions.filter((one) => {
    const at = startOf(one);
    const next = firstFrom(taken, ({ start }) => start, at + 1);
    const before = taken[next - 1];
    if (before !== undefined && at < before.end) return false;
    const behind = taken[next];
    return one.kind === "direct" || behind === undefined || (one.content[0]?.end ?? 0) <= behind.start;
  });
}

function startOf({ content }: Attribution): number {
  return content[0]?.start ?? 0;
}

/** What the quotes of an article reveal about one another. */
interface Surroundings {
  readonly doubted: DoubtedCues;
  readonly voices: Voices;
  readonly article: ArticleSpeakers;
}

function toQuote(
  scene: Scene,
  { doubted, voices, article }: Surroundings,
  decision: Decision,
  certainty: number,
  { publishedOn }: QuoteContext,
): Quote | null {
  const { attribution, probability } = decision;
  const confidence = attribution.confidence * probability * certainty;
  if (isUnlikely(scene, decision, confidence)) return null;
  const meaning = readMeaning(scene, doubted, voices, decision);
  if (meaning === null) return null;
  const circumstances = circumstancesOf(scene, attribution, meaning.cue, publishedOn);
  return {
    kind: attribution.kind,
    stance: meaning.stance,
    spans: toSpans(
      attribution,
      printCue(meaning, circumstances.addressee),
      withoutSpeaker(scene, decision, circumstances),
    ),
    speakers: toSpeakers(scene, decision, article),
    saidFrom: circumstances.saidOn,
    saidUntil: circumstances.saidOn,
    saidBasis: circumstances.saidOn === null ? null : "stated",
    rule: attribution.rule === WORDS_IN_MARKS ? nameRule(scene, decision) : attribution.rule,
    confidence,
  };
}

/** Whether words and speaker are more often wrong than right; such quotes are not stored. */
function isUnlikely(scene: Scene, { attribution, candidate, probability }: Decision, confidence: number): boolean {
  const { rule, cue, kind, quoted } = attribution;
  if (rule === FRAGMENT && confidence < DOUBT.fragment) {
    // "the sponsor accused opponents of “lies”": somebody said it, whoever the sponsor may be.
    const said = isVerbOf(scene, candidate) ? attribution.confidence * probability : confidence;
    return said < DOUBT.fragment && !isRequest(scene, quoted, candidate);
  }
  if (kind !== "indirect" || cue?.form !== "noun") return false;
  // "the navy's contention is that": somebody said it, however little is known of whom it means.
  return (candidate === null ? confidence : attribution.confidence * probability) < DOUBT.noun;
}

/**
 * "⟨The sponsor⟩ accused", "⟨a letter⟩ that called", "⟨they⟩ chanted": whether a description or pronoun stands right
 * before its verb of speech.
 */
function isVerbOf({ cast, cues, grammar, phraseTokens }: Scene, candidate: Decision["candidate"]): boolean {
  const cue = itemAt(cues, candidate?.cue);
  if (candidate === null || cue?.form !== "verb") return false;
  const form = cast.mentions[candidate.mention]?.form;
  const isDescribed = form === "description" || form === "pronoun";
  const that = servesAs(grammar, cue.firstToken - 1, COMPLEMENTIZER) ? cue.firstToken - 1 : cue.firstToken;
  return isDescribed && phraseTokens[candidate.mention]?.lastToken === that;
}

/**
 * "the mayor told the farmers to ⟦“calm down”⟧": whether the subject of the verb, named or not, tells somebody to do
 * this.
 */
function isRequest(scene: Scene, quoted: Attribution["quoted"], candidate: Decision["candidate"]): boolean {
  const marks = quoted.map((span) => tokensOf(scene.document.tokens, span));
  if (!servesAs(scene.grammar, (marks[0]?.firstToken ?? 0) - 1, INFINITIVE_MARKER)) return false;
  const cue = governingCue(scene, marks);
  return cue?.form === "verb" && candidate !== null && itemAt(scene.cues, candidate.cue) === cue;
}

function circumstancesOf(
  { grammar, document, sentenceOf }: Scene,
  { content }: Attribution,
  cue: Cue | null,
  publishedOn: string | null,
): Circumstances {
  const sentence = itemAt(document.sentences, sentenceOf[cue?.headToken ?? -1]);
  if (cue === null || sentence === undefined) return NO_CIRCUMSTANCES;
  return findCircumstances(grammar, sentence, cue, content, publishedOn);
}

/** The circumstances without the hearer if that is the speaker, who stands behind the verb: “Why?” asked ⟨Roe⟩. */
function withoutSpeaker({ cast }: Scene, { candidate }: Decision, circumstances: Circumstances): Circumstances {
  const speaker = itemAt(cast.mentions, candidate?.mention)?.phrase;
  const { addressee } = circumstances;
  const isSpeaker = speaker !== undefined && speaker.start === addressee?.start && speaker.end >= addressee.end;
  return isSpeaker ? { ...circumstances, addressee: null } : circumstances;
}

function toSpans({ content, quoted }: Attribution, cue: Utf16Span | null, circumstances: Circumstances): QuoteSpan[] {
  const spans: QuoteSpan[] = content.map(({ start, end }) => ({ role: "content", start, end }));
  for (const { start, end } of quoted) spans.push({ role: "quoted", start, end });
  if (cue !== null) spans.push({ role: "cue", start: cue.start, end: cue.end });
  for (const role of ["addressee", "occasion", "time"] as const) {
    const span = circumstances[role];
    if (span !== null) spans.push({ role, start: span.start, end: span.end });
  }
  return spans;
}
