/** The package as far as it is used. It is not a dependency and need not be installed. */
declare module "onrecord-second-reader" {
  /** Gives a `SecondReader`. */
  export function openSecondReader(): Promise<unknown>;
}
