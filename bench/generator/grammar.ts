import type { Random } from "./random.ts";

/** What templates are written into. */
export interface Page {
  readonly random: Random;
  write(piece: string): void;
  /** Writes a full stop, unless there is one already. */
  stop(): void;
}

/** A blank of a template, filled while it is written. */
export type Blank<Target extends Page> = (page: Target) => void;

/** A template ready to be written: literal pieces and blanks. */
export type Template<Target extends Page> = readonly (string | Blank<Target>)[];

/** What the name in a blank stands for; `words` are the rest of what stands in the braces. */
export type Blanks<Target extends Page> = (name: string, words: readonly string[]) => Blank<Target>;

/** Writes a template. */
export function fill<Target extends Page>(page: Target, template: Template<Target>): void {
  for (let at = 0; at < template.length; at += 1) {
    const part = template[at];
    if (typeof part === "string") page.write(part);
    else part?.(page);
  }
}

/** Writes one of several templates. */
export function fillOne<Target extends Page>(page: Target, templates: readonly Template<Target>[]): void {
  fill(page, page.random.pick(templates));
}

/**
 * Reads a template: `{name word word}` is a blank, `[one|two {three}|]` a choice whose parts may hold blanks and
 * choices themselves. Throws a `SyntaxError` for braces or brackets that do not close.
 */
export function compile<Target extends Page>(source: string, blanks: Blanks<Target>): Template<Target> {
  const reader = { source, at: 0 };
  const template = readSequence(reader, blanks, "");
  if (reader.at < source.length)
    throw new SyntaxError(`"${source.charAt(reader.at)}" without an opening in: ${source}`);
  return template;
}

interface Reader {
  readonly source: string;
  at: number;
}

function readSequence<Target extends Page>(reader: Reader, blanks: Blanks<Target>, ends: string): Template<Target> {
  const parts: (string | Blank<Target>)[] = [];
  while (reader.at < reader.source.length) {
    const character = reader.source.charAt(reader.at);
    if (ends.includes(character) || character === "]") break;
    if (character === "{") parts.push(readBlank(reader, blanks));
    else if (character === "[") parts.push(readChoice(reader, blanks));
    else if (character === ".") parts.push(readStop(reader));
    else parts.push(readLiteral(reader, ends));
  }
  return parts;
}

function readLiteral(reader: Reader, ends: string): string {
  const start = reader.at;
  while (reader.at < reader.source.length && !`{[]${ends}`.includes(reader.source.charAt(reader.at))) reader.at += 1;
  return reader.source.slice(start, reader.at);
}

/** A literal that begins with a full stop follows a blank, which may have written one: "Hank Foster Jr." */
function readStop<Target extends Page>(reader: Reader): Blank<Target> {
  reader.at += 1;
  return (page) => page.stop();
}

function readBlank<Target extends Page>(reader: Reader, blanks: Blanks<Target>): Blank<Target> {
  const end = reader.source.indexOf("}", reader.at);
  if (end < 0) throw new SyntaxError(`"{" is not closed in: ${reader.source}`);
  const [name = "", ...words] = reader.source.slice(reader.at + 1, end).split(" ");
  reader.at = end + 1;
  return blanks(name, words);
}

function readChoice<Target extends Page>(reader: Reader, blanks: Blanks<Target>): Blank<Target> {
  const options: Template<Target>[] = [];
  do {
    reader.at += 1;
    options.push(readSequence(reader, blanks, "|"));
  } while (reader.source.charAt(reader.at) === "|");
  if (reader.source.charAt(reader.at) !== "]") throw new SyntaxError(`"[" is not closed in: ${reader.source}`);
  reader.at += 1;
  return (page) => fillOne(page, options);
}
