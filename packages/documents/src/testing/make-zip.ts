import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipContent {
  /** The name as it is written, UTF-8 or not. */
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** The size that the directory claims, if it lies. */
  readonly claimedSize?: number;
  readonly isEncrypted?: boolean;
}

/** A ZIP file with what tests need and honest programs do not write: lying sizes, odd names. */
export function makeZip(contents: readonly ZipContent[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimedSize, isEncrypted } of contents) {
    const rawName = Buffer.from(name as string);
    const plain = Buffer.from(content as string);
    const packed = deflateRawSync(plain);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(plain), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimedSize ?? plain.length, 18);
    fields.writeUInt16LE(rawName.length, 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, rawName, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), fields, place, rawName]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(contents.length, 8);
  end.writeUInt16LE(contents.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
