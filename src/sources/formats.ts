import type { DocumentFormat } from "./document.ts";
import type { FieldMap } from "./fields/field-map.ts";
import { ANPA } from "./formats/anpa.ts";
import { csv } from "./formats/csv.ts";
import { DOCX } from "./formats/docx.ts";
import { EML } from "./formats/eml.ts";
import { feeds } from "./formats/feeds.ts";
import { GZIP } from "./formats/gzip.ts";
import { HTML } from "./formats/html.ts";
import { json } from "./formats/json.ts";
import { MBOX } from "./formats/mbox.ts";
import { MHTML } from "./formats/mhtml.ts";
import { NEWSML_1 } from "./formats/newsml-1.ts";
import { NEWSML_G2 } from "./formats/newsml-g2.ts";
import { NINJS } from "./formats/ninjs.ts";
import { NITF } from "./formats/nitf.ts";
import { ODT } from "./formats/odt.ts";
import { PDF } from "./formats/pdf.ts";
import { TAR } from "./formats/tar.ts";
import { WARC } from "./formats/warc.ts";
import { ZIP } from "./formats/zip.ts";
import type { Received } from "./received.ts";

/** How to read formats that leave something open. */
export interface FormatChoice {
  /** The name of the format of everything; if absent, each format is recognised by its content. */
  readonly format?: string;
  /** Where the fields of an article stand in JSON and CSV. */
  readonly map?: FieldMap;
  /** Whether to take items of feeds that have only a summary. */
  readonly summaries?: boolean;
}

/**
 * Every format except plain text. Libraries are loaded on first use. To add a format, add a line here and in
 * format-names.ts.
 */
export function formatsOf({ map, summaries = false }: FormatChoice): readonly DocumentFormat[] {
  const mapped = map === undefined ? {} : { map };
  return [
    NINJS,
    NEWSML_G2,
    NEWSML_1,
    NITF,
    ANPA,
    feeds({ summaries }),
    HTML,
    MHTML,
    EML,
    MBOX,
    DOCX,
    ODT,
    PDF,
    json({ ...mapped, summaries }),
    csv(mapped),
    ZIP,
    GZIP,
    TAR,
    WARC,
  ];
}

/** Anything less certain does not count as recognised. */
const LEAST_SURE = 0.4;

/** The format of something received, by its content and name; null if no format knows it. */
export function recogniseFormat(
  { head, name, part }: Pick<Received, "head" | "name" | "part">,
  formats: readonly DocumentFormat[],
): DocumentFormat | null {
  let [best, sure]: [DocumentFormat | null, number] = [null, LEAST_SURE];
  for (const format of formats) {
    const confidence = format.recognise(head, part ?? name);
    if (confidence > sure || (best === null && confidence === sure)) [best, sure] = [format, confidence];
  }
  return best;
}
