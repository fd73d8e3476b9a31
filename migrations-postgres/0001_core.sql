CREATE TABLE "article_bands" (
	"band_hash" bigint NOT NULL,
	"day" bigint NOT NULL,
	"article_id" bigint NOT NULL,
	CONSTRAINT "article_bands_band_hash_day_article_id_pk" PRIMARY KEY("band_hash","day","article_id")
);
--> statement-breakpoint
CREATE TABLE "article_blocks" (
	"article_id" bigint NOT NULL,
	"seq" bigint NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	CONSTRAINT "article_blocks_article_id_seq_pk" PRIMARY KEY("article_id","seq"),
	CONSTRAINT "article_blocks_text" CHECK (seq >= 0 AND length(text) BETWEEN 1 AND 4096)
);
--> statement-breakpoint
CREATE TABLE "article_digests" (
	"article_id" bigint NOT NULL,
	"run_id" bigint NOT NULL,
	"form" bigint NOT NULL,
	"digest" text COLLATE "C" NOT NULL,
	CONSTRAINT "article_digests_article_id_run_id_pk" PRIMARY KEY("article_id","run_id"),
	CONSTRAINT "article_digests_hex" CHECK (length(digest) = 64 AND digest !~ '[^0-9a-f]' AND form > 0)
);
--> statement-breakpoint
CREATE TABLE "article_facts" (
	"article_id" bigint NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"seq" bigint NOT NULL,
	"value" text COLLATE "C" NOT NULL,
	"basis" text COLLATE "C" NOT NULL,
	"supplied_from" text COLLATE "C" NOT NULL,
	CONSTRAINT "article_facts_article_id_name_seq_pk" PRIMARY KEY("article_id","name","seq"),
	CONSTRAINT "article_facts_value" CHECK (length(name) > 0 AND length(value) > 0 AND length(supplied_from) > 0 AND seq >= 0),
	CONSTRAINT "article_facts_basis" CHECK (basis <> 'stated' AND basis IN ('stated', 'embedded', 'supplied', 'decided'))
);
--> statement-breakpoint
CREATE TABLE "article_labels" (
	"article_id" bigint NOT NULL,
	"seq" bigint NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"number" bigint,
	"printed_in" text COLLATE "C" NOT NULL,
	"basis" text COLLATE "C" NOT NULL,
	"start_char" bigint,
	"end_char" bigint,
	"exact" text COLLATE "C",
	CONSTRAINT "article_labels_article_id_seq_pk" PRIMARY KEY("article_id","seq"),
	CONSTRAINT "article_labels_label" CHECK (label IN ('update', 'refile', 'repeat', 'correction', 'clarification', 'withdrawal')),
	CONSTRAINT "article_labels_printed_in" CHECK (printed_in IN ('headline', 'note')),
	CONSTRAINT "article_labels_number" CHECK (seq >= 0 AND (number IS NULL OR number >= 0)),
	CONSTRAINT "article_labels_basis" CHECK (basis IN ('stated', 'embedded', 'supplied', 'decided') AND (basis = 'stated') = (start_char IS NOT NULL) AND (start_char IS NULL) = (end_char IS NULL) AND (start_char IS NULL) = (exact IS NULL)),
	CONSTRAINT "article_labels_span" CHECK (start_char IS NULL OR (start_char >= 0 AND end_char > start_char AND length(exact) = end_char - start_char))
);
--> statement-breakpoint
CREATE TABLE "article_links" (
	"article_id" bigint NOT NULL,
	"other_id" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"share" double precision NOT NULL,
	"basis" text COLLATE "C" NOT NULL,
	"decision_id" bigint,
	CONSTRAINT "article_links_article_id_other_id_pk" PRIMARY KEY("article_id","other_id"),
	CONSTRAINT "article_links_kind" CHECK (kind IN ('same_text', 'copy', 'revision', 'correction', 'excerpt')),
	CONSTRAINT "article_links_share" CHECK (article_id <> other_id AND share >= 0 AND share <= 1),
	CONSTRAINT "article_links_basis" CHECK (basis IN ('printed', 'stated', 'measured', 'converted', 'decided') AND (basis = 'decided') = (decision_id IS NOT NULL))
);
--> statement-breakpoint
CREATE TABLE "article_pages" (
	"article_id" bigint NOT NULL,
	"page" bigint NOT NULL,
	"start_char" bigint NOT NULL,
	"end_char" bigint NOT NULL,
	CONSTRAINT "article_pages_article_id_page_pk" PRIMARY KEY("article_id","page"),
	CONSTRAINT "article_pages_passage" CHECK (page > 0 AND start_char >= 0 AND end_char >= start_char)
);
--> statement-breakpoint
CREATE TABLE "article_places" (
	"article_id" bigint NOT NULL,
	"seq" bigint NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"start_char" bigint NOT NULL,
	"end_char" bigint NOT NULL,
	"exact" text COLLATE "C" NOT NULL,
	CONSTRAINT "article_places_article_id_seq_pk" PRIMARY KEY("article_id","seq"),
	CONSTRAINT "article_places_span" CHECK (start_char >= 0 AND end_char > start_char AND length(exact) = end_char - start_char),
	CONSTRAINT "article_places_seq" CHECK (seq >= 0)
);
--> statement-breakpoint
CREATE TABLE "article_sketches" (
	"article_id" bigint PRIMARY KEY NOT NULL,
	"form" bigint NOT NULL,
	"shingles" bigint NOT NULL,
	"sketch" "bytea" NOT NULL,
	"bands" "bytea" NOT NULL,
	"day" bigint,
	CONSTRAINT "article_sketches_form" CHECK (form > 0 AND shingles >= 0),
	CONSTRAINT "article_sketches_bytes" CHECK (length(sketch) % 4 = 0 AND length(bands) % 4 = 0)
);
--> statement-breakpoint
CREATE TABLE "article_spans" (
	"article_id" bigint NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"seq" bigint NOT NULL,
	"start_char" bigint NOT NULL,
	"end_char" bigint NOT NULL,
	"exact" text COLLATE "C" NOT NULL,
	CONSTRAINT "article_spans_article_id_role_seq_pk" PRIMARY KEY("article_id","role","seq"),
	CONSTRAINT "article_spans_span" CHECK (start_char >= 0 AND end_char > start_char AND length(exact) = end_char - start_char),
	CONSTRAINT "article_spans_role" CHECK (role IN ('headline', 'stamp', 'byline', 'dateline', 'agency', 'published', 'body', 'credit_line', 'caption', 'note')),
	CONSTRAINT "article_spans_seq" CHECK (seq >= 0)
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" bigint PRIMARY KEY NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"encoding" text COLLATE "C" NOT NULL,
	"byte_order_mark" bigint NOT NULL,
	"source_uri" text COLLATE "C",
	"language" text COLLATE "C",
	"headline" text COLLATE "C",
	"byline" text COLLATE "C",
	"dateline" text COLLATE "C",
	"agency" text COLLATE "C",
	"published_at" text COLLATE "C",
	"published_on" text COLLATE "C",
	"published_at_basis" text COLLATE "C",
	"headline_basis" text COLLATE "C",
	"byline_basis" text COLLATE "C",
	"language_basis" text COLLATE "C",
	"publication_status" text COLLATE "C",
	"publication_status_basis" text COLLATE "C",
	"embargoed_until" text COLLATE "C",
	"embargoed_until_basis" text COLLATE "C",
	"added_run_id" bigint NOT NULL,
	"extracted_run_id" bigint,
	"story_id" bigint,
	CONSTRAINT "articles_sha256" UNIQUE("sha256"),
	CONSTRAINT "articles_id" CHECK (id > 0),
	CONSTRAINT "articles_sha256_hex" CHECK (length(sha256) = 64 AND sha256 !~ '[^0-9a-f]'),
	CONSTRAINT "articles_text" CHECK (length(text) > 0),
	CONSTRAINT "articles_encoding" CHECK (length(encoding) > 0 AND byte_order_mark IN (0, 1)),
	CONSTRAINT "articles_published_at" CHECK (published_at IS NULL OR (is_iso_day(substr(published_at, 1, 10)) AND (length(published_at) = 10 OR (published_at ~ '-.*-.*T[0-9][0-9]:[0-9][0-9]' AND published_at !~ ' ' AND is_iso_time(published_at))))),
	CONSTRAINT "articles_published_on" CHECK (published_on IS NOT DISTINCT FROM substr(published_at, 1, 10)),
	CONSTRAINT "articles_published_at_basis" CHECK ((published_at IS NULL) = (published_at_basis IS NULL) AND (published_at_basis IS NULL OR published_at_basis IN ('stated', 'embedded', 'supplied', 'decided'))),
	CONSTRAINT "articles_headline_basis" CHECK ((headline IS NULL) = (headline_basis IS NULL) AND (headline_basis IS NULL OR headline_basis IN ('stated', 'embedded', 'supplied', 'decided'))),
	CONSTRAINT "articles_byline_basis" CHECK ((byline IS NULL) = (byline_basis IS NULL) AND (byline_basis IS NULL OR byline_basis IN ('stated', 'embedded', 'supplied', 'decided'))),
	CONSTRAINT "articles_language_basis" CHECK (language_basis IS NULL OR (language IS NOT NULL AND language_basis IN ('stated', 'embedded', 'supplied', 'decided'))),
	CONSTRAINT "articles_publication_status_basis" CHECK ((publication_status IS NULL) = (publication_status_basis IS NULL) AND (publication_status_basis IS NULL OR publication_status_basis IN ('stated', 'embedded', 'supplied', 'decided'))),
	CONSTRAINT "articles_publication_status" CHECK (publication_status IS NULL OR publication_status IN ('usable', 'withheld', 'canceled')),
	CONSTRAINT "articles_embargoed_until_basis" CHECK ((embargoed_until IS NULL) = (embargoed_until_basis IS NULL) AND (embargoed_until_basis IS NULL OR embargoed_until_basis IN ('stated', 'embedded', 'supplied', 'decided'))),
	CONSTRAINT "articles_embargoed_until" CHECK (embargoed_until IS NULL OR (embargoed_until ~ 'T' AND is_iso_time(embargoed_until)))
);
--> statement-breakpoint
CREATE TABLE "credits" (
	"id" bigint PRIMARY KEY NOT NULL,
	"article_id" bigint NOT NULL,
	"seq" bigint NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"printed_role" text COLLATE "C",
	"credited_in" text COLLATE "C",
	"name_as_stated" text COLLATE "C" NOT NULL,
	"start_char" bigint,
	"end_char" bigint,
	"exact" text COLLATE "C",
	"place" text COLLATE "C",
	"affiliation" text COLLATE "C",
	"person_id" bigint,
	"organisation_id" bigint,
	"basis" text COLLATE "C" DEFAULT 'stated' NOT NULL,
	"decision_id" bigint,
	CONSTRAINT "credits_seq" UNIQUE("article_id","seq"),
	CONSTRAINT "credits_span" CHECK ((start_char IS NULL AND end_char IS NULL AND exact IS NULL AND basis <> 'stated') OR (start_char IS NOT NULL AND end_char IS NOT NULL AND exact IS NOT NULL AND start_char >= 0 AND end_char > start_char AND length(exact) = end_char - start_char)),
	CONSTRAINT "credits_role" CHECK (role IN ('author', 'reporter', 'contributor', 'writer', 'editor', 'photographer', 'compiler', 'translator', 'publisher', 'other')),
	CONSTRAINT "credits_printed" CHECK ((credited_in IS NULL OR credited_in IN ('header', 'byline', 'signoff', 'caption')) AND (basis <> 'stated' OR (credited_in IS NOT NULL AND printed_role IS NOT NULL))),
	CONSTRAINT "credits_basis" CHECK (basis IN ('stated', 'embedded', 'supplied', 'decided')),
	CONSTRAINT "credits_one_identity" CHECK ((person_id IS NULL) <> (organisation_id IS NULL)),
	CONSTRAINT "credits_name" CHECK (length(name_as_stated) > 0 AND seq >= 0)
);
--> statement-breakpoint
CREATE TABLE "decision_bearers" (
	"bearer" text COLLATE "C" NOT NULL,
	"decision_id" bigint NOT NULL,
	"run_id" bigint NOT NULL,
	CONSTRAINT "decision_bearers_bearer_decision_id_pk" PRIMARY KEY("bearer","decision_id")
);
--> statement-breakpoint
CREATE TABLE "decision_faults" (
	"article_id" bigint NOT NULL,
	"seq" bigint NOT NULL,
	"decision_id" bigint NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	CONSTRAINT "decision_faults_article_id_seq_pk" PRIMARY KEY("article_id","seq"),
	CONSTRAINT "decision_faults_reason" CHECK (length(reason) > 0 AND seq >= 0)
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" bigint PRIMARY KEY NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"made_at" text COLLATE "C" NOT NULL,
	"made_by" text COLLATE "C" NOT NULL,
	"action" text COLLATE "C" NOT NULL,
	"article_sha256" text COLLATE "C",
	"original_sha256" text COLLATE "C",
	"start_char" bigint,
	"end_char" bigint,
	"exact" text COLLATE "C",
	"prefix" text COLLATE "C",
	"suffix" text COLLATE "C",
	"value" text COLLATE "C",
	"reason" text COLLATE "C",
	"exact_sha256" text COLLATE "C",
	"value_sha256" text COLLATE "C" NOT NULL,
	"reason_sha256" text COLLATE "C",
	"undoes" text COLLATE "C",
	"run_id" bigint NOT NULL,
	CONSTRAINT "decisions_key" UNIQUE("key"),
	CONSTRAINT "decisions_key_hex" CHECK (length(key) = 64 AND key !~ '[^0-9a-f]'),
	CONSTRAINT "decisions_made" CHECK (length(trim(made_by)) > 0 AND made_at ~ 'T.*Z$' AND is_iso_time(made_at)),
	CONSTRAINT "decisions_value" CHECK (value IS NULL OR is_json_object(value)),
	CONSTRAINT "decisions_undoes" CHECK ((action = 'undo') = (undoes IS NOT NULL)),
	CONSTRAINT "decisions_passage" CHECK ((start_char IS NULL AND end_char IS NULL) OR (start_char IS NOT NULL AND end_char IS NOT NULL AND article_sha256 IS NOT NULL AND start_char >= 0 AND end_char > start_char AND (exact IS NULL OR length(exact) = end_char - start_char)))
);
--> statement-breakpoint
CREATE TABLE "decisions_pending" (
	"article_id" bigint PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "diagnostics" (
	"id" bigint PRIMARY KEY NOT NULL,
	"article_id" bigint NOT NULL,
	"seq" bigint NOT NULL,
	"severity" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"message" text COLLATE "C" NOT NULL,
	"start_char" bigint NOT NULL,
	"end_char" bigint NOT NULL,
	CONSTRAINT "diagnostics_seq" UNIQUE("article_id","seq"),
	CONSTRAINT "diagnostics_severity" CHECK (severity IN ('info', 'warning')),
	CONSTRAINT "diagnostics_code" CHECK (code ~ '^W_' AND seq >= 0),
	CONSTRAINT "diagnostics_place" CHECK (start_char >= 0 AND end_char >= start_char)
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"id" bigint PRIMARY KEY NOT NULL,
	"article_id" bigint NOT NULL,
	"start_char" bigint NOT NULL,
	"end_char" bigint NOT NULL,
	"exact" text COLLATE "C" NOT NULL,
	"form" text COLLATE "C" NOT NULL,
	"person_id" bigint,
	"organisation_id" bigint,
	"title" text COLLATE "C",
	"title_start_char" bigint,
	"title_end_char" bigint,
	"refers_to_id" bigint,
	"decision_id" bigint,
	CONSTRAINT "mentions_place" UNIQUE("article_id","start_char","end_char"),
	CONSTRAINT "mentions_of_article" UNIQUE("article_id","id"),
	CONSTRAINT "mentions_person" UNIQUE("article_id","id","person_id"),
	CONSTRAINT "mentions_organisation" UNIQUE("article_id","id","organisation_id"),
	CONSTRAINT "mentions_span" CHECK (start_char >= 0 AND end_char > start_char AND length(exact) = end_char - start_char),
	CONSTRAINT "mentions_form" CHECK (form IN ('name', 'short', 'pronoun', 'description')),
	CONSTRAINT "mentions_one_identity" CHECK (person_id IS NULL OR organisation_id IS NULL),
	CONSTRAINT "mentions_title" CHECK ((title IS NULL AND title_start_char IS NULL AND title_end_char IS NULL) OR (title IS NOT NULL AND title_start_char IS NOT NULL AND title_end_char IS NOT NULL AND title_start_char >= 0 AND title_end_char > title_start_char AND length(title) = title_end_char - title_start_char))
);
--> statement-breakpoint
CREATE TABLE "organisation_names" (
	"organisation_id" bigint NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"because" text COLLATE "C" NOT NULL,
	CONSTRAINT "organisation_names_organisation_id_name_pk" PRIMARY KEY("organisation_id","name"),
	CONSTRAINT "organisation_names_because" CHECK (length(because) > 0)
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" bigint PRIMARY KEY NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	CONSTRAINT "organisations_slug" UNIQUE("slug"),
	CONSTRAINT "organisations_key" UNIQUE("key"),
	CONSTRAINT "organisations_kind" CHECK (kind IN ('country', 'government', 'agency', 'media', 'company', 'party', 'other')),
	CONSTRAINT "organisations_name" CHECK (length(slug) > 0 AND length(key) > 0 AND length(name) > 0)
);
--> statement-breakpoint
CREATE TABLE "originals" (
	"id" bigint PRIMARY KEY NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"media_type" text COLLATE "C" NOT NULL,
	"bytes" "bytea" NOT NULL,
	"content_encoding" text COLLATE "C",
	"byte_length" bigint NOT NULL,
	"converter" text COLLATE "C" NOT NULL,
	"converter_version" text COLLATE "C" NOT NULL,
	CONSTRAINT "originals_sha256" UNIQUE("sha256"),
	CONSTRAINT "originals_sha256_hex" CHECK (length(sha256) = 64 AND sha256 !~ '[^0-9a-f]'),
	CONSTRAINT "originals_bytes" CHECK (byte_length >= 0 AND (content_encoding IS NULL OR content_encoding = 'br')),
	CONSTRAINT "originals_converter" CHECK (length(converter) > 0 AND length(converter_version) > 0 AND length(media_type) > 0)
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" bigint PRIMARY KEY NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"given_name" text COLLATE "C",
	"family_name" text COLLATE "C",
	"sort_name" text COLLATE "C" NOT NULL,
	"qualifier" text COLLATE "C",
	"differentiated" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "people_slug" UNIQUE("slug"),
	CONSTRAINT "people_key" UNIQUE("key"),
	CONSTRAINT "people_name" CHECK (length(slug) > 0 AND length(key) > 0 AND length(name) > 0),
	CONSTRAINT "people_qualifier" CHECK ((qualifier IS NULL OR length(qualifier) > 0) AND differentiated IN (0, 1))
);
--> statement-breakpoint
CREATE TABLE "person_names" (
	"person_id" bigint NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"because" text COLLATE "C" NOT NULL,
	CONSTRAINT "person_names_person_id_name_pk" PRIMARY KEY("person_id","name"),
	CONSTRAINT "person_names_kind" CHECK (kind IN ('full', 'short', 'nickname', 'other')),
	CONSTRAINT "person_names_because" CHECK (length(because) > 0)
);
--> statement-breakpoint
CREATE TABLE "quote_addresses" (
	"article_id" bigint NOT NULL,
	"start_char" bigint NOT NULL,
	"end_char" bigint NOT NULL,
	"quote_id" bigint,
	"became" text COLLATE "C" NOT NULL,
	"run_id" bigint NOT NULL,
	CONSTRAINT "quote_addresses_article_id_start_char_end_char_pk" PRIMARY KEY("article_id","start_char","end_char"),
	CONSTRAINT "quote_addresses_passage" CHECK (start_char >= 0 AND end_char > start_char),
	CONSTRAINT "quote_addresses_became" CHECK (became IN ('moved', 'joined', 'parted', 'rejected', 'gone'))
);
--> statement-breakpoint
CREATE TABLE "quote_spans" (
	"article_id" bigint NOT NULL,
	"quote_id" bigint NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"seq" bigint NOT NULL,
	"start_char" bigint NOT NULL,
	"end_char" bigint NOT NULL,
	"exact" text COLLATE "C" NOT NULL,
	CONSTRAINT "quote_spans_quote_id_role_seq_article_id_pk" PRIMARY KEY("quote_id","role","seq","article_id"),
	CONSTRAINT "quote_spans_span" CHECK (start_char >= 0 AND end_char > start_char AND length(exact) = end_char - start_char),
	CONSTRAINT "quote_spans_role" CHECK (role IN ('content', 'quoted', 'cue', 'addressee', 'occasion', 'time')),
	CONSTRAINT "quote_spans_seq" CHECK (seq >= 0)
);
--> statement-breakpoint
CREATE TABLE "quote_speakers" (
	"article_id" bigint NOT NULL,
	"quote_id" bigint NOT NULL,
	"seq" bigint NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"mention_id" bigint,
	"person_id" bigint,
	"organisation_id" bigint,
	"speaks_for_id" bigint,
	"unnamed_as" text COLLATE "C",
	"attribution" text COLLATE "C",
	"attribution_start_char" bigint,
	"attribution_end_char" bigint,
	"anonymity" text COLLATE "C",
	"anonymity_start_char" bigint,
	"anonymity_end_char" bigint,
	"anonymity_reason" text COLLATE "C",
	"anonymity_reason_start_char" bigint,
	"anonymity_reason_end_char" bigint,
	"published_on" text COLLATE "C",
	"basis" text COLLATE "C" DEFAULT 'stated' NOT NULL,
	CONSTRAINT "quote_speakers_quote_id_seq_article_id_pk" PRIMARY KEY("quote_id","seq","article_id"),
	CONSTRAINT "quote_speakers_role" CHECK (role IN ('speaker', 'via')),
	CONSTRAINT "quote_speakers_kind" CHECK (kind IN ('person', 'organisation', 'unnamed', 'unknown')),
	CONSTRAINT "quote_speakers_seq" CHECK (seq >= 0),
	CONSTRAINT "quote_speakers_identity" CHECK (CASE kind WHEN 'person' THEN (mention_id IS NOT NULL OR basis <> 'stated') AND person_id IS NOT NULL AND organisation_id IS NULL AND unnamed_as IS NULL WHEN 'organisation' THEN (mention_id IS NOT NULL OR basis <> 'stated') AND organisation_id IS NOT NULL AND person_id IS NULL AND unnamed_as IS NULL WHEN 'unnamed' THEN person_id IS NULL AND organisation_id IS NULL AND unnamed_as IS NOT NULL AND unnamed_as IN ('individual', 'group', 'document', 'poll', 'unresolved') ELSE mention_id IS NULL AND person_id IS NULL AND organisation_id IS NULL AND speaks_for_id IS NULL AND unnamed_as IS NULL END),
	CONSTRAINT "quote_speakers_evidence" CHECK (CASE WHEN kind = 'unknown' THEN attribution IS NULL ELSE attribution IS NOT NULL OR basis <> 'stated' END),
	CONSTRAINT "quote_speakers_basis" CHECK (basis IN ('stated', 'embedded', 'supplied', 'decided')),
	CONSTRAINT "quote_speakers_anonymous" CHECK ((anonymity IS NULL OR unnamed_as IS NOT DISTINCT FROM 'individual' OR unnamed_as IS NOT DISTINCT FROM 'group') AND (anonymity_reason IS NULL OR anonymity IS NOT NULL)),
	CONSTRAINT "quote_speakers_anonymity" CHECK ((anonymity IS NULL AND anonymity_start_char IS NULL AND anonymity_end_char IS NULL) OR (anonymity IS NOT NULL AND anonymity_start_char IS NOT NULL AND anonymity_end_char IS NOT NULL AND anonymity_start_char >= 0 AND anonymity_end_char > anonymity_start_char AND length(anonymity) = anonymity_end_char - anonymity_start_char)),
	CONSTRAINT "quote_speakers_anonymity_reason" CHECK ((anonymity_reason IS NULL AND anonymity_reason_start_char IS NULL AND anonymity_reason_end_char IS NULL) OR (anonymity_reason IS NOT NULL AND anonymity_reason_start_char IS NOT NULL AND anonymity_reason_end_char IS NOT NULL AND anonymity_reason_start_char >= 0 AND anonymity_reason_end_char > anonymity_reason_start_char AND length(anonymity_reason) = anonymity_reason_end_char - anonymity_reason_start_char)),
	CONSTRAINT "quote_speakers_attribution" CHECK ((attribution IS NULL AND attribution_start_char IS NULL AND attribution_end_char IS NULL) OR (attribution IS NOT NULL AND attribution_start_char IS NOT NULL AND attribution_end_char IS NOT NULL AND attribution_start_char >= 0 AND attribution_end_char > attribution_start_char AND length(attribution) = attribution_end_char - attribution_start_char))
);
--> statement-breakpoint
CREATE TABLE "quotes" (
	"id" bigint PRIMARY KEY NOT NULL,
	"article_id" bigint NOT NULL,
	"seq" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"stance" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"start_char" bigint NOT NULL,
	"end_char" bigint NOT NULL,
	"said_from" text COLLATE "C",
	"said_until" text COLLATE "C",
	"said_basis" text COLLATE "C",
	"rule" text COLLATE "C",
	"confidence" double precision,
	"decided" text COLLATE "C",
	"decision_id" bigint,
	CONSTRAINT "quotes_seq" UNIQUE("article_id","seq"),
	CONSTRAINT "quotes_of_article" UNIQUE("article_id","id"),
	CONSTRAINT "quotes_kind" CHECK (kind IN ('direct', 'mixed', 'indirect')),
	CONSTRAINT "quotes_stance" CHECK (stance IN ('asserted', 'denied', 'questioned', 'retracted', 'hypothetical', 'alleged')),
	CONSTRAINT "quotes_text" CHECK (length(text) > 0 AND seq >= 0),
	CONSTRAINT "quotes_envelope" CHECK (start_char >= 0 AND end_char > start_char),
	CONSTRAINT "quotes_read" CHECK ((rule IS NULL) = (confidence IS NULL) AND (rule IS NULL OR (length(rule) > 0 AND confidence BETWEEN 0 AND 1))),
	CONSTRAINT "quotes_decided" CHECK ((decided IS NULL) = (decision_id IS NULL) AND (rule IS NOT NULL OR decided IS NOT NULL) AND (decided IS NULL OR decided IN ('confirmed', 'corrected', 'added'))),
	CONSTRAINT "quotes_said" CHECK ((said_from IS NULL AND said_until IS NULL AND said_basis IS NULL) OR (said_from IS NOT NULL AND said_until IS NOT NULL AND is_iso_day(said_from) AND is_iso_day(said_until) AND said_from <= said_until AND said_basis IS NOT NULL AND said_basis IN ('stated', 'inferred')))
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"article_id" bigint NOT NULL,
	"seq" bigint NOT NULL,
	"original_id" bigint,
	"part" text COLLATE "C",
	"uri" text COLLATE "C",
	"file_name" text COLLATE "C",
	"received_at" text COLLATE "C" NOT NULL,
	"given" text COLLATE "C",
	"run_id" bigint NOT NULL,
	CONSTRAINT "receipts_article_id_seq_pk" PRIMARY KEY("article_id","seq"),
	CONSTRAINT "receipts_given" CHECK ((given IS NULL OR is_json_object(given)) AND seq >= 0)
);
--> statement-breakpoint
CREATE TABLE "review_draws" (
	"run_id" bigint NOT NULL,
	"seq" bigint NOT NULL,
	"article_sha256" text COLLATE "C" NOT NULL,
	"start_char" bigint,
	"end_char" bigint,
	"kind" text COLLATE "C",
	"confidence" double precision,
	"stratum" text COLLATE "C" NOT NULL,
	"probability" double precision NOT NULL,
	CONSTRAINT "review_draws_run_id_seq_pk" PRIMARY KEY("run_id","seq"),
	CONSTRAINT "review_draws_hex" CHECK (length(article_sha256) = 64 AND article_sha256 !~ '[^0-9a-f]'),
	CONSTRAINT "review_draws_quote" CHECK ((start_char IS NULL AND end_char IS NULL AND kind IS NULL AND confidence IS NULL) OR (start_char IS NOT NULL AND end_char IS NOT NULL AND kind IS NOT NULL AND confidence IS NOT NULL AND start_char >= 0 AND end_char > start_char AND kind IN ('direct', 'mixed', 'indirect') AND confidence BETWEEN 0 AND 1)),
	CONSTRAINT "review_draws_probability" CHECK (length(stratum) > 0 AND seq >= 0 AND probability > 0 AND probability <= 1)
);
--> statement-breakpoint
CREATE TABLE "runs" (
	"id" bigint PRIMARY KEY NOT NULL,
	"started_at" text COLLATE "C" NOT NULL,
	"finished_at" text COLLATE "C",
	"command" text COLLATE "C" NOT NULL,
	"version" text COLLATE "C" NOT NULL,
	"options" text COLLATE "C" DEFAULT '{}' NOT NULL,
	"added" bigint DEFAULT 0 NOT NULL,
	"unchanged" bigint DEFAULT 0 NOT NULL,
	"rejected" bigint DEFAULT 0 NOT NULL,
	"reread" bigint DEFAULT 0 NOT NULL,
	"digest" text COLLATE "C",
	"names_digest" text COLLATE "C",
	CONSTRAINT "runs_options_json" CHECK (is_json(options)),
	CONSTRAINT "runs_counts" CHECK (added >= 0 AND unchanged >= 0 AND rejected >= 0 AND reread >= 0),
	CONSTRAINT "runs_digest" CHECK (digest IS NULL OR (length(digest) = 64 AND digest !~ '[^0-9a-f]'))
);
--> statement-breakpoint
CREATE TABLE "slug_redirects" (
	"kind" text COLLATE "C" NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"person_id" bigint,
	"organisation_id" bigint,
	CONSTRAINT "slug_redirects_kind_slug_pk" PRIMARY KEY("kind","slug"),
	CONSTRAINT "slug_redirects_kind" CHECK (kind IN ('person', 'organisation')),
	CONSTRAINT "slug_redirects_target" CHECK (CASE kind WHEN 'person' THEN organisation_id IS NULL ELSE person_id IS NULL END AND length(slug) > 0 AND length(key) > 0)
);
--> statement-breakpoint
CREATE TABLE "stories" (
	"id" bigint PRIMARY KEY NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"first_article_id" bigint NOT NULL,
	"latest_article_id" bigint NOT NULL,
	"article_count" bigint NOT NULL,
	CONSTRAINT "stories_slug" UNIQUE("slug"),
	CONSTRAINT "stories_first_article" UNIQUE("first_article_id"),
	CONSTRAINT "stories_count" CHECK (article_count > 1 AND length(slug) > 0)
);
--> statement-breakpoint
CREATE TABLE "tombstones" (
	"id" bigint PRIMARY KEY NOT NULL,
	"article_sha256" text COLLATE "C" NOT NULL,
	"article_id" bigint NOT NULL,
	"body_sha256" text COLLATE "C",
	"original_sha256" text COLLATE "C",
	"removed_at" text COLLATE "C" NOT NULL,
	"removed_by" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"replaced_by" text COLLATE "C",
	"run_id" bigint NOT NULL,
	CONSTRAINT "tombstones_article" UNIQUE("article_sha256"),
	CONSTRAINT "tombstones_number" UNIQUE("article_id"),
	CONSTRAINT "tombstones_hex" CHECK (length(article_sha256) = 64 AND article_sha256 !~ '[^0-9a-f]'),
	CONSTRAINT "tombstones_made" CHECK (length(trim(removed_by)) > 0 AND length(reason) > 0)
);
--> statement-breakpoint
CREATE TABLE "utterance_prints" (
	"article_id" bigint NOT NULL,
	"quote_id" bigint PRIMARY KEY NOT NULL,
	"utterance_id" bigint NOT NULL,
	"words" bigint NOT NULL,
	"wording" bigint NOT NULL,
	"substance" bigint NOT NULL,
	"word_count" bigint NOT NULL,
	"day" bigint NOT NULL,
	"speaker" text COLLATE "C",
	"said_on" text COLLATE "C",
	CONSTRAINT "utterance_prints_day" CHECK (day >= 0 AND word_count >= 0 AND utterance_id > 0),
	CONSTRAINT "utterance_prints_said" CHECK (said_on IS NULL OR is_iso_day(said_on))
);
--> statement-breakpoint
ALTER TABLE "article_blocks" ADD CONSTRAINT "article_blocks_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_digests" ADD CONSTRAINT "article_digests_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_facts" ADD CONSTRAINT "article_facts_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_labels" ADD CONSTRAINT "article_labels_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_links" ADD CONSTRAINT "article_links_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_links" ADD CONSTRAINT "article_links_other_id_articles_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_links" ADD CONSTRAINT "article_links_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_pages" ADD CONSTRAINT "article_pages_article" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_places" ADD CONSTRAINT "article_places_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_sketches" ADD CONSTRAINT "article_sketches_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_spans" ADD CONSTRAINT "article_spans_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_added_run_id_runs_id_fk" FOREIGN KEY ("added_run_id") REFERENCES "public"."runs"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_extracted_run_id_runs_id_fk" FOREIGN KEY ("extracted_run_id") REFERENCES "public"."runs"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits" ADD CONSTRAINT "credits_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits" ADD CONSTRAINT "credits_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits" ADD CONSTRAINT "credits_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits" ADD CONSTRAINT "credits_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_bearers" ADD CONSTRAINT "decision_bearers_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_bearers" ADD CONSTRAINT "decision_bearers_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_faults" ADD CONSTRAINT "decision_faults_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_faults" ADD CONSTRAINT "decision_faults_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions_pending" ADD CONSTRAINT "decisions_pending_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diagnostics" ADD CONSTRAINT "diagnostics_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_names" ADD CONSTRAINT "organisation_names_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_names" ADD CONSTRAINT "person_names_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_addresses" ADD CONSTRAINT "quote_addresses_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_addresses" ADD CONSTRAINT "quote_addresses_quote_id_quotes_id_fk" FOREIGN KEY ("quote_id") REFERENCES "public"."quotes"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_addresses" ADD CONSTRAINT "quote_addresses_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_spans" ADD CONSTRAINT "quote_spans_quote" FOREIGN KEY ("article_id","quote_id") REFERENCES "public"."quotes"("article_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_speakers" ADD CONSTRAINT "quote_speakers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_speakers" ADD CONSTRAINT "quote_speakers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_speakers" ADD CONSTRAINT "quote_speakers_speaks_for_id_organisations_id_fk" FOREIGN KEY ("speaks_for_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_speakers" ADD CONSTRAINT "quote_speakers_quote" FOREIGN KEY ("article_id","quote_id") REFERENCES "public"."quotes"("article_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_speakers" ADD CONSTRAINT "quote_speakers_mention" FOREIGN KEY ("article_id","mention_id") REFERENCES "public"."mentions"("article_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_speakers" ADD CONSTRAINT "quote_speakers_person" FOREIGN KEY ("article_id","mention_id","person_id") REFERENCES "public"."mentions"("article_id","id","person_id") ON DELETE restrict ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "quote_speakers" ADD CONSTRAINT "quote_speakers_organisation" FOREIGN KEY ("article_id","mention_id","organisation_id") REFERENCES "public"."mentions"("article_id","id","organisation_id") ON DELETE restrict ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_original_id_originals_id_fk" FOREIGN KEY ("original_id") REFERENCES "public"."originals"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_draws" ADD CONSTRAINT "review_draws_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slug_redirects" ADD CONSTRAINT "slug_redirects_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slug_redirects" ADD CONSTRAINT "slug_redirects_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_first_article_id_articles_id_fk" FOREIGN KEY ("first_article_id") REFERENCES "public"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_latest_article_id_articles_id_fk" FOREIGN KEY ("latest_article_id") REFERENCES "public"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tombstones" ADD CONSTRAINT "tombstones_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "utterance_prints" ADD CONSTRAINT "utterance_prints_quote" FOREIGN KEY ("article_id","quote_id") REFERENCES "public"."quotes"("article_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_facts_by_value" ON "article_facts" USING btree ("name","value","article_id");--> statement-breakpoint
CREATE INDEX "article_labels_by_label" ON "article_labels" USING btree ("label","article_id");--> statement-breakpoint
CREATE INDEX "article_links_by_other" ON "article_links" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "article_links_by_decision" ON "article_links" USING btree ("decision_id") WHERE decision_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "article_places_by_name" ON "article_places" USING btree ("name","article_id");--> statement-breakpoint
CREATE INDEX "articles_by_date" ON "articles" USING btree ("published_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "articles_by_story" ON "articles" USING btree ("story_id") WHERE story_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "articles_by_agency" ON "articles" USING btree ("agency","published_on" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "articles_held_back" ON "articles" USING btree ("publication_status","embargoed_until") WHERE publication_status = 'withheld' OR embargoed_until IS NOT NULL;--> statement-breakpoint
CREATE INDEX "credits_by_place" ON "credits" USING btree ("article_id","start_char","end_char");--> statement-breakpoint
CREATE INDEX "credits_by_person" ON "credits" USING btree ("person_id","role","article_id");--> statement-breakpoint
CREATE INDEX "credits_by_organisation" ON "credits" USING btree ("organisation_id","role","article_id");--> statement-breakpoint
CREATE INDEX "decision_bearers_by_decision" ON "decision_bearers" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "decision_faults_by_decision" ON "decision_faults" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "decisions_by_article" ON "decisions" USING btree ("article_sha256","made_at");--> statement-breakpoint
CREATE INDEX "decisions_by_action" ON "decisions" USING btree ("action","made_at");--> statement-breakpoint
CREATE INDEX "decisions_undone" ON "decisions" USING btree ("undoes") WHERE undoes IS NOT NULL;--> statement-breakpoint
CREATE INDEX "diagnostics_by_code" ON "diagnostics" USING btree ("code","article_id");--> statement-breakpoint
CREATE INDEX "mentions_by_person" ON "mentions" USING btree ("person_id","article_id","start_char","end_char");--> statement-breakpoint
CREATE INDEX "mentions_by_organisation" ON "mentions" USING btree ("organisation_id","article_id","start_char","end_char");--> statement-breakpoint
CREATE INDEX "mentions_with_title" ON "mentions" USING btree ("person_id","article_id") WHERE title IS NOT NULL;--> statement-breakpoint
CREATE INDEX "organisation_names_by_key" ON "organisation_names" USING btree ("name_key","organisation_id");--> statement-breakpoint
CREATE INDEX "organisations_by_name" ON "organisations" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "people_by_sort_name" ON "people" USING btree ("sort_name","id");--> statement-breakpoint
CREATE INDEX "person_names_by_key" ON "person_names" USING btree ("name_key","person_id");--> statement-breakpoint
CREATE INDEX "quote_addresses_by_quote" ON "quote_addresses" USING btree ("quote_id") WHERE quote_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "quote_speakers_by_person" ON "quote_speakers" USING btree ("person_id","role","published_on" DESC NULLS LAST,"article_id" DESC NULLS LAST,"quote_id");--> statement-breakpoint
CREATE INDEX "quote_speakers_by_organisation" ON "quote_speakers" USING btree ("organisation_id","role","published_on" DESC NULLS LAST,"article_id" DESC NULLS LAST,"quote_id");--> statement-breakpoint
CREATE INDEX "quote_speakers_by_speaks_for" ON "quote_speakers" USING btree ("speaks_for_id","published_on" DESC NULLS LAST,"quote_id");--> statement-breakpoint
CREATE INDEX "quote_speakers_by_kind" ON "quote_speakers" USING btree ("kind","published_on" DESC NULLS LAST,"article_id" DESC NULLS LAST,"quote_id") WHERE role = 'speaker' AND kind <> 'person';--> statement-breakpoint
CREATE INDEX "quote_speakers_by_article" ON "quote_speakers" USING btree ("article_id","quote_id");--> statement-breakpoint
CREATE INDEX "quote_speakers_by_mention" ON "quote_speakers" USING btree ("mention_id","article_id");--> statement-breakpoint
CREATE INDEX "quotes_by_kind" ON "quotes" USING btree ("article_id","id","kind","confidence");--> statement-breakpoint
CREATE INDEX "quotes_by_decision" ON "quotes" USING btree ("decision_id") WHERE decision_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "quotes_by_day_said" ON "quotes" USING btree ("said_from","said_until") WHERE said_from IS NOT NULL;--> statement-breakpoint
CREATE INDEX "receipts_by_original" ON "receipts" USING btree ("original_id") WHERE original_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "receipts_by_uri" ON "receipts" USING btree ("uri") WHERE uri IS NOT NULL;--> statement-breakpoint
CREATE INDEX "review_draws_by_article" ON "review_draws" USING btree ("article_sha256","start_char");--> statement-breakpoint
CREATE INDEX "slug_redirects_by_person" ON "slug_redirects" USING btree ("person_id") WHERE person_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "slug_redirects_by_organisation" ON "slug_redirects" USING btree ("organisation_id") WHERE organisation_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "stories_by_latest_article" ON "stories" USING btree ("latest_article_id");--> statement-breakpoint
CREATE INDEX "tombstones_by_body" ON "tombstones" USING btree ("body_sha256");--> statement-breakpoint
CREATE INDEX "tombstones_by_original" ON "tombstones" USING btree ("original_sha256");--> statement-breakpoint
CREATE INDEX "utterance_prints_by_words" ON "utterance_prints" USING btree ("words","day","quote_id");--> statement-breakpoint
CREATE INDEX "utterance_prints_by_utterance" ON "utterance_prints" USING btree ("utterance_id","quote_id");