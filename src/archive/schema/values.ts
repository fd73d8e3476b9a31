/** The closed vocabularies: what a column may hold. A CHECK refuses anything else. */

export const ARTICLE_SPAN_ROLES = [
  "headline",
  "stamp",
  "byline",
  "dateline",
  "agency",
  "published",
  "body",
  "credit_line",
  "caption",
  "note",
] as const;
export const BASES = ["stated", "supplied"] as const;
export const SAID_BASES = ["stated", "inferred"] as const;
export const PERSON_NAME_KINDS = ["full", "short", "nickname", "other"] as const;
export const ORGANISATION_KINDS = ["country", "government", "agency", "media", "company", "party", "other"] as const;
export const MENTION_FORMS = ["name", "short", "pronoun", "description"] as const;
export const QUOTE_KINDS = ["direct", "mixed", "indirect"] as const;
export const QUOTE_SPAN_ROLES = ["content", "quoted", "cue", "addressee", "occasion", "time"] as const;
export const SPEAKER_ROLES = ["speaker", "via"] as const;
export const SPEAKER_KINDS = ["person", "organisation", "unnamed", "unknown"] as const;
export const UNNAMED_KINDS = ["individual", "group", "document", "poll"] as const;
export const CREDIT_ROLES = [
  "author",
  "reporter",
  "contributor",
  "writer",
  "editor",
  "photographer",
  "compiler",
  "translator",
  "publisher",
  "other",
] as const;
export const CREDIT_PLACES = ["header", "byline", "signoff", "caption"] as const;
export const SEVERITIES = ["info", "warning"] as const;
