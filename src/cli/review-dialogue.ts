import type { Bearer, DecidedSpeaker } from "../decisions/decision.ts";
import type { Draft } from "../desk/draft.ts";
import {
  judgedAsInstead,
  judgedComplete,
  judgedNone,
  judgedRight,
  judgedSaidBy,
  missedQuote,
  placeOf,
  type QuoteItem,
} from "../desk/judge.ts";
import type { ReviewItem } from "../desk/review.ts";
import { ArchiveError } from "../errors.ts";
import { probabilityText } from "../queries/probability-text.ts";
import { sliceCodePoints } from "../span.ts";
import { printableLines } from "./escape.ts";
import { passageAround } from "./passage.ts";
import { passageText } from "./show-quote.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** The person who judges, and what is done with the answers. */
export interface Judge {
  /** Null if there is nobody left to answer. */
  ask(question: string): Promise<string | null>;
  show(text: string): Promise<void>;
  /** Makes decisions and returns their keys. */
  decide(drafts: readonly Draft[]): Promise<readonly string[]>;
  /** Takes back the decisions with these keys. */
  undo(keys: readonly string[]): Promise<void>;
  /** @throws ArchiveError if a name may mean several */
  someone(name: string): Promise<Bearer>;
}

/**
 * What somebody has answered: decisions; a missed quote, after which others may follow; or where to go without
 * deciding.
 */
type Answer = readonly Draft[] | { readonly missed: Draft } | "back" | "skip" | "quit";

/** What was decided, about which thing, and whether this judges the thing. */
interface Done {
  readonly at: number;
  readonly keys: readonly string[];
  readonly isJudged: boolean;
}

/**
 * Shows one thing after another and asks for a judgement of each, until all are judged or somebody ends it. Every
 * decision is made at once, that of a missed quote as soon as it is given; `u` takes the last one back and asks again.
 * Returns how many things were judged.
 */
export async function reviewWith(
  judge: Judge,
  items: readonly ReviewItem[],
  { blind, terminal }: { readonly blind: boolean; readonly terminal: Terminal },
): Promise<number> {
  const done: Done[] = [];
  let at = 0;
  let isShown = false;
  for (let item = items[at]; item !== undefined; item = items[at]) {
    if (!isShown) await judge.show(`${at + 1} of ${items.length}   ${headOf(item)}\n\n${textOf(item, terminal)}`);
    isShown = false;
    const answer =
      item.type === "article"
        ? await askArticle(judge, item)
        : blind
          ? await askBlind(judge, item, terminal)
          : await askQuote(judge, item, terminal);
    if (answer === "quit") break;
    if (answer === "back") {
      const last = done.pop();
      if (last === undefined) await judge.show("nothing was judged yet\n\n");
      else await judge.undo(last.keys);
      isShown = last?.isJudged === false && last.at === at;
      if (isShown) await judge.show("the quote that was added last is taken back\n");
      at = last?.at ?? at;
      continue;
    }
    if (answer === "skip") at += 1;
    else if ("missed" in answer) {
      done.push({ at, keys: await judge.decide([answer.missed]), isJudged: false });
      isShown = true;
    } else {
      done.push({ at, keys: await judge.decide(answer), isJudged: true });
      at += 1;
    }
  }
  return done.filter(({ isJudged }) => isJudged).length;
}

/** The whole text of an article; empty for a quote, whose passage is shown with the question. */
function textOf(item: ReviewItem, terminal: Terminal): string {
  return item.type === "quote" ? "" : `${wrap(printableLines(item.article.text), terminal.columns)}\n\n`;
}

function headOf({ article, ...item }: ReviewItem): string {
  const { headline, publishedOn } = article;
  const where = item.type === "quote" ? item.address : article.sha256.slice(0, 12);
  return printableLines([where, publishedOn, headline].filter((part) => part !== null).join("   "));
}

async function askQuote(judge: Judge, item: QuoteItem, terminal: Terminal): Promise<Answer> {
  const opinion = opinionText(item);
  const lines = [speakersText(item), ...(opinion === null ? [] : [opinion])].map((line) =>
    wrap(line, terminal.columns),
  );
  await judge.show(`${passageOf(item, terminal)}\n${lines.join("\n")}\n`);
  const instead = judgedAsInstead(item);
  const taking = instead === null ? "" : " as the second reader has it (t),";
  const question = `right (y),${taking} not a quote (n), somebody else's (e), skip (s), undo (u), quit (q)? `;
  for (;;) {
    const answer = await askFor(judge, question);
    if (typeof answer !== "string" || answer === "quit" || answer === "back" || answer === "skip") return answer;
    if (answer === "y") return [judgedRight(item)];
    if (answer === "t" && instead !== null) return [instead];
    if (answer === "n") {
      const why = await askWhyNot(judge);
      if (why === "quit") return "quit";
      if (why !== "back") return [judgedNone(item, why)];
    }
    if (answer === "e") {
      const said = await askWho(judge);
      if (said === "quit") return "quit";
      if (said !== "back") return [judgedSaidBy(item, said)];
    }
  }
}

/** Asks why there is no quote, until one of the reasons is given; `u` leads back to the question before. */
async function askWhyNot(judge: Judge): Promise<"not_speech" | "wrong_words" | "duplicate" | "back" | "quit"> {
  for (;;) {
    const answer = await askFor(judge, "because it is no speech (Enter), other words (w), there twice (d), u, q? ");
    if (answer === "quit" || answer === "back") return answer;
    if (answer === "") return "not_speech";
    if (answer === "w") return "wrong_words";
    if (answer === "d") return "duplicate";
  }
}

/** Asks for a judgement of a quote, and hides the speaker until one is given. */
async function askBlind(judge: Judge, item: QuoteItem, terminal: Terminal): Promise<Answer> {
  await judge.show(`${passageOf(item, terminal)}\n`);
  const question = "who said it (a name, several with ;, - if the article does not say; n not a quote, s, u, q)? ";
  for (;;) {
    const answer = await askFor(judge, question);
    if (answer === "quit" || answer === "back" || answer === "skip") return answer;
    if (answer === "") continue;
    if (answer === "n") {
      const why = await askWhyNot(judge);
      if (why === "quit") return "quit";
      if (why === "back") continue;
      return [judgedNone(item, why)];
    }
    const said = answer === "-" ? [] : await bearersOf(judge, answer);
    if (said === null) continue;
    await judge.show(`${wrap(speakersText(item), terminal.columns)}\n\n`);
    return [judgedSaidBy(item, said)];
  }
}

const ARTICLE_QUESTION = "words of a quote that was missed, as printed (Enter if there is none, s, u, q)? ";

/** Asks for quotes that were missed in an article, after each of its quotes was shown. */
async function askArticle(judge: Judge, item: ReviewItem): Promise<Answer> {
  const { article } = item;
  for (;;) {
    const answer = await askFor(judge, ARTICLE_QUESTION);
    if (answer === "quit" || answer === "back" || answer === "skip") return answer;
    if (answer === "") return [judgedComplete(item)];
    const place = placeOf(article.text, answer);
    if (place === null) {
      await judge.show("these words do not stand there, or more than once: give more of them\n");
      continue;
    }
    const said = await askWho(judge);
    if (said === "quit") return "quit";
    if (said !== "back") return { missed: missedQuote(article, place, said) };
  }
}

/** An answer, or what its letter means if it is one that every question takes. */
async function askFor(judge: Judge, question: string): Promise<string | "back" | "skip" | "quit"> {
  const answer = (await judge.ask(question))?.trim() ?? "q";
  if (answer === "q") return "quit";
  if (answer === "s") return "skip";
  return answer === "u" ? "back" : answer;
}

const WHO_QUESTION = "who said it (several with ;, Enter if the article does not say, u, q)? ";

/** Asks who said it; `u` leads back to the question before. */
async function askWho(judge: Judge): Promise<readonly Bearer[] | "back" | "quit"> {
  for (;;) {
    const answer = await askFor(judge, WHO_QUESTION);
    if (answer === "quit" || answer === "back") return answer;
    if (answer === "skip") continue;
    const said = await bearersOf(judge, answer);
    if (said !== null) return said;
  }
}

/** Whom names mean; null, after saying why, if a name may mean several. */
async function bearersOf(judge: Judge, names: string): Promise<readonly Bearer[] | null> {
  const written = names.split(";").flatMap((name) => name.trim() || []);
  const found: Bearer[] = [];
  try {
    for (const name of written) found.push(await judge.someone(name));
    return found;
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    await judge.show(`${printableLines(error.message)}\n`);
    return null;
  }
}

function passageOf({ article, quote }: QuoteItem, terminal: Terminal): string {
  const contents = quote.spans.filter(({ role }) => role === "content");
  return passageText(passageAround(article.text, contents), terminal);
}

/**
 * "read as said by: Ada Quill, via The Brume Courier"; with the words that say who, if a second reader has somebody
 * else.
 */
function speakersText({ article, quote, secondOpinion }: QuoteItem): string {
  const isDoubted = secondOpinion?.differs.includes("speaker") === true;
  return printableLines(`read as said by: ${namesOf(quote.speakers, article.text, isDoubted)}`);
}

function namesOf(speakers: readonly DecidedSpeaker[], text: string, isPrintShown: boolean): string {
  const named = speakers.map((one) => {
    const name = `${nameOf(one, text)}${isPrintShown ? printOf(one, text) : ""}`;
    return one.role === "via" ? `via ${name}` : name;
  });
  return named.join(", ");
}

/** " (“he”)": the words that say who speaks, if they differ from the name. */
function printOf(speaker: DecidedSpeaker, text: string): string {
  if (!("attribution" in speaker) || speaker.attribution === undefined || speaker.kind === "unnamed") return "";
  const print = sliceCodePoints(text, speaker.attribution);
  return print === nameOf(speaker, text) ? "" : ` (“${print}”)`;
}

/**
 * What both readings together make of a quote: "with the second reader: said by Bea Tarn; 0.12 that it is right as
 * read".
 */
function opinionText({ article, secondOpinion }: QuoteItem): string | null {
  if (secondOpinion === undefined) return null;
  const { agreement, finds, differs, instead } = secondOpinion;
  const sure = `${probabilityText(agreement)} that it is right as read`;
  if (finds === "none") return `with the second reader: no quote; ${sure}`;
  if (instead === null) return `with the second reader: the same; ${sure}`;
  const words = instead.spans.filter(({ role }) => role === "content");
  const parts = [
    ...(differs.includes("words")
      ? [`the words are: ${words.map((span) => sliceCodePoints(article.text, span)).join(" […] ")}`]
      : []),
    ...(differs.includes("speaker") ? [`said by: ${namesOf(instead.speakers, article.text, true)}`] : []),
  ];
  return printableLines(`with the second reader: ${parts.join("; ")}; ${sure}`);
}

function nameOf(speaker: DecidedSpeaker, text: string): string {
  if (speaker.kind === "unknown") return "unknown";
  if (speaker.kind !== "unnamed") return speaker.name;
  const { attribution } = speaker;
  return attribution === undefined ? `unnamed (${speaker.unnamedAs})` : sliceCodePoints(text, attribution);
}
