/** Tells what of the environment a reader sees. */
export async function read() {
  return Object.keys(process.env);
}
