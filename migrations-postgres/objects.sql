-- What only PostgreSQL needs or can do; run whenever it or any other view or trigger has changed, after those that are made from
-- `migrations/objects.sql` and from `src/facts/tables/`.

-- TRUNCATE asks no trigger of rows.
CREATE OR REPLACE FUNCTION refuse_truncate() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $trigger$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = TG_TABLE_NAME || ' is never emptied at a stroke';
END $trigger$;

DO $do$
DECLARE one text;
BEGIN
  FOREACH one IN ARRAY ARRAY['runs', 'articles', 'article_digests', 'originals', 'receipts', 'decisions', 'review_draws', 'tombstones', 'people', 'organisations', 'mentions', 'quotes']
  LOOP
    EXECUTE format('DROP TRIGGER IF EXISTS %I ON %I', one || '_not_emptied', one);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate()', one || '_not_emptied', one);
  END LOOP;
END $do$;

-- A quote has content and a speaker when the transaction is done, if only one of kind "unknown".
CREATE OR REPLACE FUNCTION quotes_whole() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $trigger$
BEGIN
  IF EXISTS (SELECT 1 FROM quotes WHERE id = NEW.id) AND NOT (
    EXISTS (SELECT 1 FROM quote_spans WHERE quote_id = NEW.id AND role = 'content')
    AND EXISTS (SELECT 1 FROM quote_speakers WHERE quote_id = NEW.id AND role = 'speaker')
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'a quote has no content, or no speaker';
  END IF;
  RETURN NULL;
END $trigger$;
DROP TRIGGER IF EXISTS quotes_whole ON quotes;
CREATE CONSTRAINT TRIGGER quotes_whole AFTER INSERT ON quotes DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW EXECUTE FUNCTION quotes_whole();
