/** A reader that never ends, as a hostile document makes one. */
export async function read() {
  for (;;);
}
