import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { ViewColumn, ViewRow } from "../queries/view-rows.ts";
import type { Encoder } from "./encoder.ts";

/** Rows that are held in memory and written together. */
const ROW_GROUP = 20_000;

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

const ELEMENTS: Readonly<Record<ViewColumn["type"], Partial<SchemaElement>>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT64" },
  real: { type: "DOUBLE" },
};

/**
 * Rows as Parquet, compressed with Snappy; every column may be null.
 *
 * @param rowGroup how many rows are held in memory, here and by whoever reads the file
 */
export function parquetEncoder<Item>(columns: readonly ViewColumn[], rowGroup = ROW_GROUP): Encoder<Item> {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({ writer, schema: toSchema(columns), createdBy: "onrecord" });
  let pending: ViewRow[] = [];
  const writeGroup = async () => {
    if (pending.length > 0)
      await parquet.write({ columnData: toColumnData(columns, pending), rowGroupSize: pending.length });
    pending = [];
  };
  return {
    needsRows: true,
    begin: () => take(writer),
    add: async (_, rows) => {
      pending.push(...rows);
      if (pending.length < rowGroup) return "";
      await writeGroup();
      return take(writer);
    },
    end: async () => {
      await writeGroup();
      await parquet.finish();
      return take(writer);
    },
  };
}

function toSchema(columns: readonly ViewColumn[]): SchemaElement[] {
  const leaves = columns.map(
    ({ name, type }): SchemaElement => ({ name, repetition_type: "OPTIONAL", ...ELEMENTS[type] }),
  );
  return [{ name: "root", num_children: leaves.length }, ...leaves];
}

function toColumnData(columns: readonly ViewColumn[], rows: readonly ViewRow[]) {
  return columns.map(({ name, type }, index) => ({
    name,
    data: rows.map((row) => {
      const value = row[index] ?? null;
      return type === "integer" && value !== null ? BigInt(value) : value;
    }),
  }));
}

/** Takes what was written since the last call; the writer's count goes on. */
function take(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}
