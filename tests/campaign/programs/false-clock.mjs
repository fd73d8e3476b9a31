// node --import false-clock.mjs …: the clock is CLOCK_SHIFT milliseconds off, in every thread.
const shift = Number(process.env.CLOCK_SHIFT ?? 0);
const TrueDate = Date;
globalThis.Date = class extends TrueDate {
  constructor(...values) {
    if (values.length === 0) super(TrueDate.now() + shift);
    else super(...values);
  }
  static now() {
    return TrueDate.now() + shift;
  }
};
