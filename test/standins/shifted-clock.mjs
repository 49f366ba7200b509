// Preloaded by `node --import`: a process whose calendar is wrong by CLOCK_OFF_MS, as on a machine whose clock nobody sets.
const off = Number(process.env['CLOCK_OFF_MS'] ?? 0);
const True = globalThis.Date;

globalThis.Date = class extends True {
  constructor(...given) {
    super(...(given.length === 0 ? [True.now() + off] : given));
  }

  static now() {
    return True.now() + off;
  }
};
