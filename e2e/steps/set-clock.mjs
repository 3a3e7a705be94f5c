/**
 * Loaded into a process before all else: its clock starts at CLOCK_STARTS_AT and runs on from there. At the signal SIGUSR2 it
 * starts there again: who waits for a certain minute does not wait for the start of the process too.
 */
const realNow = Date.now;
const startsAt = Date.parse(process.env.CLOCK_STARTS_AT ?? '');
if (Number.isNaN(startsAt)) throw new Error('CLOCK_STARTS_AT is no instant.');
let shift = startsAt - realNow();
process.on('SIGUSR2', () => (shift = startsAt - realNow()));
const now = () => realNow() + shift;

globalThis.Date = new Proxy(Date, {
  construct: (date, values, made) => Reflect.construct(date, values.length === 0 ? [now()] : values, made),
  get: (date, name) => (name === 'now' ? now : Reflect.get(date, name)),
});
