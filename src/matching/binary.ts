/**
 * The container of the title index: named sections of numbers or text in one
 * ArrayBuffer, so that opening it makes views and copies nothing.
 *
 * Layout, little-endian: magic, byte length of the directory, the directory
 * (JSON: name → [kind, offset, length]), then the sections, each aligned on
 * eight bytes. Offsets count from the end of the directory.
 */
const MAGIC = 0x4c4d4958;

type Numbers = Uint8Array | Int8Array | Uint16Array | Uint32Array | Float32Array;
type Kind = 'u8' | 'i8' | 'u16' | 'u32' | 'f32' | 'text';
type Directory = Record<string, [Kind, number, number]>;

export type Sections = Record<string, Numbers | string>;

function kindOf(section: Numbers | string): Kind {
  if (typeof section === 'string') return 'text';
  if (section instanceof Uint8Array) return 'u8';
  if (section instanceof Int8Array) return 'i8';
  if (section instanceof Uint16Array) return 'u16';
  return section instanceof Uint32Array ? 'u32' : 'f32';
}

function align(offset: number): number {
  return (offset + 7) & ~7;
}

/** Packs sections into one buffer. */
export function pack(sections: Sections): ArrayBuffer {
  const directory: Directory = {};
  const parts: { offset: number; bytes: Uint8Array }[] = [];
  let offset = 0;
  for (const [name, section] of Object.entries(sections)) {
    const bytes =
      typeof section === 'string'
        ? new TextEncoder().encode(section)
        : new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
    const length = typeof section === 'string' ? bytes.length : section.length;
    directory[name] = [kindOf(section), offset, length];
    parts.push({ offset, bytes });
    offset = align(offset + bytes.length);
  }
  const head = new TextEncoder().encode(JSON.stringify(directory));
  const start = align(8 + head.length);
  const buffer = new ArrayBuffer(start + offset);
  const view = new DataView(buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, head.length, true);
  const bytes = new Uint8Array(buffer);
  bytes.set(head, 8);
  for (const part of parts) bytes.set(part.bytes, start + part.offset);
  return buffer;
}

/** Views over the sections of a packed buffer. */
export class PackedSections {
  readonly #buffer: ArrayBuffer;
  readonly #directory: Directory;
  readonly #start: number;

  /** Throws when the buffer is no packed index. */
  constructor(buffer: ArrayBuffer) {
    if (buffer.byteLength < 8) throw new Error('not a title index: too short');
    const view = new DataView(buffer);
    if (view.getUint32(0, true) !== MAGIC) throw new Error('not a title index: wrong magic');
    const length = view.getUint32(4, true);
    this.#buffer = buffer;
    this.#directory = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length)));
    this.#start = align(8 + length);
  }

  #find(name: string, kind: Kind): [number, number] {
    const entry = this.#directory[name];
    if (entry?.[0] !== kind) throw new Error(`title index: no section "${name}" of kind ${kind}`);
    return [this.#start + entry[1], entry[2]];
  }

  u8(name: string) {
    return new Uint8Array(this.#buffer, ...this.#find(name, 'u8'));
  }

  i8(name: string) {
    return new Int8Array(this.#buffer, ...this.#find(name, 'i8'));
  }

  u16(name: string) {
    return new Uint16Array(this.#buffer, ...this.#find(name, 'u16'));
  }

  u32(name: string) {
    return new Uint32Array(this.#buffer, ...this.#find(name, 'u32'));
  }

  f32(name: string) {
    return new Float32Array(this.#buffer, ...this.#find(name, 'f32'));
  }

  text(name: string): string {
    return new TextDecoder().decode(new Uint8Array(this.#buffer, ...this.#find(name, 'text')));
  }
}
