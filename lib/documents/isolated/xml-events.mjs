import { Parser } from 'htmlparser2';

/**
 * @typedef {object} XmlEvents
 * @property {(name: string, attributes: Record<string, string>) => void} [open] names come without their prefix
 * @property {(name: string) => void} [close]
 * @property {(text: string) => void} [text]
 */

/**
 * Reads an XML part from start to end and tells of each tag and text; entities that a document defines itself stay unread.
 *
 * @param {Uint8Array | undefined} part nothing happens for a part that is not there
 * @param {XmlEvents} events
 * @example readXml(part, { open: (name) => name === 'row' && rows++ })
 */
export function readXml(part, { open, close, text }) {
  if (part === undefined) return;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(localName(name), attributes),
      onclosetag: (name) => close?.(localName(name)),
      ontext: (words) => text?.(words),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(new TextDecoder(isUtf16(part) ? 'utf-16le' : 'utf-8').decode(part));
}

/** @param {string} name */
function localName(name) {
  return name.slice(name.indexOf(':') + 1);
}

/** @param {Uint8Array} part */
function isUtf16(part) {
  return part[0] === 0xff && part[1] === 0xfe;
}
