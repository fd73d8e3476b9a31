-- What SQLite has and PostgreSQL has not, so that one query, one CHECK and one trigger serve both; and what checks ask of days,
-- times and JSON. All are in the language that needs no extension, and name what they use with its schema.

-- Where a text stands in another, from 1; 0 if it does not.
CREATE FUNCTION instr(text, text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN pg_catalog.strpos($1, $2);
--> statement-breakpoint
-- Columns are bigint, and PostgreSQL's own function takes nothing longer than integer.
CREATE FUNCTION substr(text, bigint, bigint) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN pg_catalog.substr($1, $2::integer, $3::integer);
--> statement-breakpoint
-- Of sums.
CREATE FUNCTION substr(text, numeric, numeric) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN pg_catalog.substr($1, $2::integer, $3::integer);
--> statement-breakpoint
-- The ids in a JSON array. STRICT, so that it is not put into the query that calls it: then it would be taken for a hundred rows.
CREATE FUNCTION json_each(text) RETURNS TABLE (value bigint) LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE ROWS 5
AS $$ SELECT one::bigint FROM pg_catalog.json_array_elements_text($1::json) AS one $$;
--> statement-breakpoint
-- The elements of the array at a path of names ("$", "$.quote.speakers"): text as it is, all else as JSON.
CREATE FUNCTION json_each(text, text) RETURNS TABLE (value text) LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE ROWS 5
AS $$
  SELECT CASE pg_catalog.jsonb_typeof(one) WHEN 'string' THEN one #>> '{}' ELSE one::text END FROM pg_catalog.jsonb_array_elements(
    CASE pg_catalog.jsonb_typeof($1::jsonb #> pg_catalog.string_to_array(pg_catalog.substr($2, 3), '.'))
      WHEN 'array' THEN $1::jsonb #> pg_catalog.string_to_array(pg_catalog.substr($2, 3), '.') ELSE '[]' END
  ) AS one
$$;
--> statement-breakpoint
-- What stands at a path of names ("$.of.name"), as text.
CREATE FUNCTION json_extract(text, text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN $1::jsonb #>> pg_catalog.string_to_array(pg_catalog.substr($2, 3), '.');
--> statement-breakpoint
-- Whether a text is a day of the calendar, "2024-02-29".
CREATE FUNCTION is_iso_day(text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN CASE
  WHEN $1 !~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' THEN false
  ELSE pg_catalog.substr($1, 9, 2)::integer <= CASE
    WHEN pg_catalog.substr($1, 6, 2) IN ('04', '06', '09', '11') THEN 30
    WHEN pg_catalog.substr($1, 6, 2) <> '02' THEN 31
    WHEN pg_catalog.substr($1, 1, 4)::integer % 4 = 0 AND (pg_catalog.substr($1, 1, 4)::integer % 100 <> 0
      OR pg_catalog.substr($1, 1, 4)::integer % 400 = 0) THEN 29
    ELSE 28 END
END;
--> statement-breakpoint
-- Whether a text is a day and a time, with or without seconds and a zone.
CREATE FUNCTION is_iso_time(text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN $1 ~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[T ]([01][0-9]|2[0-4]):[0-5][0-9](:[0-5][0-9]([.][0-9]+)?)? *([Zz]|[+-](0[0-9]|1[0-4]):[0-5][0-9])?$';
--> statement-breakpoint
-- The number of a day and time from the beginning of the calendar, so that times with different zones can be compared; NULL for
-- what is neither.
CREATE FUNCTION julianday(text) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN CASE
  WHEN is_iso_day(pg_catalog.substr($1, 1, 10)) AND (pg_catalog.length($1) = 10 OR is_iso_time($1))
  THEN 2440587.5 + (pg_catalog.date_part('epoch', (pg_catalog.regexp_replace($1, '([Zz]|[+-][0-9:]{5})$', ''))::timestamp)
    - CASE WHEN $1 ~ 'T.*[+-][0-9][0-9]:[0-9][0-9]$' THEN
        (pg_catalog.substr(pg_catalog.right($1, 6), 1, 1) || '1')::integer
          * (pg_catalog.substr(pg_catalog.right($1, 6), 2, 2)::integer * 3600
            + pg_catalog.right($1, 2)::integer * 60)
      ELSE 0 END) / 86400
END;
--> statement-breakpoint
CREATE FUNCTION is_json(text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
AS $$ BEGIN PERFORM $1::json; RETURN true; EXCEPTION WHEN data_exception THEN RETURN false; END $$;
--> statement-breakpoint
CREATE FUNCTION is_json_object(text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
AS $$ BEGIN RETURN pg_catalog.json_typeof($1::json) = 'object'; EXCEPTION WHEN data_exception THEN RETURN false; END $$;
