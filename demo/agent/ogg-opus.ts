const PAGE_HEADER_BYTES = 27;
const HEADER_PACKETS = 2; // OpusHead, OpusTags

/** The Opus packets of an Ogg file with one stream (RFC 3533, RFC 7845). Throws on anything else. */
export function readOggOpus(file: Uint8Array): Uint8Array[] {
  const packets: Uint8Array[] = [];
  let parts: Uint8Array[] = [];
  for (let at = 0; at < file.length;) {
    const page = readPage(file, at);
    for (const segment of page.segments) {
      parts.push(segment);
      if (segment.length === 255) continue; // a packet goes on until a shorter segment, even over pages
      packets.push(Buffer.concat(parts));
      parts = [];
    }
    at = page.end;
  }
  if (packets.length < HEADER_PACKETS || parts.length > 0) throw new Error('an Ogg file that ends too early');
  if (Buffer.from(packets[0] ?? []).toString('latin1', 0, 8) !== 'OpusHead')
    throw new Error('no Opus in this Ogg file');
  return packets.slice(HEADER_PACKETS);
}

function readPage(file: Uint8Array, start: number): { segments: Uint8Array[]; end: number } {
  const mark = Buffer.from(file.subarray(start, start + 4)).toString('latin1');
  if (mark !== 'OggS') throw new Error(`no Ogg page at byte ${start}`);
  const count = file[start + PAGE_HEADER_BYTES - 1] ?? 0;
  let end = start + PAGE_HEADER_BYTES + count;
  if (end > file.length) throw new Error('an Ogg page that ends too early');
  const lengths = file.subarray(start + PAGE_HEADER_BYTES, end);
  const segments = Array.from(lengths, (length) => file.subarray(end, (end += length)));
  if (end > file.length) throw new Error('an Ogg page that ends too early');
  return { segments, end };
}
