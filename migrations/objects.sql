-- Views and triggers of an archive, but for those that are made from one declaration each. `onrecord migrate` drops the old
-- ones and runs this file whenever it has changed; running it again changes nothing. SQLite 3.40 or later.

-- ---------------------------------------------------------------------------------------------------------------------
-- Articles: the source can be neither changed nor deleted, and no REPLACE can do it by a detour.

DROP TRIGGER IF EXISTS articles_source_unchanged;
CREATE TRIGGER articles_source_unchanged BEFORE UPDATE ON articles
WHEN NEW.id IS DISTINCT FROM OLD.id
  OR NEW.sha256 IS DISTINCT FROM OLD.sha256
  OR NEW.text IS DISTINCT FROM OLD.text
  OR NEW.encoding IS DISTINCT FROM OLD.encoding
  OR NEW.byte_order_mark IS DISTINCT FROM OLD.byte_order_mark
  OR NEW.source_uri IS DISTINCT FROM OLD.source_uri
  OR NEW.added_run_id IS DISTINCT FROM OLD.added_run_id
BEGIN
  SELECT RAISE(ABORT, 'the source of an article is never changed: a correction is another article');
END;

DROP TRIGGER IF EXISTS articles_kept;
CREATE TRIGGER articles_kept BEFORE DELETE ON articles
WHEN NOT EXISTS (
  SELECT 1 FROM tombstones JOIN runs ON runs.id = tombstones.run_id
  WHERE tombstones.article_sha256 = OLD.sha256 AND runs.finished_at IS NULL
)
BEGIN
  SELECT RAISE(ABORT, 'articles are never deleted, only removed beside a tombstone');
END;

DROP TRIGGER IF EXISTS articles_known;
CREATE TRIGGER articles_known BEFORE INSERT ON articles
WHEN EXISTS (SELECT 1 FROM articles WHERE id = NEW.id OR sha256 = NEW.sha256)
  OR EXISTS (SELECT 1 FROM tombstones WHERE article_id = NEW.id OR article_sha256 = NEW.sha256)
BEGIN
  SELECT RAISE(ABORT, 'an article of this id or sha256 is in the archive already, or was removed from it');
END;

DROP TRIGGER IF EXISTS articles_printed_insert;
CREATE TRIGGER articles_printed_insert BEFORE INSERT ON articles
WHEN NEW.headline_basis = 'stated' AND instr(NEW.text, NEW.headline) = 0
  OR NEW.byline_basis = 'stated' AND instr(NEW.text, NEW.byline) = 0
  OR instr(NEW.text, coalesce(NEW.dateline, '')) = 0
BEGIN
  SELECT RAISE(ABORT, 'headline, byline or dateline is not printed in the text of the article');
END;

DROP TRIGGER IF EXISTS articles_printed_update;
CREATE TRIGGER articles_printed_update BEFORE UPDATE ON articles
WHEN NEW.headline_basis = 'stated' AND instr(NEW.text, NEW.headline) = 0
  OR NEW.byline_basis = 'stated' AND instr(NEW.text, NEW.byline) = 0
  OR instr(NEW.text, coalesce(NEW.dateline, '')) = 0
BEGIN
  SELECT RAISE(ABORT, 'headline, byline or dateline is not printed in the text of the article');
END;

-- ---------------------------------------------------------------------------------------------------------------------
-- Blocks of a long text: written from the last to the first, which is refused unless all of them together are the text.
-- So an article has a block 0 only if its blocks are proved, and the triggers of spans read them only then.

DROP TRIGGER IF EXISTS article_blocks_in_order;
CREATE TRIGGER article_blocks_in_order BEFORE INSERT ON article_blocks
WHEN EXISTS (SELECT 1 FROM article_blocks WHERE article_id = NEW.article_id)
  AND (length(NEW.text) <> 4096
    OR NEW.seq <> (SELECT min(seq) FROM article_blocks WHERE article_id = NEW.article_id) - 1)
BEGIN
  SELECT RAISE(ABORT, 'blocks are written once, from the last to the first, and all but the last are full');
END;

DROP TRIGGER IF EXISTS article_blocks_proved;
CREATE TRIGGER article_blocks_proved AFTER INSERT ON article_blocks
WHEN NEW.seq = 0 AND (SELECT text FROM articles WHERE id = NEW.article_id) IS DISTINCT FROM (
  SELECT group_concat(text, '')
  FROM (SELECT text FROM article_blocks WHERE article_id = NEW.article_id ORDER BY seq) AS blocks
)
BEGIN
  SELECT RAISE(ABORT, 'the blocks are not the text of the article');
END;

DROP TRIGGER IF EXISTS article_blocks_unchanged;
CREATE TRIGGER article_blocks_unchanged BEFORE UPDATE ON article_blocks
BEGIN
  SELECT RAISE(ABORT, 'the blocks of a text are never changed');
END;

DROP TRIGGER IF EXISTS article_blocks_kept;
CREATE TRIGGER article_blocks_kept BEFORE DELETE ON article_blocks
WHEN NOT EXISTS (
  SELECT 1 FROM tombstones JOIN runs ON runs.id = tombstones.run_id
  WHERE tombstones.article_id = OLD.article_id AND runs.finished_at IS NULL
)
BEGIN
  SELECT RAISE(ABORT, 'the blocks of a text are never deleted');
END;

-- ---------------------------------------------------------------------------------------------------------------------
-- Spans: the triggers that hold them to the text are made from the declarations in src/facts/tables (span-triggers.ts).

-- The text of a quote is all that stands from its first character to its last, or pieces of it joined by " […] ".
DROP TRIGGER IF EXISTS quotes_printed_insert;
CREATE TRIGGER quotes_printed_insert BEFORE INSERT ON quotes
WHEN NOT EXISTS (
  SELECT 1 FROM (
    SELECT CASE
      WHEN EXISTS (SELECT 1 FROM article_blocks WHERE article_id = NEW.article_id AND seq = 0) THEN (
        SELECT substr(group_concat(text, ''), NEW.start_char % 4096 + 1, NEW.end_char - NEW.start_char)
        FROM (
          SELECT text FROM article_blocks
          WHERE article_id = NEW.article_id
            AND seq BETWEEN NEW.start_char / 4096 AND (NEW.end_char - 1) / 4096
          ORDER BY seq
        ) AS blocks
      )
      ELSE substr(text, NEW.start_char + 1, NEW.end_char - NEW.start_char)
    END AS printed
    FROM articles WHERE id = NEW.article_id
  ) AS stretch
  WHERE length(printed) = NEW.end_char - NEW.start_char
    AND (printed = NEW.text OR instr(NEW.text, ' […] ') > 0 AND NOT EXISTS (
      SELECT 1 FROM json_each('[' || replace(json_quote(NEW.text), ' […] ', '","') || ']')
      WHERE value = '' OR instr(printed, value) = 0
    ))
)
BEGIN
  SELECT RAISE(ABORT, 'quotes.text is not what the article has from start_char to end_char');
END;

-- Once its content is written a quote is not replaced by another of its id; and each segment of the content stands at its
-- place in the text: what is written of it up to then is the beginning of the text, and the last segment ends both.
DROP TRIGGER IF EXISTS quotes_before_content;
CREATE TRIGGER quotes_before_content BEFORE INSERT ON quotes
WHEN EXISTS (SELECT 1 FROM quote_spans WHERE quote_id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'a quote of this id has content already');
END;

DROP TRIGGER IF EXISTS quote_spans_content_insert;
CREATE TRIGGER quote_spans_content_insert BEFORE INSERT ON quote_spans
WHEN NEW.role = 'content' AND NOT EXISTS (
  SELECT 1 FROM quotes
  JOIN (
    SELECT count(*) AS segments, coalesce(sum(end_char - start_char + 5), 0) AS written, max(end_char) AS last_char
    FROM quote_spans WHERE quote_id = NEW.quote_id AND role = 'content'
  ) AS earlier
  WHERE quotes.id = NEW.quote_id
    AND NEW.seq = segments
    AND substr(quotes.text || ' […] ', written + 1, length(NEW.exact) + 5) = NEW.exact || ' […] '
    AND CASE segments WHEN 0 THEN NEW.start_char = quotes.start_char ELSE NEW.start_char >= last_char END
    AND (NEW.end_char = quotes.end_char) = (written + length(NEW.exact) = length(quotes.text))
)
BEGIN
  SELECT RAISE(ABORT, 'a content segment does not stand at its place in quotes.text');
END;

-- ---------------------------------------------------------------------------------------------------------------------
-- Ids leave room for those that follow. SQLite gives a new row the largest id plus one, and programs that count in doubles
-- lose count beyond 2^53: one row of id 9223372036854775807 would be the last. An id above 2^32 must be the next one.

DROP TRIGGER IF EXISTS runs_next_id;
CREATE TRIGGER runs_next_id BEFORE INSERT ON runs
WHEN NEW.id > 4294967296 AND NEW.id > 1 + (SELECT coalesce(max(id), 0) FROM runs)
BEGIN
  SELECT RAISE(ABORT, 'runs.id is far above the others and would leave no room for more');
END;

DROP TRIGGER IF EXISTS articles_next_id;
CREATE TRIGGER articles_next_id BEFORE INSERT ON articles
WHEN NEW.id > 4294967296 AND NEW.id > 1 + (SELECT coalesce(max(id), 0) FROM articles)
BEGIN
  SELECT RAISE(ABORT, 'articles.id is far above the others and would leave no room for more');
END;

DROP TRIGGER IF EXISTS people_next_id;
CREATE TRIGGER people_next_id BEFORE INSERT ON people
WHEN NEW.id > 4294967296 AND NEW.id > 1 + (SELECT coalesce(max(id), 0) FROM people)
BEGIN
  SELECT RAISE(ABORT, 'people.id is far above the others and would leave no room for more');
END;

DROP TRIGGER IF EXISTS organisations_next_id;
CREATE TRIGGER organisations_next_id BEFORE INSERT ON organisations
WHEN NEW.id > 4294967296 AND NEW.id > 1 + (SELECT coalesce(max(id), 0) FROM organisations)
BEGIN
  SELECT RAISE(ABORT, 'organisations.id is far above the others and would leave no room for more');
END;

DROP TRIGGER IF EXISTS mentions_next_id;
CREATE TRIGGER mentions_next_id BEFORE INSERT ON mentions
WHEN NEW.id > 4294967296 AND NEW.id > 1 + (SELECT coalesce(max(id), 0) FROM mentions)
BEGIN
  SELECT RAISE(ABORT, 'mentions.id is far above the others and would leave no room for more');
END;

DROP TRIGGER IF EXISTS quotes_next_id;
CREATE TRIGGER quotes_next_id BEFORE INSERT ON quotes
WHEN NEW.id > 4294967296 AND NEW.id > 1 + (SELECT coalesce(max(id), 0) FROM quotes)
BEGIN
  SELECT RAISE(ABORT, 'quotes.id is far above the others and would leave no room for more');
END;

DROP TRIGGER IF EXISTS credits_next_id;
CREATE TRIGGER credits_next_id BEFORE INSERT ON credits
WHEN NEW.id > 4294967296 AND NEW.id > 1 + (SELECT coalesce(max(id), 0) FROM credits)
BEGIN
  SELECT RAISE(ABORT, 'credits.id is far above the others and would leave no room for more');
END;

DROP TRIGGER IF EXISTS diagnostics_next_id;
CREATE TRIGGER diagnostics_next_id BEFORE INSERT ON diagnostics
WHEN NEW.id > 4294967296 AND NEW.id > 1 + (SELECT coalesce(max(id), 0) FROM diagnostics)
BEGIN
  SELECT RAISE(ABORT, 'diagnostics.id is far above the others and would leave no room for more');
END;

DROP TRIGGER IF EXISTS decisions_next_id;
CREATE TRIGGER decisions_next_id BEFORE INSERT ON decisions
WHEN NEW.id > 4294967296 AND NEW.id > 1 + (SELECT coalesce(max(id), 0) FROM decisions)
BEGIN
  SELECT RAISE(ABORT, 'decisions.id is far above the others and would leave no room for more');
END;

DROP TRIGGER IF EXISTS originals_next_id;
CREATE TRIGGER originals_next_id BEFORE INSERT ON originals
WHEN NEW.id > 4294967296 AND NEW.id > 1 + (SELECT coalesce(max(id), 0) FROM originals)
BEGIN
  SELECT RAISE(ABORT, 'originals.id is far above the others and would leave no room for more');
END;

DROP TRIGGER IF EXISTS tombstones_next_id;
CREATE TRIGGER tombstones_next_id BEFORE INSERT ON tombstones
WHEN NEW.id > 4294967296 AND NEW.id > 1 + (SELECT coalesce(max(id), 0) FROM tombstones)
BEGIN
  SELECT RAISE(ABORT, 'tombstones.id is far above the others and would leave no room for more');
END;

DROP TRIGGER IF EXISTS runs_stay;
CREATE TRIGGER runs_stay BEFORE UPDATE ON runs
WHEN NEW.id IS DISTINCT FROM OLD.id
BEGIN
  SELECT RAISE(ABORT, 'a run keeps its id');
END;

DROP TRIGGER IF EXISTS people_stay;
CREATE TRIGGER people_stay BEFORE UPDATE ON people
WHEN NEW.id IS DISTINCT FROM OLD.id
BEGIN
  SELECT RAISE(ABORT, 'a person keeps its id');
END;

DROP TRIGGER IF EXISTS organisations_stay;
CREATE TRIGGER organisations_stay BEFORE UPDATE ON organisations
WHEN NEW.id IS DISTINCT FROM OLD.id
BEGIN
  SELECT RAISE(ABORT, 'an organisation keeps its id');
END;

-- ---------------------------------------------------------------------------------------------------------------------
-- Runs and digests are only ever added. A run that is finished is what it was; only one that is going on writes digests.

DROP TRIGGER IF EXISTS runs_known;
CREATE TRIGGER runs_known BEFORE INSERT ON runs
WHEN EXISTS (SELECT 1 FROM runs WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'a run of this id is in the archive already');
END;

DROP TRIGGER IF EXISTS runs_finished;
CREATE TRIGGER runs_finished BEFORE UPDATE ON runs
WHEN OLD.finished_at IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'a run that is finished is never changed');
END;

DROP TRIGGER IF EXISTS runs_kept;
CREATE TRIGGER runs_kept BEFORE DELETE ON runs
BEGIN
  SELECT RAISE(ABORT, 'runs are never deleted');
END;

DROP TRIGGER IF EXISTS article_digests_written;
CREATE TRIGGER article_digests_written BEFORE INSERT ON article_digests
WHEN EXISTS (SELECT 1 FROM runs WHERE id = NEW.run_id AND finished_at IS NOT NULL)
  OR EXISTS (SELECT 1 FROM article_digests WHERE article_id = NEW.article_id AND run_id = NEW.run_id)
BEGIN
  SELECT RAISE(ABORT, 'the digest of an article is written once, by a run that is going on');
END;

DROP TRIGGER IF EXISTS article_digests_unchanged;
CREATE TRIGGER article_digests_unchanged BEFORE UPDATE ON article_digests
BEGIN
  SELECT RAISE(ABORT, 'digests are never changed');
END;

DROP TRIGGER IF EXISTS article_digests_kept;
CREATE TRIGGER article_digests_kept BEFORE DELETE ON article_digests
BEGIN
  SELECT RAISE(ABORT, 'digests are never deleted');
END;

-- ---------------------------------------------------------------------------------------------------------------------
-- What people decide is a log: rows are only added, by a run that is going on. Only the words of a decision about an article
-- that is being removed go, or about somebody of whom nothing is left with it, and their digests stay.

DROP TRIGGER IF EXISTS decisions_logged;
CREATE TRIGGER decisions_logged BEFORE INSERT ON decisions
WHEN EXISTS (SELECT 1 FROM runs WHERE id = NEW.run_id AND finished_at IS NOT NULL)
  OR EXISTS (SELECT 1 FROM decisions WHERE id = NEW.id OR key = NEW.key)
BEGIN
  SELECT RAISE(ABORT, 'a decision is logged once, by a run that is going on');
END;

DROP TRIGGER IF EXISTS decisions_printed;
CREATE TRIGGER decisions_printed BEFORE INSERT ON decisions
WHEN NEW.exact IS NOT NULL AND EXISTS (
  SELECT 1 FROM articles
  WHERE sha256 = NEW.article_sha256
    AND substr(text, NEW.start_char + 1, NEW.end_char - NEW.start_char) <> NEW.exact
)
BEGIN
  SELECT RAISE(ABORT, 'the words of the decision are not those of the article at its passage');
END;

DROP TRIGGER IF EXISTS decisions_undo_once;
CREATE TRIGGER decisions_undo_once BEFORE INSERT ON decisions
WHEN NEW.undoes IS NOT NULL AND EXISTS (SELECT 1 FROM decisions WHERE key = NEW.undoes AND action IN ('undo', 'remove'))
BEGIN
  SELECT RAISE(ABORT, 'an undo is not undone, nor a removal: the decision is made again');
END;

DROP TRIGGER IF EXISTS decisions_unchanged;
CREATE TRIGGER decisions_unchanged BEFORE UPDATE ON decisions
WHEN NEW.id IS DISTINCT FROM OLD.id
  OR NEW.key IS DISTINCT FROM OLD.key
  OR NEW.made_at IS DISTINCT FROM OLD.made_at
  OR NEW.made_by IS DISTINCT FROM OLD.made_by
  OR NEW.action IS DISTINCT FROM OLD.action
  OR NEW.article_sha256 IS DISTINCT FROM OLD.article_sha256
  OR NEW.original_sha256 IS DISTINCT FROM OLD.original_sha256
  OR NEW.start_char IS DISTINCT FROM OLD.start_char
  OR NEW.end_char IS DISTINCT FROM OLD.end_char
  OR NEW.exact_sha256 IS DISTINCT FROM OLD.exact_sha256
  OR NEW.value_sha256 IS DISTINCT FROM OLD.value_sha256
  OR NEW.reason_sha256 IS DISTINCT FROM OLD.reason_sha256
  OR NEW.undoes IS DISTINCT FROM OLD.undoes
  OR NEW.run_id IS DISTINCT FROM OLD.run_id
  OR coalesce(NEW.exact, NEW.prefix, NEW.suffix, NEW.value, NEW.reason) IS NOT NULL
  OR NOT EXISTS (
    SELECT 1 FROM tombstones JOIN runs ON runs.id = tombstones.run_id
    WHERE (OLD.article_sha256 IS NULL OR tombstones.article_sha256 = OLD.article_sha256) AND runs.finished_at IS NULL
  )
BEGIN
  SELECT RAISE(ABORT, 'a decision is never changed, but undone by another');
END;

DROP TRIGGER IF EXISTS decisions_kept;
CREATE TRIGGER decisions_kept BEFORE DELETE ON decisions
BEGIN
  SELECT RAISE(ABORT, 'decisions are never deleted, but undone by others');
END;

DROP TRIGGER IF EXISTS review_draws_drawn;
CREATE TRIGGER review_draws_drawn BEFORE INSERT ON review_draws
WHEN EXISTS (SELECT 1 FROM runs WHERE id = NEW.run_id AND finished_at IS NOT NULL)
  OR EXISTS (SELECT 1 FROM review_draws WHERE run_id = NEW.run_id AND seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'what is drawn is written once, by a run that is going on');
END;

DROP TRIGGER IF EXISTS review_draws_unchanged;
CREATE TRIGGER review_draws_unchanged BEFORE UPDATE ON review_draws
BEGIN
  SELECT RAISE(ABORT, 'what was drawn is never changed');
END;

DROP TRIGGER IF EXISTS review_draws_kept;
CREATE TRIGGER review_draws_kept BEFORE DELETE ON review_draws
BEGIN
  SELECT RAISE(ABORT, 'what was drawn is never deleted');
END;

DROP TRIGGER IF EXISTS tombstones_made;
CREATE TRIGGER tombstones_made BEFORE INSERT ON tombstones
WHEN EXISTS (SELECT 1 FROM runs WHERE id = NEW.run_id AND finished_at IS NOT NULL)
  OR EXISTS (SELECT 1 FROM tombstones WHERE id = NEW.id OR article_sha256 = NEW.article_sha256 OR article_id = NEW.article_id)
BEGIN
  SELECT RAISE(ABORT, 'a tombstone is made once, by a run that is going on');
END;

DROP TRIGGER IF EXISTS tombstones_unchanged;
CREATE TRIGGER tombstones_unchanged BEFORE UPDATE ON tombstones
BEGIN
  SELECT RAISE(ABORT, 'tombstones are never changed');
END;

DROP TRIGGER IF EXISTS tombstones_kept;
CREATE TRIGGER tombstones_kept BEFORE DELETE ON tombstones
BEGIN
  SELECT RAISE(ABORT, 'tombstones are never deleted');
END;

DROP TRIGGER IF EXISTS originals_known;
CREATE TRIGGER originals_known BEFORE INSERT ON originals
WHEN EXISTS (SELECT 1 FROM originals WHERE id = NEW.id OR sha256 = NEW.sha256)
  OR EXISTS (SELECT 1 FROM tombstones WHERE original_sha256 = NEW.sha256)
BEGIN
  SELECT RAISE(ABORT, 'an original of this id or sha256 is in the archive already, or was removed from it');
END;

DROP TRIGGER IF EXISTS originals_unchanged;
CREATE TRIGGER originals_unchanged BEFORE UPDATE ON originals
BEGIN
  SELECT RAISE(ABORT, 'the bytes received are never changed');
END;

DROP TRIGGER IF EXISTS originals_kept;
CREATE TRIGGER originals_kept BEFORE DELETE ON originals
WHEN NOT EXISTS (SELECT 1 FROM tombstones JOIN runs ON runs.id = tombstones.run_id WHERE runs.finished_at IS NULL)
  OR EXISTS (SELECT 1 FROM receipts WHERE original_id = OLD.id)
BEGIN
  SELECT RAISE(ABORT, 'the bytes received are never deleted, only removed beside a tombstone');
END;

DROP TRIGGER IF EXISTS receipts_known;
CREATE TRIGGER receipts_known BEFORE INSERT ON receipts
WHEN EXISTS (SELECT 1 FROM receipts WHERE article_id = NEW.article_id AND seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'a receipt is written once');
END;

DROP TRIGGER IF EXISTS receipts_unchanged;
CREATE TRIGGER receipts_unchanged BEFORE UPDATE ON receipts
BEGIN
  SELECT RAISE(ABORT, 'receipts are never changed');
END;

DROP TRIGGER IF EXISTS receipts_kept;
CREATE TRIGGER receipts_kept BEFORE DELETE ON receipts
WHEN NOT EXISTS (
  SELECT 1 FROM tombstones JOIN runs ON runs.id = tombstones.run_id
  WHERE tombstones.article_id = OLD.article_id AND runs.finished_at IS NULL
)
BEGIN
  SELECT RAISE(ABORT, 'receipts are never deleted, only removed beside a tombstone');
END;

-- ---------------------------------------------------------------------------------------------------------------------
-- A speaker is whom its mention means, and its copies are true.

DROP TRIGGER IF EXISTS quote_speakers_agree_insert;
CREATE TRIGGER quote_speakers_agree_insert BEFORE INSERT ON quote_speakers
WHEN NEW.mention_id IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM mentions
  WHERE id = NEW.mention_id
    AND article_id = NEW.article_id
    AND person_id IS NOT DISTINCT FROM NEW.person_id
    AND organisation_id IS NOT DISTINCT FROM NEW.organisation_id
)
BEGIN
  SELECT RAISE(ABORT, 'the speaker is not whom its mention means');
END;

DROP TRIGGER IF EXISTS quote_speakers_agree_update;
CREATE TRIGGER quote_speakers_agree_update BEFORE UPDATE ON quote_speakers
WHEN NEW.mention_id IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM mentions
  WHERE id = NEW.mention_id
    AND article_id = NEW.article_id
    AND person_id IS NOT DISTINCT FROM NEW.person_id
    AND organisation_id IS NOT DISTINCT FROM NEW.organisation_id
)
BEGIN
  SELECT RAISE(ABORT, 'the speaker is not whom its mention means');
END;

-- With foreign keys on, the speakers have followed by ON UPDATE CASCADE when this runs.
DROP TRIGGER IF EXISTS mentions_agree;
CREATE TRIGGER mentions_agree AFTER UPDATE ON mentions
WHEN EXISTS (
  SELECT 1 FROM quote_speakers
  WHERE mention_id = NEW.id
    AND article_id = NEW.article_id
    AND (person_id IS DISTINCT FROM NEW.person_id OR organisation_id IS DISTINCT FROM NEW.organisation_id)
)
BEGIN
  SELECT RAISE(ABORT, 'a speaker points at this mention and would contradict it');
END;

DROP TRIGGER IF EXISTS quote_speakers_copies_insert;
CREATE TRIGGER quote_speakers_copies_insert BEFORE INSERT ON quote_speakers
WHEN NEW.article_id IS DISTINCT FROM (SELECT article_id FROM quotes WHERE id = NEW.quote_id)
  OR NEW.published_on IS DISTINCT FROM (SELECT published_on FROM articles WHERE id = NEW.article_id)
BEGIN
  SELECT RAISE(ABORT, 'quote_speakers.article_id and published_on are those of the quote''s article');
END;

DROP TRIGGER IF EXISTS quote_speakers_copies_update;
CREATE TRIGGER quote_speakers_copies_update BEFORE UPDATE ON quote_speakers
WHEN NEW.article_id IS DISTINCT FROM (SELECT article_id FROM quotes WHERE id = NEW.quote_id)
  OR NEW.published_on IS DISTINCT FROM (SELECT published_on FROM articles WHERE id = NEW.article_id)
BEGIN
  SELECT RAISE(ABORT, 'quote_speakers.article_id and published_on are those of the quote''s article');
END;

DROP TRIGGER IF EXISTS articles_published_on_copied;
CREATE TRIGGER articles_published_on_copied AFTER UPDATE ON articles
WHEN NEW.published_on IS DISTINCT FROM OLD.published_on
BEGIN
  UPDATE quote_speakers SET published_on = NEW.published_on WHERE article_id = NEW.id;
END;

-- ---------------------------------------------------------------------------------------------------------------------
-- Views that people query. Every column has an alias.

-- Each article among the versions of its story. It is withdrawn if it was taken back, corrected or superseded if a later version
-- is here, and else the latest; NULL of one that was not compared with the others yet.
DROP VIEW IF EXISTS article_versions;
CREATE VIEW article_versions AS
SELECT
  articles.id AS article_id,
  articles.story_id AS story_id,
  stories.slug AS story_slug,
  CASE
    WHEN articles.publication_status = 'canceled' THEN 'withdrawn'
    WHEN EXISTS (
      SELECT 1 FROM article_links WHERE article_links.other_id = articles.id AND article_links.kind = 'correction'
    ) THEN 'corrected'
    WHEN EXISTS (
      SELECT 1 FROM article_links WHERE article_links.other_id = articles.id AND article_links.kind = 'revision'
    ) THEN 'superseded'
    WHEN EXISTS (
      SELECT 1 FROM article_sketches WHERE article_sketches.article_id = articles.id
    ) THEN 'latest'
  END AS version_state
FROM articles
LEFT JOIN stories ON stories.id = articles.story_id;

-- One row per quote and speaker. A joint statement has several rows; `via` is a column.
-- text: what was said, and before it the cue where it is not asserted: "denied that he had taken the money".
-- title: the person's latest title printed at or before the quote and its attribution, else the first one after.
DROP VIEW IF EXISTS quotes_attributed;
CREATE VIEW quotes_attributed AS
SELECT
  quote_speakers.quote_id AS quote_id,
  substr(articles.sha256, 1, 12) || ':' || quotes.start_char || '-' || quotes.end_char AS address,
  quotes.kind AS kind,
  CASE quotes.stance WHEN 'asserted' THEN quotes.text ELSE coalesce(
    (
      SELECT group_concat(exact, ' … ') FROM (
        SELECT exact FROM quote_spans
        WHERE quote_id = quotes.id AND article_id = quotes.article_id AND role = 'cue' ORDER BY seq
      ) AS printed
    ),
    '[' || quotes.stance || ']'
  ) || ' ' || quotes.text END AS text,
  coalesce(
    people.name,
    organisations.name,
    (
      SELECT described.exact FROM mentions AS described
      WHERE described.id = mentions.refers_to_id AND described.article_id = mentions.article_id
    ),
    mentions.exact,
    quote_speakers.attribution
  ) AS speaker,
  quote_speakers.kind AS speaker_kind,
  (
    SELECT count(*) FROM quote_speakers AS every
    WHERE every.quote_id = quotes.id AND every.article_id = quotes.article_id AND every.role = 'speaker'
  ) AS speaker_count,
  coalesce(
    (
      SELECT titled.title
      FROM mentions AS titled
      WHERE titled.article_id = quotes.article_id
        AND titled.person_id = quote_speakers.person_id
        AND (titled.title_start_char < quotes.end_char
          OR titled.title_start_char < quote_speakers.attribution_end_char)
      ORDER BY titled.title_start_char DESC
      LIMIT 1
    ),
    (
      SELECT titled.title
      FROM mentions AS titled
      WHERE titled.article_id = quotes.article_id
        AND titled.person_id = quote_speakers.person_id
        AND titled.title IS NOT NULL
      ORDER BY titled.title_start_char
      LIMIT 1
    )
  ) AS title,
  quote_speakers.attribution AS attribution,
  (
    SELECT group_concat(name, ', ') FROM (
      SELECT coalesce(people.name, organisations.name, mentions.exact, via.attribution) AS name
      FROM quote_speakers AS via
      LEFT JOIN mentions ON mentions.id = via.mention_id AND mentions.article_id = via.article_id
      LEFT JOIN people ON people.id = via.person_id
      LEFT JOIN organisations ON organisations.id = via.organisation_id
      WHERE via.quote_id = quotes.id AND via.article_id = quotes.article_id AND via.role = 'via'
      ORDER BY via.seq
    ) AS named
  ) AS via,
  (
    SELECT group_concat(exact, ' … ') FROM (
      SELECT exact FROM quote_spans
      WHERE quote_id = quotes.id AND article_id = quotes.article_id AND role = 'cue' ORDER BY seq
    ) AS printed
  ) AS cue,
  (
    SELECT group_concat(exact, ' … ') FROM (
      SELECT exact FROM quote_spans
      WHERE quote_id = quotes.id AND article_id = quotes.article_id AND role = 'addressee' ORDER BY seq
    ) AS printed
  ) AS addressee,
  (
    SELECT group_concat(exact, ' … ') FROM (
      SELECT exact FROM quote_spans
      WHERE quote_id = quotes.id AND article_id = quotes.article_id AND role = 'occasion' ORDER BY seq
    ) AS printed
  ) AS occasion,
  quotes.said_from AS said_from,
  quotes.said_until AS said_until,
  articles.headline AS headline,
  articles.published_at AS published_at,
  quote_speakers.published_on AS published_on,
  (
    SELECT group_concat(name, ', ') FROM (
      SELECT coalesce(people.name, organisations.name) AS name, min(credits.seq) AS first_seq
      FROM credits
      LEFT JOIN people ON people.id = credits.person_id
      LEFT JOIN organisations ON organisations.id = credits.organisation_id
      WHERE credits.article_id = quotes.article_id AND credits.role IN ('author', 'reporter', 'contributor')
      GROUP BY credits.person_id, credits.organisation_id, people.name, organisations.name
      ORDER BY first_seq
    ) AS credited
  ) AS reported_by,
  quotes.rule AS rule,
  quotes.confidence AS confidence,
  quotes.start_char AS start_char,
  quotes.end_char AS end_char,
  quotes.article_id AS article_id,
  quote_speakers.person_id AS person_id,
  quote_speakers.organisation_id AS organisation_id,
  quotes.stance AS stance,
  quotes.decided AS decided,
  quote_speakers.basis AS speaker_basis,
  quotes.decision_id AS decision_id,
  quote_speakers.unnamed_as AS unnamed_as,
  quote_speakers.anonymity AS anonymity,
  quote_speakers.anonymity_reason AS anonymity_reason,
  articles.story_id AS story_id,
  (SELECT utterance_id FROM utterance_prints WHERE utterance_prints.quote_id = quotes.id) AS utterance_id,
  (SELECT slug FROM stories WHERE stories.id = articles.story_id) AS story_slug,
  (SELECT version_state FROM article_versions WHERE article_versions.article_id = articles.id) AS version_state
FROM quote_speakers
JOIN quotes ON quotes.id = quote_speakers.quote_id AND quotes.article_id = quote_speakers.article_id
JOIN articles ON articles.id = quotes.article_id
LEFT JOIN mentions ON mentions.id = quote_speakers.mention_id AND mentions.article_id = quote_speakers.article_id
LEFT JOIN people ON people.id = quote_speakers.person_id
LEFT JOIN organisations ON organisations.id = quote_speakers.organisation_id
WHERE quote_speakers.role = 'speaker';

-- One row per article and named speaker.
DROP VIEW IF EXISTS article_speakers;
CREATE VIEW article_speakers AS
SELECT
  counted.article_id AS article_id,
  counted.published_on AS published_on,
  coalesce(people.name, organisations.name) AS speaker,
  counted.kind AS speaker_kind,
  counted.quote_count AS quote_count,
  counted.person_id AS person_id,
  counted.organisation_id AS organisation_id
FROM (
  SELECT article_id, person_id, organisation_id, kind, published_on, count(DISTINCT quote_id) AS quote_count
  FROM quote_speakers
  WHERE role = 'speaker' AND kind IN ('person', 'organisation')
  GROUP BY article_id, person_id, organisation_id, kind, published_on
) AS counted
LEFT JOIN people ON people.id = counted.person_id
LEFT JOIN organisations ON organisations.id = counted.organisation_id;

-- One row per person, title as stated and article; the offsets are those of the first time it is printed there.
DROP VIEW IF EXISTS person_titles;
CREATE VIEW person_titles AS
SELECT
  stated.person_id AS person_id,
  people.name AS person,
  stated.title AS title,
  stated.article_id AS article_id,
  articles.headline AS headline,
  articles.published_on AS published_on,
  stated.start_char AS start_char,
  stated.start_char + length(stated.title) AS end_char
FROM (
  SELECT person_id, title, article_id, min(title_start_char) AS start_char
  FROM mentions
  WHERE title IS NOT NULL AND person_id IS NOT NULL
  GROUP BY person_id, title, article_id
) AS stated
JOIN people ON people.id = stated.person_id
JOIN articles ON articles.id = stated.article_id;

DROP VIEW IF EXISTS credits_listed;
CREATE VIEW credits_listed AS
SELECT
  credits.id AS credit_id,
  credits.article_id AS article_id,
  credits.seq AS seq,
  credits.role AS role,
  credits.printed_role AS printed_role,
  credits.credited_in AS credited_in,
  coalesce(people.name, organisations.name) AS name,
  credits.name_as_stated AS name_as_stated,
  CASE WHEN credits.person_id IS NULL THEN 'organisation' ELSE 'person' END AS credited_kind,
  credits.place AS place,
  credits.affiliation AS affiliation,
  articles.headline AS headline,
  articles.published_at AS published_at,
  articles.published_on AS published_on,
  credits.start_char AS start_char,
  credits.end_char AS end_char,
  credits.person_id AS person_id,
  credits.organisation_id AS organisation_id,
  credits.basis AS basis,
  credits.decision_id AS decision_id
FROM credits
JOIN articles ON articles.id = credits.article_id
LEFT JOIN people ON people.id = credits.person_id
LEFT JOIN organisations ON organisations.id = credits.organisation_id;

-- One row per article and person; a name printed as a credit is no mention.
DROP VIEW IF EXISTS people_mentioned;
CREATE VIEW people_mentioned AS
SELECT
  counted.article_id AS article_id,
  counted.person_id AS person_id,
  people.name AS person,
  counted.mention_count AS mention_count,
  counted.start_char AS start_char,
  articles.headline AS headline,
  articles.published_on AS published_on
FROM (
  SELECT article_id, person_id, count(*) AS mention_count, min(start_char) AS start_char
  FROM mentions
  WHERE person_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM credits
    WHERE credits.article_id = mentions.article_id
      AND credits.start_char < mentions.end_char
      AND mentions.start_char < credits.end_char
  )
  GROUP BY article_id, person_id
) AS counted
JOIN people ON people.id = counted.person_id
JOIN articles ON articles.id = counted.article_id;

-- The words of `quotes_fts`: one row per quote. Its text, who said it and who passed it on, their titles, the occasion.
-- The index keeps none of them, so before a quote is changed or deleted its old words must be taken out:
--   INSERT INTO quotes_fts(quotes_fts, rowid, text, speaker, title, occasion)
--   SELECT 'delete', quote_id, text, speaker, title, occasion FROM quotes_searched WHERE …
-- and after a change by hand:  INSERT INTO quotes_fts(quotes_fts) VALUES ('rebuild')
DROP VIEW IF EXISTS quotes_searched;
CREATE VIEW quotes_searched AS
SELECT
  quotes.id AS quote_id,
  quotes.article_id AS article_id,
  CASE quotes.stance WHEN 'asserted' THEN quotes.text ELSE coalesce(
    (
      SELECT group_concat(exact, ' … ') FROM (
        SELECT exact FROM quote_spans
        WHERE quote_id = quotes.id AND article_id = quotes.article_id AND role = 'cue' ORDER BY seq
      ) AS printed
    ),
    '[' || quotes.stance || ']'
  ) || ' ' || quotes.text END AS text,
  (
    SELECT group_concat(name, ', ') FROM (
      SELECT coalesce(people.name, organisations.name, quote_speakers.attribution) AS name
      FROM quote_speakers
      LEFT JOIN people ON people.id = quote_speakers.person_id
      LEFT JOIN organisations ON organisations.id = quote_speakers.organisation_id
      WHERE quote_speakers.quote_id = quotes.id AND quote_speakers.article_id = quotes.article_id
      ORDER BY quote_speakers.seq
    ) AS named
  ) AS speaker,
  (
    SELECT group_concat(title, ', ') FROM (
      SELECT DISTINCT mentions.title AS title
      FROM quote_speakers
      CROSS JOIN mentions -- in this order: the other way about SQLite reads all that a person ever said
        ON mentions.article_id = quotes.article_id AND mentions.person_id = quote_speakers.person_id
      WHERE quote_speakers.quote_id = quotes.id AND quote_speakers.article_id = quotes.article_id
        AND mentions.title IS NOT NULL
      ORDER BY mentions.title
    ) AS titled
  ) AS title,
  (
    SELECT group_concat(exact, ' … ') FROM (
      SELECT exact FROM quote_spans
      WHERE quote_id = quotes.id AND article_id = quotes.article_id AND role = 'occasion' ORDER BY seq
    ) AS printed
  ) AS occasion
FROM quotes;

-- ---------------------------------------------------------------------------------------------------------------------
-- Whatever breaks a promise, although no trigger, CHECK or key refused it: they can be dropped or switched off.

DROP VIEW IF EXISTS integrity_problems;
CREATE VIEW integrity_problems AS
WITH
  spans(table_name, row_key, article_id, start_char, end_char, exact) AS (
    SELECT 'article_spans', article_id || '/' || role || '/' || seq, article_id, start_char, end_char, exact
    FROM article_spans
    UNION ALL
    SELECT 'article_places', article_id || '/' || seq, article_id, start_char, end_char, exact FROM article_places
    UNION ALL
    SELECT 'mentions', id, article_id, start_char, end_char, exact FROM mentions
    UNION ALL
    SELECT 'mentions', id || ' (title)', article_id, title_start_char, title_end_char, title
    FROM mentions WHERE coalesce(title, title_start_char, title_end_char) IS NOT NULL
    UNION ALL
    SELECT 'quote_spans', quote_id || '/' || role || '/' || seq, article_id, start_char, end_char, exact FROM quote_spans
    UNION ALL
    SELECT 'quote_speakers', quote_id || '/' || seq, article_id,
      attribution_start_char, attribution_end_char, attribution
    FROM quote_speakers
    WHERE coalesce(attribution, attribution_start_char, attribution_end_char) IS NOT NULL
    UNION ALL
    SELECT 'credits', id, article_id, start_char, end_char, exact
    FROM credits WHERE basis = 'stated' OR coalesce(start_char, end_char, exact) IS NOT NULL
    UNION ALL
    SELECT 'article_labels', article_id || '/' || seq, article_id, start_char, end_char, exact
    FROM article_labels WHERE basis = 'stated' OR coalesce(start_char, end_char, exact) IS NOT NULL
  ),
  keys(table_name, row_key, article_id, column_name, found) AS (
    SELECT 'articles', id, id, 'added_run_id', added_run_id IN (SELECT id FROM runs) FROM articles
    UNION ALL
    SELECT 'articles', id, id, 'extracted_run_id', extracted_run_id IS NULL OR extracted_run_id IN (SELECT id FROM runs) FROM articles
    UNION ALL
    SELECT 'article_digests', article_id || '/' || run_id, article_id, 'article_id',
      article_id IN (SELECT id FROM articles) OR article_id IN (SELECT article_id FROM tombstones) FROM article_digests
    UNION ALL
    SELECT 'article_digests', article_id || '/' || run_id, article_id, 'run_id',
      run_id IN (SELECT id FROM runs) FROM article_digests
    UNION ALL
    SELECT 'article_spans', article_id || '/' || role || '/' || seq, article_id, 'article_id',
      article_id IN (SELECT id FROM articles) FROM article_spans
    UNION ALL
    SELECT 'article_places', article_id || '/' || seq, article_id, 'article_id',
      article_id IN (SELECT id FROM articles) FROM article_places
    UNION ALL
    SELECT 'article_blocks', article_id || '/' || seq, article_id, 'article_id',
      article_id IN (SELECT id FROM articles) FROM article_blocks
    UNION ALL
    SELECT 'person_names', person_id || '/' || name, NULL, 'person_id',
      person_id IN (SELECT id FROM people) FROM person_names
    UNION ALL
    SELECT 'organisation_names', organisation_id || '/' || name, NULL, 'organisation_id',
      organisation_id IN (SELECT id FROM organisations) FROM organisation_names
    UNION ALL
    SELECT 'mentions', id, article_id, 'article_id', article_id IN (SELECT id FROM articles) FROM mentions
    UNION ALL
    SELECT 'mentions', id, article_id, 'person_id', person_id IS NULL OR person_id IN (SELECT id FROM people) FROM mentions
    UNION ALL
    SELECT 'mentions', id, article_id, 'organisation_id',
      organisation_id IS NULL OR organisation_id IN (SELECT id FROM organisations) FROM mentions
    UNION ALL
    SELECT 'quotes', id, article_id, 'article_id', article_id IN (SELECT id FROM articles) FROM quotes
    UNION ALL
    SELECT 'quote_spans', quote_id || '/' || role || '/' || seq, article_id, 'quote_id',
      quote_id IN (SELECT id FROM quotes) FROM quote_spans
    UNION ALL
    SELECT 'quote_speakers', quote_id || '/' || seq, article_id, 'quote_id',
      quote_id IN (SELECT id FROM quotes) FROM quote_speakers
    UNION ALL
    SELECT 'quote_spans', quote_id || '/' || role || '/' || seq, article_id, 'article_id',
      article_id IN (SELECT id FROM articles) FROM quote_spans
    UNION ALL
    SELECT 'quote_speakers', quote_id || '/' || seq, article_id, 'article_id',
      article_id IN (SELECT id FROM articles) FROM quote_speakers
    UNION ALL
    SELECT 'quote_speakers', quote_id || '/' || seq, article_id, 'mention_id',
      mention_id IS NULL OR mention_id IN (SELECT id FROM mentions) FROM quote_speakers
    UNION ALL
    SELECT 'quote_speakers', quote_id || '/' || seq, article_id, 'person_id',
      person_id IS NULL OR person_id IN (SELECT id FROM people) FROM quote_speakers
    UNION ALL
    SELECT 'quote_speakers', quote_id || '/' || seq, article_id, 'organisation_id',
      organisation_id IS NULL OR organisation_id IN (SELECT id FROM organisations) FROM quote_speakers
    UNION ALL
    SELECT 'quote_speakers', quote_id || '/' || seq, article_id, 'speaks_for_id',
      speaks_for_id IS NULL OR speaks_for_id IN (SELECT id FROM organisations) FROM quote_speakers
    UNION ALL
    SELECT 'credits', id, article_id, 'article_id', article_id IN (SELECT id FROM articles) FROM credits
    UNION ALL
    SELECT 'credits', id, article_id, 'person_id', person_id IS NULL OR person_id IN (SELECT id FROM people) FROM credits
    UNION ALL
    SELECT 'credits', id, article_id, 'organisation_id',
      organisation_id IS NULL OR organisation_id IN (SELECT id FROM organisations) FROM credits
    UNION ALL
    SELECT 'mentions', id, article_id, 'refers_to_id',
      refers_to_id IS NULL OR EXISTS (
        SELECT 1 FROM mentions AS antecedent
        WHERE antecedent.id = mentions.refers_to_id AND antecedent.article_id = mentions.article_id
      ) FROM mentions
    UNION ALL
    SELECT 'mentions', id, article_id, 'decision_id',
      decision_id IS NULL OR decision_id IN (SELECT id FROM decisions) FROM mentions
    UNION ALL
    SELECT 'quotes', id, article_id, 'decision_id',
      decision_id IS NULL OR decision_id IN (SELECT id FROM decisions) FROM quotes
    UNION ALL
    SELECT 'credits', id, article_id, 'decision_id',
      decision_id IS NULL OR decision_id IN (SELECT id FROM decisions) FROM credits
    UNION ALL
    SELECT 'decisions', id, NULL, 'run_id', run_id IN (SELECT id FROM runs) FROM decisions
    UNION ALL
    SELECT 'review_draws', run_id || '/' || seq, NULL, 'run_id', run_id IN (SELECT id FROM runs) FROM review_draws
    UNION ALL
    SELECT 'decision_faults', article_id || '/' || seq, article_id, 'article_id',
      article_id IN (SELECT id FROM articles) FROM decision_faults
    UNION ALL
    SELECT 'decision_faults', article_id || '/' || seq, article_id, 'decision_id',
      decision_id IN (SELECT id FROM decisions) FROM decision_faults
    UNION ALL
    SELECT 'decisions_pending', article_id, article_id, 'article_id',
      article_id IN (SELECT id FROM articles) FROM decisions_pending
    UNION ALL
    SELECT 'quote_addresses', article_id || '/' || start_char || '-' || end_char, article_id, 'article_id',
      article_id IN (SELECT id FROM articles) FROM quote_addresses
    UNION ALL
    SELECT 'quote_addresses', article_id || '/' || start_char || '-' || end_char, article_id, 'quote_id',
      quote_id IS NULL OR quote_id IN (SELECT id FROM quotes) FROM quote_addresses
    UNION ALL
    SELECT 'quote_addresses', article_id || '/' || start_char || '-' || end_char, article_id, 'run_id',
      run_id IN (SELECT id FROM runs) FROM quote_addresses
    UNION ALL
    SELECT 'slug_redirects', kind || '/' || slug, NULL, 'person_id',
      person_id IS NULL OR person_id IN (SELECT id FROM people) FROM slug_redirects
    UNION ALL
    SELECT 'slug_redirects', kind || '/' || slug, NULL, 'organisation_id',
      organisation_id IS NULL OR organisation_id IN (SELECT id FROM organisations) FROM slug_redirects
    UNION ALL
    SELECT 'tombstones', id, NULL, 'run_id', run_id IN (SELECT id FROM runs) FROM tombstones
    UNION ALL
    SELECT 'receipts', article_id || '/' || seq, article_id, 'article_id',
      article_id IN (SELECT id FROM articles) FROM receipts
    UNION ALL
    SELECT 'receipts', article_id || '/' || seq, article_id, 'original_id',
      original_id IS NULL OR original_id IN (SELECT id FROM originals) FROM receipts
    UNION ALL
    SELECT 'receipts', article_id || '/' || seq, article_id, 'run_id', run_id IN (SELECT id FROM runs) FROM receipts
    UNION ALL
    SELECT 'article_facts', article_id || '/' || name || '/' || seq, article_id, 'article_id',
      article_id IN (SELECT id FROM articles) FROM article_facts
    UNION ALL
    SELECT 'article_pages', article_id || '/' || page, article_id, 'article_id',
      article_id IN (SELECT id FROM articles) FROM article_pages
    UNION ALL
    SELECT 'diagnostics', id, article_id, 'article_id', article_id IN (SELECT id FROM articles) FROM diagnostics
  ),
  contents(quote_id, start_char, end_char, text) AS (
    SELECT quote_id, min(start_char), max(end_char), group_concat(exact, ' […] ')
    FROM (
      SELECT quote_id, start_char, end_char, exact FROM quote_spans WHERE role = 'content' ORDER BY quote_id, seq
    ) AS printed
    GROUP BY quote_id
  ),
  -- Once for each article and not for each place in it.
  lengths(article_id, characters) AS MATERIALIZED (
    SELECT id, length(text) FROM articles WHERE id IN (SELECT article_id FROM diagnostics)
  )

SELECT
  'span-differs' AS code,
  spans.table_name AS table_name,
  CAST(spans.row_key AS TEXT) AS row_key,
  spans.article_id AS article_id,
  'stored characters are not those of the article from ' || coalesce(spans.start_char, 'NULL')
    || ' to ' || coalesce(spans.end_char, 'NULL') AS message
FROM spans
LEFT JOIN articles ON articles.id = spans.article_id
WHERE CASE
    WHEN EXISTS (SELECT 1 FROM article_blocks WHERE article_id = spans.article_id AND seq = 0) THEN (
      SELECT substr(group_concat(text, ''), spans.start_char % 4096 + 1, spans.end_char - spans.start_char)
      FROM (
        SELECT text FROM article_blocks
        WHERE article_id = spans.article_id
          AND seq BETWEEN spans.start_char / 4096 AND (spans.end_char - 1) / 4096
        ORDER BY seq
      ) AS blocks
    )
    ELSE substr(articles.text, spans.start_char + 1, spans.end_char - spans.start_char)
  END IS DISTINCT FROM spans.exact
  OR length(spans.exact) IS DISTINCT FROM spans.end_char - spans.start_char
  OR spans.exact IS NULL
  OR spans.start_char < 0

UNION ALL
SELECT 'blocks-differ', 'article_blocks', CAST(joined.article_id AS TEXT), joined.article_id,
  'the blocks are not the text of the article, each but the last of 4096 characters'
FROM (
  SELECT article_id, group_concat(text, '') AS text, count(*) AS blocks, max(seq) AS last, min(seq) AS first,
    count(*) FILTER (WHERE length(text) < 4096 AND NOT is_last) AS short
  FROM (
    SELECT article_id, seq, text, seq = max(seq) OVER (PARTITION BY article_id) AS is_last
    FROM article_blocks ORDER BY article_id, seq
  ) AS ordered
  GROUP BY article_id
) AS joined
LEFT JOIN articles ON articles.id = joined.article_id
WHERE joined.text IS DISTINCT FROM articles.text
  OR joined.first <> 0 OR joined.blocks <> joined.last + 1 OR joined.short > 0

UNION ALL
SELECT 'dangling-key', table_name, CAST(row_key AS TEXT), article_id, column_name || ' points at no row'
FROM keys WHERE found = 0

UNION ALL
SELECT 'not-in-text', 'articles', CAST(id AS TEXT), id, 'headline, byline or dateline is not printed in the text'
FROM articles
WHERE headline_basis = 'stated' AND instr(text, headline) = 0
  OR byline_basis = 'stated' AND instr(text, byline) = 0
  OR instr(text, coalesce(dateline, '')) = 0

UNION ALL
SELECT 'quote-without-content', 'quotes', CAST(id AS TEXT), article_id, 'the quote has no content span'
FROM quotes WHERE id NOT IN (SELECT quote_id FROM contents)

UNION ALL
SELECT 'quote-envelope', 'quotes', CAST(quotes.id AS TEXT), quotes.article_id,
  'start_char and end_char are not those of its content'
FROM quotes JOIN contents ON contents.quote_id = quotes.id
WHERE quotes.start_char IS DISTINCT FROM contents.start_char OR quotes.end_char IS DISTINCT FROM contents.end_char

UNION ALL
SELECT 'quote-text', 'quotes', CAST(quotes.id AS TEXT), quotes.article_id,
  'text is not its content segments joined by " […] "'
FROM quotes JOIN contents ON contents.quote_id = quotes.id
WHERE quotes.text IS DISTINCT FROM contents.text

UNION ALL
SELECT 'content-order', 'quote_spans', CAST(later.quote_id || '/content/' || later.seq AS TEXT), later.article_id,
  'the content segments overlap or are not in the order of the text'
FROM quote_spans AS later
WHERE later.role = 'content' AND EXISTS (
  SELECT 1 FROM quote_spans AS earlier
  WHERE earlier.quote_id = later.quote_id AND earlier.article_id = later.article_id AND earlier.role = 'content'
    AND earlier.seq < later.seq AND later.start_char < earlier.end_char
)

UNION ALL
SELECT 'quoted-outside-content', 'quote_spans', CAST(quoted.quote_id || '/quoted/' || quoted.seq AS TEXT),
  quoted.article_id, 'quoted words do not lie within a content segment'
FROM quote_spans AS quoted
WHERE quoted.role = 'quoted' AND NOT EXISTS (
  SELECT 1 FROM quote_spans AS content
  WHERE content.quote_id = quoted.quote_id AND content.article_id = quoted.article_id AND content.role = 'content'
    AND content.start_char <= quoted.start_char AND quoted.end_char <= content.end_char
)

UNION ALL
SELECT 'quote-without-speaker', 'quotes', CAST(id AS TEXT), article_id,
  'the quote has no speaker row; an unknown speaker has one of kind unknown'
FROM quotes WHERE id NOT IN (SELECT quote_id FROM quote_speakers WHERE role = 'speaker')

UNION ALL
SELECT 'unknown-beside-known', 'quote_speakers', CAST(unknown.quote_id || '/' || unknown.seq AS TEXT),
  unknown.article_id, 'an unknown speaker stands beside another'
FROM quote_speakers AS unknown
WHERE unknown.kind = 'unknown' AND unknown.role = 'speaker' AND EXISTS (
  SELECT 1 FROM quote_speakers AS other
  WHERE other.quote_id = unknown.quote_id AND other.article_id = unknown.article_id AND other.role = 'speaker' AND other.seq <> unknown.seq
)

UNION ALL
SELECT 'speaker-disagrees', 'quote_speakers', CAST(quote_speakers.quote_id || '/' || quote_speakers.seq AS TEXT),
  quote_speakers.article_id, 'the speaker is not whom its mention means'
FROM quote_speakers
JOIN mentions ON mentions.id = quote_speakers.mention_id
WHERE mentions.person_id IS DISTINCT FROM quote_speakers.person_id
  OR mentions.organisation_id IS DISTINCT FROM quote_speakers.organisation_id
  OR mentions.article_id IS DISTINCT FROM quote_speakers.article_id

UNION ALL
SELECT 'copy-differs', 'quote_speakers', CAST(quote_speakers.quote_id || '/' || quote_speakers.seq AS TEXT),
  quotes.article_id, 'article_id or published_on is not that of the quote''s article'
FROM quote_speakers
JOIN quotes ON quotes.id = quote_speakers.quote_id
JOIN articles ON articles.id = quotes.article_id
WHERE quote_speakers.article_id IS DISTINCT FROM quotes.article_id
  OR quote_speakers.published_on IS DISTINCT FROM articles.published_on

UNION ALL
SELECT 'copy-differs', 'quote_spans', quote_spans.quote_id || '/' || quote_spans.role || '/' || quote_spans.seq,
  quotes.article_id, 'article_id is not that of the quote'
FROM quote_spans
JOIN quotes ON quotes.id = quote_spans.quote_id
WHERE quote_spans.article_id IS DISTINCT FROM quotes.article_id

UNION ALL
SELECT 'place-outside', 'diagnostics', CAST(diagnostics.id AS TEXT), diagnostics.article_id,
  'the place in doubt does not lie within the article'
FROM diagnostics
JOIN lengths ON lengths.article_id = diagnostics.article_id
WHERE diagnostics.end_char > lengths.characters

UNION ALL
SELECT 'name-missing', 'people', CAST(id AS TEXT), NULL, 'the name of the person is not among its names'
FROM people WHERE NOT EXISTS (SELECT 1 FROM person_names WHERE person_id = people.id AND name = people.name)

UNION ALL
SELECT 'name-missing', 'organisations', CAST(id AS TEXT), NULL, 'the name of the organisation is not among its names'
FROM organisations
WHERE NOT EXISTS (
  SELECT 1 FROM organisation_names WHERE organisation_id = organisations.id AND name = organisations.name
)

UNION ALL
SELECT 'id-without-room', table_name, CAST(largest AS TEXT), NULL, 'the largest id of its table leaves no room for another'
FROM (
  SELECT 'runs' AS table_name, max(id) AS largest FROM runs
  UNION ALL SELECT 'articles', max(id) FROM articles
  UNION ALL SELECT 'people', max(id) FROM people
  UNION ALL SELECT 'organisations', max(id) FROM organisations
  UNION ALL SELECT 'mentions', max(id) FROM mentions
  UNION ALL SELECT 'quotes', max(id) FROM quotes
  UNION ALL SELECT 'credits', max(id) FROM credits
  UNION ALL SELECT 'diagnostics', max(id) FROM diagnostics
  UNION ALL SELECT 'decisions', max(id) FROM decisions
  UNION ALL SELECT 'originals', max(id) FROM originals
  UNION ALL SELECT 'tombstones', max(id) FROM tombstones
) AS ids
WHERE largest >= 9007199254740991;

-- ---------------------------------------------------------------------------------------------------------------------
-- What has become of decisions.

-- The decisions that hold: all but those that another takes back, and but the taking back itself.
DROP VIEW IF EXISTS decisions_standing;
CREATE VIEW decisions_standing AS
SELECT
  decisions.id AS decision_id,
  decisions.key AS key,
  decisions.made_at AS made_at,
  decisions.made_by AS made_by,
  decisions.action AS action,
  decisions.article_sha256 AS article_sha256,
  decisions.start_char AS start_char,
  decisions.end_char AS end_char,
  decisions.exact AS exact,
  decisions.value AS value,
  decisions.reason AS reason
FROM decisions
WHERE decisions.action <> 'undo'
  AND NOT EXISTS (SELECT 1 FROM decisions AS later WHERE later.undoes = decisions.key);

-- Standing decisions that have no effect on any row, and why.
DROP VIEW IF EXISTS decisions_unapplied;
CREATE VIEW decisions_unapplied AS
SELECT
  decisions_standing.decision_id AS decision_id,
  decisions_standing.key AS key,
  decisions_standing.made_at AS made_at,
  decisions_standing.made_by AS made_by,
  decisions_standing.action AS action,
  decisions_standing.article_sha256 AS article_sha256,
  CASE
    WHEN decisions_standing.value IS NULL THEN 'the article was removed'
    WHEN articles.id IS NULL THEN 'the article is not in the archive yet'
    WHEN pending.article_id IS NOT NULL THEN 'the article has not been read again yet'
    WHEN faults.reason IS NOT NULL THEN faults.reason
    ELSE 'the other article is not in the archive yet'
  END AS reason
FROM decisions_standing
LEFT JOIN articles ON articles.sha256 = decisions_standing.article_sha256
LEFT JOIN decisions_pending AS pending ON pending.article_id = articles.id
LEFT JOIN decision_faults AS faults
  ON faults.article_id = articles.id AND faults.decision_id = decisions_standing.decision_id
WHERE decisions_standing.article_sha256 IS NOT NULL
  AND decisions_standing.action <> 'remove'
  AND (articles.id IS NULL OR pending.article_id IS NOT NULL OR faults.reason IS NOT NULL
    OR decisions_standing.action IN ('revise', 'copy', 'unrelated') AND NOT EXISTS (
      SELECT 1 FROM articles AS others WHERE others.sha256 = json_extract(decisions_standing.value, '$.other')
    ));

-- How articles stand to each other, from either side: one row for each article and each other one.
DROP VIEW IF EXISTS related_articles;
CREATE VIEW related_articles AS
SELECT
  article_links.article_id AS article_id,
  article_links.other_id AS other_id,
  article_links.kind AS kind,
  'later' AS article_is,
  article_links.share AS share,
  article_links.basis AS basis,
  article_links.decision_id AS decision_id,
  others.headline AS other_headline,
  others.published_at AS other_published_at
FROM article_links
JOIN articles AS others ON others.id = article_links.other_id
UNION ALL
SELECT
  article_links.other_id,
  article_links.article_id,
  article_links.kind,
  'earlier',
  article_links.share,
  article_links.basis,
  article_links.decision_id,
  others.headline,
  others.published_at
FROM article_links
JOIN articles AS others ON others.id = article_links.article_id;

-- The latest version of each article that has a later one: revisions and corrections, not copies in other houses.
DROP VIEW IF EXISTS latest_versions;
CREATE VIEW latest_versions AS
SELECT
  ranked.article_id AS article_id,
  ranked.latest_id AS latest_id,
  ranked.kind AS kind,
  ranked.published_at AS published_at,
  ranked.headline AS headline
FROM (
  SELECT
    article_links.other_id AS article_id,
    article_links.article_id AS latest_id,
    article_links.kind AS kind,
    later.published_at AS published_at,
    later.headline AS headline,
    row_number() OVER (
      PARTITION BY article_links.other_id
      ORDER BY CASE WHEN later.published_at IS NULL THEN 1 ELSE 0 END, julianday(later.published_at) DESC,
        (SELECT max(coalesce(number, 0.5)) FROM article_labels WHERE article_id = later.id) DESC, later.sha256 DESC
    ) AS place
  FROM article_links
  JOIN articles AS later ON later.id = article_links.article_id
  WHERE article_links.kind IN ('revision', 'correction')
) AS ranked
WHERE ranked.place = 1;

-- The first print of each story in this archive, and how many articles it has.
DROP VIEW IF EXISTS earliest_prints;
CREATE VIEW earliest_prints AS
SELECT
  stories.id AS story_id,
  stories.slug AS slug,
  stories.first_article_id AS article_id,
  articles.headline AS headline,
  articles.agency AS agency,
  articles.published_at AS published_at,
  stories.article_count AS article_count,
  stories.latest_article_id AS latest_article_id
FROM stories
JOIN articles ON articles.id = stories.first_article_id;

-- Direct and quoted words, each utterance once: the earliest print here, in how many prints, articles and houses and in how many
-- wordings, and whether prints differ in a number or a negation, or give the words to different speakers.
DROP VIEW IF EXISTS utterances_listed;
CREATE VIEW utterances_listed AS
SELECT
  counted.utterance_id AS utterance_id,
  quotes.id AS quote_id,
  substr(articles.sha256, 1, 12) || ':' || quotes.start_char || '-' || quotes.end_char AS address,
  quotes.text AS text,
  (
    SELECT group_concat(name, '; ') FROM (
      SELECT DISTINCT coalesce(people.name, organisations.name) AS name
      FROM utterance_prints AS printed
      JOIN quote_speakers ON quote_speakers.quote_id = printed.quote_id AND quote_speakers.article_id = printed.article_id
      LEFT JOIN people ON people.id = quote_speakers.person_id
      LEFT JOIN organisations ON organisations.id = quote_speakers.organisation_id
      WHERE printed.utterance_id = counted.utterance_id AND quote_speakers.role = 'speaker'
        AND coalesce(people.name, organisations.name) IS NOT NULL
      ORDER BY name
    ) AS named
  ) AS speakers,
  articles.id AS article_id,
  articles.headline AS headline,
  articles.published_at AS first_published_at,
  counted.latest_published_at AS latest_published_at,
  counted.print_count AS print_count,
  counted.article_count AS article_count,
  counted.house_count AS house_count,
  counted.wording_count AS wording_count,
  CASE WHEN counted.substance_count > 1 THEN 1 ELSE 0 END AS substance_differs,
  CASE WHEN EXISTS (
    SELECT 1 FROM utterance_prints AS own
    JOIN articles AS here ON here.id = own.article_id
    JOIN utterance_prints AS other
      ON other.words = own.words AND other.day BETWEEN own.day - 7 AND own.day + 7 AND other.speaker <> own.speaker
    JOIN articles AS there ON there.id = other.article_id
    WHERE own.utterance_id = counted.utterance_id
      AND (own.word_count >= 6 OR here.id = there.id OR here.story_id = there.story_id)
  ) THEN 1 ELSE 0 END AS speakers_differ
FROM (
  SELECT
    utterance_prints.utterance_id AS utterance_id,
    count(*) AS print_count,
    count(DISTINCT utterance_prints.article_id) AS article_count,
    count(DISTINCT coalesce(article_facts.value, houses.agency)) AS house_count,
    count(DISTINCT utterance_prints.wording) AS wording_count,
    count(DISTINCT utterance_prints.substance) AS substance_count,
    max(houses.published_at) AS latest_published_at
  FROM utterance_prints
  JOIN articles AS houses ON houses.id = utterance_prints.article_id
  LEFT JOIN article_facts
    ON article_facts.article_id = houses.id AND article_facts.name = 'publication' AND article_facts.seq = 0
  GROUP BY utterance_prints.utterance_id
) AS counted
JOIN quotes ON quotes.id = (
  SELECT printed.quote_id
  FROM utterance_prints AS printed
  JOIN articles AS prints ON prints.id = printed.article_id
  JOIN quotes AS places ON places.id = printed.quote_id
  WHERE printed.utterance_id = counted.utterance_id
  ORDER BY CASE WHEN prints.published_at IS NULL THEN 1 ELSE 0 END, julianday(prints.published_at), prints.sha256,
    places.start_char
  LIMIT 1
)
JOIN articles ON articles.id = quotes.article_id;

-- The quotes that wait for somebody's judgement: those that nobody has judged, and those of which two people say different things.
DROP VIEW IF EXISTS review_queue;
CREATE VIEW review_queue AS
SELECT
  quotes.id AS quote_id,
  substr(articles.sha256, 1, 12) || ':' || quotes.start_char || '-' || quotes.end_char AS address,
  'unjudged' AS why,
  quotes.kind AS kind,
  quotes.confidence AS confidence,
  quotes.text AS text,
  quotes.start_char AS start_char,
  quotes.end_char AS end_char,
  quotes.article_id AS article_id,
  (
    SELECT max(review_draws.run_id) FROM review_draws
    WHERE review_draws.article_sha256 = articles.sha256
      AND review_draws.start_char = quotes.start_char AND review_draws.end_char = quotes.end_char
  ) AS drawn_run_id
FROM quotes
JOIN articles ON articles.id = quotes.article_id
WHERE quotes.decided IS NULL

UNION ALL
SELECT
  quotes.id,
  substr(articles.sha256, 1, 12) || ':' || quotes.start_char || '-' || quotes.end_char,
  'contradicted',
  quotes.kind,
  quotes.confidence,
  quotes.text,
  quotes.start_char,
  quotes.end_char,
  quotes.article_id,
  NULL
FROM quotes
JOIN articles ON articles.id = quotes.article_id
WHERE quotes.decision_id IS NOT NULL
  AND (
    SELECT count(DISTINCT (
      SELECT group_concat(lower(coalesce(json_extract(one.value, '$.name'), json_extract(one.value, '$.kind'))), '; ')
      FROM json_each(standing.value, '$.quote.speakers') AS one
      WHERE json_extract(one.value, '$.role') = 'speaker'
    )) + max(standing.action = 'reject') * max(standing.action <> 'reject')
    FROM decisions_standing AS standing
    WHERE standing.article_sha256 = articles.sha256
      AND standing.start_char = quotes.start_char AND standing.end_char = quotes.end_char
      AND standing.action IN ('confirm', 'reject', 'speak', 'quote')
      AND json_extract(standing.value, '$.part') IS NOT 'words'
      -- Whoever has changed their own mind contradicts nobody.
      AND NOT EXISTS (
        SELECT 1 FROM decisions_standing AS newer
        WHERE newer.article_sha256 = standing.article_sha256 AND newer.made_by = standing.made_by
          AND newer.start_char = standing.start_char AND newer.end_char = standing.end_char
          AND newer.action IN ('confirm', 'reject', 'speak', 'quote')
          AND json_extract(newer.value, '$.part') IS NOT 'words'
          AND (newer.made_at, newer.key) > (standing.made_at, standing.key)
      )
  ) > 1;
