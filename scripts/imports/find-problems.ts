import { findImports, importedFile } from "../../src/find-imports.ts";

/**
 * What may import what. Rooms and files are named by their path below `src`. A list of names holds rooms
 * ("archive/sqlite") and single files of a room ("archive/source-bytes.ts"); " (types)" after either allows only its
 * types.
 */
export interface ImportTable {
  /**
   * Every room with what it may import: only rooms above it in the table, so that imports between rooms never form a
   * circle.
   */
  readonly rooms: Rows;
  /** The rooms that every room below them may import. */
  readonly common: readonly string[];
  /** Every package and module of Node, including all that is below its name, with who may import it. */
  readonly packages: Rows;
}

type Rows = Readonly<Record<string, readonly string[]>>;

/**
 * An import that leaves its room: the row of the table that must allow it, and the names, one of which must be in that
 * row.
 */
interface Arrow {
  readonly place: string;
  readonly row: string | undefined;
  readonly names: readonly string[];
}

/**
 * What is wrong, one line for each fault and none if all is well: a row that names a room below it, a file in no room,
 * an import that no row allows, and whatever the table allows although no file needs it.
 *
 * @param files the text of every file of `src` by its path below `src`, with forward slashes
 */
export function findProblems(files: ReadonlyMap<string, string>, table: ImportTable): string[] {
  const arrows = [...files].flatMap(([file, text]) => arrowsOf(file, text, table));
  return [
    ...namesBelow(table),
    ...[...files.keys()].filter((file) => !roomOf(file, table)).map((file) => `src/${file} stands in no room`),
    ...refusedImports(arrows, table),
    ...unneededRooms(files, table),
    ...unneededNames(arrows, table),
  ];
}

function arrowsOf(file: string, text: string, table: ImportTable): Arrow[] {
  const room = roomOf(file, table);
  if (room === undefined) return [];
  return findImports(text).flatMap(({ specifier, typeOnly, line }) => {
    const place = `src/${file}:${line} imports "${specifier}"`;
    const withTypes = (names: string[]) => (typeOnly ? [...names, ...names.map((name) => `${name} (types)`)] : names);
    const imported = importedFile(file, specifier);
    if (imported === null) return { place, row: longest(specifier, table.packages), names: withTypes([file, room]) };
    const target = roomOf(imported, table) ?? imported;
    if (target === room || (table.common.includes(target) && isAbove(target, room, table))) return [];
    return { place, row: room, names: withTypes([imported, target]) };
  });
}

function refusedImports(arrows: readonly Arrow[], table: ImportTable): string[] {
  const rows: Rows = { ...table.rooms, ...table.packages };
  return arrows
    .filter(({ row, names }) => row === undefined || !rows[row]?.some((name) => names.includes(name)))
    .map(({ place }) => `${place}, which the table does not allow`);
}

function namesBelow(table: ImportTable): string[] {
  return Object.entries(table.rooms).flatMap(([room, names]) =>
    names
      .filter((name) => !isAbove(roomOf(name.replace(" (types)", ""), table), room, table))
      .map((name) => `${room} may import ${name}, which is no room above it`),
  );
}

function unneededRooms(files: ReadonlyMap<string, string>, table: ImportTable): string[] {
  const inhabited = new Set(Array.from(files.keys(), (file) => roomOf(file, table)));
  const empty = Object.keys(table.rooms).filter((room) => !inhabited.has(room));
  return empty.map((room) => `${room} is a room without a file`);
}

function unneededNames(arrows: readonly Arrow[], table: ImportTable): string[] {
  const needed = new Set(arrows.flatMap(({ row, names }) => names.map((name) => `${row} ${name}`)));
  const unneeded = (rows: Rows, say: (row: string, name: string) => string) =>
    Object.entries(rows).flatMap(([row, names]) =>
      names.filter((name) => !needed.has(`${row} ${name}`)).map((name) => say(row, name)),
    );
  return [
    ...unneeded(table.rooms, (room, name) => `${room} may import ${name}, but does not`),
    ...unneeded(table.packages, (name, room) => `${room} may import ${name}, but does not`),
  ];
}

function isAbove(room: string | undefined, other: string, table: ImportTable): boolean {
  const rooms = Object.keys(table.rooms);
  return room !== undefined && rooms.indexOf(room) < rooms.indexOf(other);
}

function roomOf(file: string, table: ImportTable): string | undefined {
  return longest(file, table.rooms);
}

/** The longest key that `path` is or lies below. */
function longest(path: string, rows: Rows): string | undefined {
  const keys = Object.keys(rows).filter((key) => path === key || path.startsWith(`${key}/`));
  return keys.sort((a, b) => b.length - a.length)[0];
}
