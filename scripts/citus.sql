-- Spreads an archive on PostgreSQL over the servers of a Citus cluster, for reading. Run it with psql as the owner of the tables, in
-- a database of the coordinator into which "onrecord copy" has put the whole archive:
--
--   psql -v ON_ERROR_STOP=1 --single-transaction -f scripts/citus.sql postgres://owner@coordinator/news
--
-- What was copied went through every key, check and trigger, and was proven. Citus does not hold foreign keys between tables that are
-- spread in different ways, nor triggers for statements: they go here, and so nothing may be written afterwards. To bring the cluster
-- up to date, copy into a new database and run this again. docs/scale.md has more.

-- Every table of an archive, and how it is spread: by the id of the article to which its rows belong, so that all of an article is
-- on one server; whole on every server, since any article may point at it; or on the coordinator alone, since only commands ask it.
CREATE TEMPORARY TABLE spread (name text PRIMARY KEY, how text NOT NULL, key text, CHECK ((how = 'distributed') = (key IS NOT NULL)));
INSERT INTO spread (name, how, key) VALUES
  ('articles', 'distributed', 'id'),
  ('article_bands', 'distributed', 'article_id'),
  ('article_blocks', 'distributed', 'article_id'),
  ('article_digests', 'distributed', 'article_id'),
  ('article_facts', 'distributed', 'article_id'),
  ('article_labels', 'distributed', 'article_id'),
  ('article_pages', 'distributed', 'article_id'),
  ('article_places', 'distributed', 'article_id'),
  ('article_search', 'distributed', 'article_id'),
  ('article_sketches', 'distributed', 'article_id'),
  ('article_spans', 'distributed', 'article_id'),
  ('credits', 'distributed', 'article_id'),
  ('decision_faults', 'distributed', 'article_id'),
  ('diagnostics', 'distributed', 'article_id'),
  ('mentions', 'distributed', 'article_id'),
  ('quote_addresses', 'distributed', 'article_id'),
  ('quote_spans', 'distributed', 'article_id'),
  ('quote_speakers', 'distributed', 'article_id'),
  ('quotes', 'distributed', 'article_id'),
  ('receipts', 'distributed', 'article_id'),
  ('utterance_prints', 'distributed', 'article_id'),
  ('article_links', 'reference', NULL),
  ('article_terms', 'reference', NULL),
  ('decision_bearers', 'reference', NULL),
  ('decisions', 'reference', NULL),
  ('decisions_pending', 'reference', NULL),
  ('organisation_names', 'reference', NULL),
  ('organisations', 'reference', NULL),
  ('people', 'reference', NULL),
  ('person_names', 'reference', NULL),
  -- Found by quote alone: the queries do not say of which article.
  ('quote_search', 'reference', NULL),
  ('review_draws', 'reference', NULL),
  ('runs', 'reference', NULL),
  ('slug_redirects', 'reference', NULL),
  ('stories', 'reference', NULL),
  ('tombstones', 'reference', NULL),
  ('__onrecord_migrations', 'coordinator', NULL),
  ('__onrecord_objects', 'coordinator', NULL),
  ('copy_going_on', 'coordinator', NULL),
  -- The bytes that were received.
  ('originals', 'coordinator', NULL);

DO $$
DECLARE
  one record;
BEGIN
  -- Nothing is left out: a table that this does not name would stay where it is, without a word.
  FOR one IN
    SELECT coalesce(tables.tablename, spread.name) AS name
    FROM (SELECT tablename FROM pg_tables WHERE schemaname = 'public') AS tables
    FULL JOIN spread ON spread.name = tables.tablename
    WHERE tables.tablename IS NULL OR spread.name IS NULL
  LOOP
    RAISE EXCEPTION 'the table % is not one that this program spreads: the archive is of another version', one.name;
  END LOOP;
  IF EXISTS (SELECT 1 FROM copy_going_on) THEN
    RAISE EXCEPTION 'the archive is not whole: a copy into it is going on, or was stopped';
  END IF;

  FOR one IN SELECT conname, conrelid::regclass AS relation FROM pg_constraint
    WHERE contype = 'f' AND connamespace = 'public'::regnamespace
  LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.relation, one.conname);
  END LOOP;
  FOR one IN SELECT tgname, tgrelid::regclass AS relation FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
    WHERE NOT tgisinternal AND relnamespace = 'public'::regnamespace
  LOOP
    EXECUTE format('DROP TRIGGER %I ON %s', one.tgname, one.relation);
  END LOOP;
END
$$;

-- A key of a table that is spread by article has the article in it; what was found by the id alone is found by an index.
ALTER TABLE articles DROP CONSTRAINT articles_sha256;
CREATE INDEX articles_by_sha256 ON articles (sha256);
ALTER TABLE credits DROP CONSTRAINT credits_pkey, ADD PRIMARY KEY (article_id, id);
CREATE INDEX credits_by_id ON credits (id);
ALTER TABLE diagnostics DROP CONSTRAINT diagnostics_pkey, ADD PRIMARY KEY (article_id, id);
ALTER TABLE mentions DROP CONSTRAINT mentions_pkey, ADD PRIMARY KEY (article_id, id);
CREATE INDEX mentions_by_id ON mentions (id);
ALTER TABLE quotes DROP CONSTRAINT quotes_pkey, ADD PRIMARY KEY (article_id, id);
CREATE INDEX quotes_by_id ON quotes (id);
ALTER TABLE utterance_prints DROP CONSTRAINT utterance_prints_pkey, ADD PRIMARY KEY (article_id, quote_id);
CREATE INDEX utterance_prints_by_quote ON utterance_prints (quote_id);

-- The functions that checks and queries call run on every server.
SELECT create_distributed_function(oid::regprocedure::text) FROM pg_proc
WHERE pronamespace = 'public'::regnamespace AND prorettype <> 'trigger'::regtype
  AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e');
SELECT create_reference_table(name) FROM spread WHERE how = 'reference' ORDER BY name;
SELECT create_distributed_table('articles', 'id');
SELECT create_distributed_table(name, key, colocate_with => 'articles') FROM spread
WHERE how = 'distributed' AND name <> 'articles' ORDER BY name;

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', current_database());
END
$$;
