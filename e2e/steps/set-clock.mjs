/** Loaded into a process before all else: its clock starts at CLOCK_STARTS_AT and runs on from there. */
const shift = Date.parse(process.env.CLOCK_STARTS_AT ?? '') - Date.now();
if (Number.isNaN(shift)) throw new Error('CLOCK_STARTS_AT is no instant.');
const realNow = Date.now;
const now = () => realNow() + shift;

globalThis.Date = new Proxy(Date, {
  construct: (date, values, made) => Reflect.construct(date, values.length === 0 ? [now()] : values, made),
  get: (date, name) => (name === 'now' ? now : Reflect.get(date, name)),
});
