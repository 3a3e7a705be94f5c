const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** @param {number} milliseconds @returns {string} 3.2 s, 41 s, 2 min 5 s */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * On a terminal: one line that moves, and is wiped away at the end.
 *
 * @param {NodeJS.WriteStream} stream
 * @param {string} title
 */
function spin(stream, title) {
  const began = Date.now();
  const draw = () => {
    const past = Date.now() - began;
    if (past < 300) return;
    stream.write(`\r\x1b[K${frames[Math.floor(past / 80) % frames.length]} ${title} … ${duration(past)}`);
  };
  const timer = setInterval(draw, 80);
  return () => {
    clearInterval(timer);
    if (Date.now() - began >= 300) stream.write('\r\x1b[K');
  };
}

/**
 * Elsewhere: a plain line when it takes long, and again while it goes on.
 *
 * @param {NodeJS.WriteStream} stream
 * @param {string} title
 */
function tell(stream, title) {
  const began = Date.now();
  const first = setTimeout(() => stream.write(`  ${title} …\n`), 1000);
  const again = setInterval(() => stream.write(`  ${title} … ${duration(Date.now() - began)}\n`), 20_000);
  return () => {
    clearTimeout(first);
    clearInterval(again);
  };
}

/** @param {() => void} end */
function once(end) {
  let ended = false;
  return () => {
    if (!ended) end();
    ended = true;
  };
}

/**
 * Shows that something is being done while it takes long; when it is done, prints the sentence that `work` answers with
 * and how long it took, or nothing when there was nothing to do.
 *
 * @template {string | undefined} Answer
 * @param {string} title what is being done: "Building the site"
 * @param {() => Promise<Answer>} work
 * @param {NodeJS.WriteStream} [stream]
 * @returns {Promise<Answer>}
 * @example await withProgress('Building the site', async () => (await build()) ? 'built the site' : undefined)
 */
export async function withProgress(title, work, stream = process.stdout) {
  const began = Date.now();
  const end = once(stream.isTTY ? spin(stream, title) : tell(stream, title));
  try {
    const answer = await work();
    end();
    if (answer) stream.write(`✓ ${answer} (${duration(Date.now() - began)})\n`);
    return answer;
  } finally {
    end();
  }
}
