import type { Refusal, RefusalCode } from "../../diagnostic.ts";
import { messageOf } from "../../errors.ts";
import { ioRefusal } from "../read-file.ts";

/** Thrown by a stream of bytes whose source turns out to be damaged, or too large, while it is read. */
export class DamagedError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.reason);
    this.name = "DamagedError";
    this.refusal = refusal;
  }
}

/** Throws a {@link DamagedError}. */
export function refuse(code: RefusalCode, reason: string): never {
  throw new DamagedError({ code, reason });
}

/**
 * The refusal for an error while bytes are read: the one that it carries; that of a failed system call; or, for what a
 * library finds wrong, `E_FORMAT` with the library's words after `what` ("a damaged ZIP").
 */
export function refusalOf(error: unknown, what: string): Refusal {
  if (error instanceof DamagedError) return error.refusal;
  if (error instanceof Error && "syscall" in error) return ioRefusal(error);
  return { code: "E_FORMAT", reason: `${what}: ${shortMessage(error)}` };
}

function shortMessage(error: unknown): string {
  const message = messageOf(error);
  return message.length > 200 ? `${message.slice(0, 200)}…` : message;
}
