/** The roles of an archive, besides the one that owns its tables and migrates them. */
export interface Roles {
  /** May write rows, and cannot switch triggers off. */
  readonly writer: string;
  readonly reader: string;
}

/**
 * The SQL that makes the roles and grants them their rights, to be run by the owner of the tables, in their database.
 */
export function grantsFor(roles: Roles): string {
  const [writer, reader] = [quoted(roles.writer), quoted(roles.reader)];
  return `-- The roles of an onrecord archive. Run this in its database as the role that runs "onrecord migrate", which owns the
-- tables: it alone can change them or switch their triggers off. Give the roles to those who log in: GRANT ${reader} TO somebody;
${makeRole(writer)}
${makeRole(reader)}

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO ${writer}, ${reader};

-- Reads all, and asks the reader and every command that reads.
GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${reader};

-- Runs "onrecord add" and "onrecord copy" into it. Every row that it writes goes through the triggers.
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${writer};
REVOKE INSERT, UPDATE, DELETE ON __onrecord_migrations, __onrecord_objects FROM ${writer};

-- Views are made anew by a migration, and these go with them.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO ${reader};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${writer};
`;
}

/** Roles are of the whole server: they may be there for another archive, or from the last time. */
function makeRole(role: string): string {
  return `DO $$ BEGIN CREATE ROLE ${role} NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
