import { readFileSync } from "node:fs";
import { type Fragment, goldFragments } from "../../../bench/accuracy/fragment.ts";
import { readPassages } from "../../../bench/kinds/passages.ts";
import { readVocabulary, type Vocabulary } from "../../../packages/second-reader/src/tokenize.ts";
import { type Window, windowsOf } from "../../../packages/second-reader/src/windows.ts";
import { toArticlePage } from "../../../src/extract/to-article-page.ts";
import { ENGLISH } from "../../../src/languages/en/english.ts";
import { type AnnotatedArticle, readTrainingSet } from "../articles.ts";
import { readAllPassages } from "../passages/read-passages.ts";
import { toSourced, UNKNOWN } from "./to-sourced.ts";

/** The first and last word of something, by their indexes in a window. */
interface Reach {
  readonly first: number;
  readonly last: number;
}

/** A content of a window with what it is. */
interface Content extends Reach {
  readonly kind: "speech" | "belief";
  readonly gold: Fragment;
}

/** Tags by kind and place: beginning, inside, end, single; 0 is none. */
const TAGS = { speech: [1, 2, 3, 4], belief: [5, 6, 7, 8] } as const;
const SOURCE = 1;
const CUE = 2;

/**
 * Prints the windows of annotated articles, or of passages, with what is to be learned from them, one on each line, in
 * the form that `windows.py` describes. `number` is the article's place in the file, by which parts are held out;
 * passages have none.
 *
 *     npx tsx scripts/train/second-reader/write-windows.ts ARTICLES.jsonl > WINDOWS.jsonl
 *     npx tsx scripts/train/second-reader/write-windows.ts --passages > PASSAGES.jsonl
 *     npx tsx scripts/train/second-reader/write-windows.ts PASSAGES.txt > PASSAGES.jsonl
 */
function main(path: string): void {
  const vocabulary = readVocabulary(readFileSync("packages/second-reader/vocabulary.txt", "utf8"));
  const print = (number: number | null, article: AnnotatedArticle) => {
    for (const line of linesOf(article, vocabulary)) console.log(JSON.stringify({ number, ...line }));
  };
  if (path === "--passages") for (const passage of readAllPassages()) print(null, toSourced(passage));
  else if (path.endsWith(".txt")) for (const passage of readPassages(path)) print(null, toSourced(passage));
  else for (const [number, article] of readTrainingSet(path).articles.entries()) print(number, article);
}

function linesOf(article: AnnotatedArticle, vocabulary: Vocabulary) {
  const gold = goldFragments(article);
  return windowsOf(toArticlePage(article.text, ENGLISH), vocabulary).map((window) => lineOf(article, window, gold));
}

function lineOf(article: AnnotatedArticle, window: Window, gold: readonly Fragment[]) {
  const contents = contentsOf(window, gold);
  const tags = window.words.map((_, index): number => (index < window.fresh ? UNKNOWN : 0));
  const roles = [...tags];
  for (const content of contents) {
    mark(tags, content, isLeftOpen(article, content) ? [] : TAGS[content.kind]);
    for (const [role, reach] of rolesOf(window, content)) {
      for (let at = reach.first; at <= reach.last; at += 1) if (roles[at] !== UNKNOWN) roles[at] = role;
    }
  }
  const isOpen = contents.some(({ gold: { speakerStart } }) => speakerStart === UNKNOWN);
  return {
    article: article.id,
    ids: [...window.ids],
    cases: [...window.cases],
    marks: [...window.marks],
    heads: window.words.map(({ piece }) => piece),
    tags,
    roles: isOpen ? roles.map(() => UNKNOWN) : roles,
    contents: contents.map((content) => pointersOf(window, content)),
  };
}

/** Whether content of a passage may be missing: whether its words are reported is then not asked. */
function isLeftOpen({ isWithoutCues }: AnnotatedArticle, { gold }: Content): boolean {
  return isWithoutCues === true && gold.optional === true;
}

/** The contents that lie in the window, only the longer of two that overlap; a content that the window cuts is cut. */
function contentsOf(window: Window, gold: readonly Fragment[]): Content[] {
  const found: Content[] = [];
  for (const fragment of [...gold].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const reach = reachOf(window, fragment.from, fragment.to);
    if (reach === null || reach.last < window.fresh) continue;
    if (found.some(({ first, last }) => first <= reach.last && reach.first <= last)) continue;
    const isSpeech = fragment.kind !== "indirect" || fragment.speechCue === true;
    found.push({ ...reach, kind: isSpeech ? "speech" : "belief", gold: fragment });
  }
  return found.sort((a, b) => a.first - b.first);
}

/** The words of a window that touch a stretch of the text. */
function reachOf({ words }: Window, start: number | null, end: number | null): Reach | null {
  if (start === null || end === null || start === UNKNOWN) return null;
  const first = words.findIndex((word) => word.end > start && word.start < end);
  if (first < 0) return null;
  const last = words.findLastIndex((word) => word.start < end);
  return { first, last };
}

function rolesOf(window: Window, { gold }: Content): [number, Reach][] {
  const source = reachOf(window, gold.speakerStart, gold.speakerEnd);
  const cue = reachOf(window, gold.cueStart, gold.cueEnd);
  const roles: [number, Reach][] = [];
  if (source !== null) roles.push([SOURCE, source]);
  if (cue !== null) roles.push([CUE, cue]);
  return roles;
}

function mark(tags: number[], { first, last }: Reach, [begin, inside, end, single]: readonly number[]): void {
  for (let at = first; at <= last; at += 1) {
    if (tags[at] === UNKNOWN) continue;
    const tag = first === last ? single : at === first ? begin : at === last ? end : inside;
    tags[at] = tag ?? UNKNOWN;
  }
}

/** First pieces of the content's first and last word, and the four pointers. */
function pointersOf(window: Window, { first, last, gold }: Content): number[] {
  const pieceOf = (index: number) => window.words[index]?.piece ?? 0;
  const pointer = (start: number | null, end: number | null): [number, number] => {
    if (start === null) return [0, 0];
    if (start === UNKNOWN) return [UNKNOWN, UNKNOWN];
    const reach = reachOf(window, start, end);
    return reach === null ? [UNKNOWN, UNKNOWN] : [pieceOf(reach.first) + 1, pieceOf(reach.last) + 1];
  };
  return [
    pieceOf(first),
    pieceOf(last),
    ...pointer(gold.speakerStart, gold.speakerEnd),
    ...pointer(gold.cueStart, gold.cueEnd),
  ];
}

main(process.argv[2] ?? "");
