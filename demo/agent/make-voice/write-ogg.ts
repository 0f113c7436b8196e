/**
 * Opus packets as an Ogg file (RFC 3533, RFC 7845), so that any player plays our clips. One stream
 * with a fixed serial number, up to a second of audio a page.
 */
const SERIAL = 0x67656e69; // "geni"
const SAMPLES_A_PACKET = 960n; // 20 ms at Opus' own 48 kHz
const PACKETS_A_PAGE = 50;
const PRE_SKIP = 312;
const FIRST_PAGE = 2;
const LAST_PAGE = 4;

export function writeOggOpus(packets: Buffer[]): Buffer {
  const pages = [
    writePage([opusHead()], { index: 0, granule: 0n, flags: FIRST_PAGE }),
    writePage([opusTags()], { index: 1, granule: 0n, flags: 0 }),
  ];
  for (let at = 0; at < packets.length; at += PACKETS_A_PAGE) {
    const end = Math.min(at + PACKETS_A_PAGE, packets.length);
    const flags = end === packets.length ? LAST_PAGE : 0;
    const granule = BigInt(end) * SAMPLES_A_PACKET;
    pages.push(writePage(packets.slice(at, end), { index: pages.length, granule, flags }));
  }
  return Buffer.concat(pages);
}

function writePage(packets: Buffer[], page: { index: number; granule: bigint; flags: number }): Buffer {
  const lacing = packets.flatMap(({ length }) => [
    ...Array<number>(Math.floor(length / 255)).fill(255),
    length % 255,
  ]);
  const header = Buffer.alloc(27);
  header.write('OggS', 0, 'latin1');
  header.writeUInt8(page.flags, 5);
  header.writeBigUInt64LE(page.granule, 6);
  header.writeUInt32LE(SERIAL, 14);
  header.writeUInt32LE(page.index, 18);
  header.writeUInt8(lacing.length, 26);
  const bytes = Buffer.concat([header, Buffer.from(lacing), ...packets]);
  bytes.writeUInt32LE(checksum(bytes), 22);
  return bytes;
}

function opusHead(): Buffer {
  const head = Buffer.alloc(19);
  head.write('OpusHead', 0, 'latin1');
  head.writeUInt8(1, 8); // version
  head.writeUInt8(1, 9); // channels
  head.writeUInt16LE(PRE_SKIP, 10);
  head.writeUInt32LE(16_000, 12); // what was encoded; players ignore it
  return head;
}

function opusTags(): Buffer {
  const vendor = Buffer.from('genie make-voice');
  const tags = Buffer.alloc(8 + 4 + vendor.length + 4);
  tags.write('OpusTags', 0, 'latin1');
  tags.writeUInt32LE(vendor.length, 8);
  vendor.copy(tags, 12);
  return tags;
}

/** Ogg's CRC-32: polynomial 04c11db7, not reflected, which zlib's is. */
function checksum(bytes: Buffer): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 24;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x80000000 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  }
  return crc >>> 0;
}
