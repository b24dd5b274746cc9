import { inflateSync } from 'node:zlib';

/** Decodes what Chromium makes: 8 bits, RGB or RGBA, not interlaced. Gives three bytes a pixel. */
export function decodePng(file) {
  const parts = [];
  let width = 0;
  let height = 0;
  let channels = 3;
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      width = body.readUInt32BE(0);
      height = body.readUInt32BE(4);
      channels = body[9] === 6 ? 4 : 3;
    } else if (type === 'IDAT') {
      parts.push(body);
    }
    at += 12 + length;
  }
  const rows = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  const pixels = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; to < pixels.length; from += channels, to += 3) {
    pixels[to] = rows[from];
    pixels[to + 1] = rows[from + 1];
    pixels[to + 2] = rows[from + 2];
  }
  return { width, height, pixels };
}

/** Takes back what the five filters of PNG did, row by row. */
function unfilter(raw, stride, height, channels) {
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    const from = y * (stride + 1) + 1;
    const to = y * stride;
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? rows[to + x - channels] : 0;
      const above = y > 0 ? rows[to + x - stride] : 0;
      const corner = x >= channels && y > 0 ? rows[to + x - stride - channels] : 0;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter];
      rows[to + x] = raw[from + x] + guess;
    }
  }
  return rows;
}

function paeth(left, above, corner) {
  const sum = left + above - corner;
  const byLeft = Math.abs(sum - left);
  const byAbove = Math.abs(sum - above);
  const byCorner = Math.abs(sum - corner);
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

/**
 * How many pixels of two pictures differ, and how many of these lie outside all boxes (`[left, top, right, bottom]` in px of the
 * picture).
 */
export function differingPixels(one, other, boxes = []) {
  const { width, height } = one;
  if (width !== other.width || height !== other.height)
    return { all: width * height, outside: width * height };
  const isCovered = new Uint8Array(width * height);
  for (const [left, top, right, bottom] of boxes) {
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, Math.ceil(bottom)); y++) {
      const row = y * width;
      isCovered.fill(1, row + clamp(Math.floor(left), width), row + clamp(Math.ceil(right), width));
    }
  }
  let all = 0;
  let outside = 0;
  for (let i = 0; i < width * height; i++) {
    const at = i * 3;
    const isSame =
      one.pixels[at] === other.pixels[at] &&
      one.pixels[at + 1] === other.pixels[at + 1] &&
      one.pixels[at + 2] === other.pixels[at + 2];
    if (isSame) continue;
    all++;
    if (!isCovered[i]) outside++;
  }
  return { all, outside };
}

function clamp(x, width) {
  return Math.max(0, Math.min(width, x));
}
