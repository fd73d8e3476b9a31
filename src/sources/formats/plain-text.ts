import { isRefusal, type Refusal } from "../../diagnostic.ts";
import type { FormatOptions } from "../format.ts";
import { ioRefusal, readFile, SIZE_LIMIT, tooLarge } from "../read-file.ts";
import type { Found } from "../scan-folder.ts";
import type { Source } from "../source.ts";

/** A file as an article: its bytes are the article's own. */
export function readPlainFile(found: Extract<Found, { readonly readAt: unknown }>, options: FormatOptions): Source {
  const content = readFile(found.readAt);
  return withEncoding({ name: found.path, uri: found.path, content: withHint(content, found.path) }, options);
}

/** Standard input as an article. */
export async function readPlainStream(options: FormatOptions): Promise<Source> {
  return withEncoding({ name: "-", uri: null, content: await readStream(options) }, options);
}

/** Adds a hint to a refusal: a name that is not UTF-8 does not survive the command line, so it finds no file. */
function withHint(content: Uint8Array | Refusal, path: string): Uint8Array | Refusal {
  if (!isRefusal(content) || !path.includes("\ufffd")) return content;
  return { ...content, reason: `${content.reason}; if its name is not UTF-8, give the folder that holds it` };
}

function withEncoding(source: Source, { encoding }: FormatOptions): Source {
  return encoding === undefined ? source : { ...source, encoding };
}

async function readStream({ standardInput }: FormatOptions): Promise<Uint8Array | Refusal> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of standardInput) {
      length += chunk.length;
      if (length > SIZE_LIMIT) return tooLarge("a longer text");
      chunks.push(chunk);
    }
  } catch (error) {
    return ioRefusal(error);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
