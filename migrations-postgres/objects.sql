-- What only PostgreSQL needs or can do; run whenever it or any other view or trigger has changed, after those that are made from
-- `migrations/objects.sql` and from `src/facts/tables/`.

-- The same as in 0000_functions.sql, where PostgreSQL plans what it calls anew each time: this language keeps plans.
CREATE OR REPLACE FUNCTION julianday(text) RETURNS double precision LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path FROM CURRENT AS $function$
BEGIN
  IF NOT is_iso_day(pg_catalog.substr($1, 1, 10)) OR (pg_catalog.length($1) <> 10 AND NOT is_iso_time($1)) THEN
    RETURN NULL;
  END IF;
  RETURN 2440587.5 + (pg_catalog.date_part('epoch', (pg_catalog.regexp_replace($1, '([Zz]|[+-][0-9:]{5})$', ''))::timestamp)
    - CASE WHEN $1 ~ 'T.*[+-][0-9][0-9]:[0-9][0-9]$' THEN
        (pg_catalog.substr(pg_catalog.right($1, 6), 1, 1) || '1')::integer
          * (pg_catalog.substr(pg_catalog.right($1, 6), 2, 2)::integer * 3600
            + pg_catalog.right($1, 2)::integer * 60)
      ELSE 0 END) / 86400;
END $function$;

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
