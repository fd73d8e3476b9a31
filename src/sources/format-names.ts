/** The name of plain text in `--format`. It is not converted: the bytes are the article's own. */
export const PLAIN_TEXT_FORMAT = "plain-text";

/** The names of all formats, in a file of their own so that naming a format loads none. */
export const FORMAT_NAMES = [
  PLAIN_TEXT_FORMAT,
  "ninjs",
  "newsml-g2",
  "newsml-1",
  "nitf",
  "anpa",
  "feed",
  "html",
  "mhtml",
  "eml",
  "mbox",
  "docx",
  "odt",
  "pdf",
  "json",
  "csv",
  "zip",
  "gzip",
  "tar",
  "warc",
] as const;
