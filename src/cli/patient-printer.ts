import { type RowPrinter, rowPrinter } from "./rows.ts";
import { OutputClosed, type Terminal } from "./terminal.ts";

/** Prints objects as JSON as long as someone reads them, for work that goes on even if nobody does. */
export async function patientPrinter(terminal: Terminal): Promise<RowPrinter> {
  const printer = await rowPrinter("json", [], terminal);
  const attempt = async (print: () => Promise<void>) => {
    try {
      await print();
    } catch (error) {
      if (!(error instanceof OutputClosed)) throw error;
    }
  };
  return {
    begin: () => attempt(() => printer.begin()),
    add: (items, rows) => attempt(() => printer.add(items, rows)),
    end: () => attempt(() => printer.end()),
  };
}
