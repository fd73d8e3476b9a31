/** What `--format` calls plain text, which is no conversion: the bytes are the article's own. */
export const PLAIN_TEXT_FORMAT = "plain-text";

/** The names of all formats. They stand here alone so that who only names them loads none. */
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
