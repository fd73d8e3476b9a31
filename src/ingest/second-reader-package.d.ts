/** The package as far as it is used; it is no dependency, and need not be there. */
declare module "onrecord-second-reader" {
  /** Gives a `SecondReader`. */
  export function openSecondReader(): Promise<unknown>;
}
